Feature: R-16: back again, to the same agent first

  Scenario: An hour later
    Given the policy is
      """
      queues: [{ id: general, wrapUp: 0s }]
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Ana resolves Carla
    And 1 second passes
    And Ben signs in
    And 1 hour passes
    When Carla asks for a person
    Then Carla is offered to Ana
