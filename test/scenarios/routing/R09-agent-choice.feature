Feature: R9: which of the agents who have room is chosen

  Scenario Outline: <order>
    Given the policy is
      """
      queues:
        - id: general
          agentOrder: <order>
          wrapUp: 0s
          skills: { billing: 1 }
      """
    And these agents are signed in
      | agent | skills    | capacity |
      | Ana   | billing 9 | * 2      |
    And 1 minute passes
    And these agents are signed in
      | agent | skills    | capacity |
      | Ben   | billing 2 | * 2      |
    And 1 second passes
    And Dan comes by chat and asks for a person
    And Ana accepts Dan
    When Carla comes by chat and asks for a person
    Then Carla is offered to <agent>

    Examples:
      | order       | agent |
      | leastInHand | Ben   |
      | longestIdle | Ben   |
      | roundRobin  | Ben   |
      | bestSkill   | Ana   |
      | weighted    | Ana   |
