Feature: R-15: words after a transfer

  Scenario Outline: By <channel>
    Given the policy is
      """
      queues: [{ id: general }, { id: billing }]
      """
    And Ana signs in
    And Carla comes by <channel> and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When Ana transfers Carla to the queue billing
    Then Carla reads "<words>"
    And Carla does not read "Your place is kept. We are finding"

    Examples:
      | channel | words                                        |
      | chat    | You are being passed on to a colleague       |
      | voice   | I am putting you through to a colleague      |
      | email   | A colleague will answer you by e-mail        |
