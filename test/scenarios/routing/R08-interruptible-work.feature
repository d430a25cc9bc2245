Feature: R8: work that may be interrupted gives way to what is urgent

  @missing
  Scenario: A chat while the agent answers an e-mail
    Given the policy is
      """
      queues: [{ id: general, interruptible: [email] }]
      """
    And Ana signs in
    And Carla comes by email and asks for a person
    And Ana accepts Carla
    When Dan comes by chat and asks for a person
    Then Dan is offered to Ana
