Feature: Demand 3: limits per agent and channel that hold under load

  Scenario: Many at once, and no agent above the limit
    Given these agents are signed in
      | agent | capacity        |
      | Ana   | chat 2, email 5 |
    And Ben comes by chat and asks for a person
    And Carla comes by chat and asks for a person
    And Dan comes by chat and asks for a person
    When Eve comes by email and asks for a person
    Then Dan is offered to nobody
    And Eve is offered to Ana

  Scenario: A place that becomes free is used
    Given the policy is
      """
      queues: [{ id: general, wrapUp: 0s }]
      """
    And Ana signs in
    And Ben comes by chat and asks for a person
    And Carla comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    When Ana resolves Ben
    Then Carla is offered to Ana
