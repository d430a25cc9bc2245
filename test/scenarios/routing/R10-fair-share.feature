Feature: R10: a fair share of the work for everybody

  Scenario: Who has had a share comes after the others, and serves all the same where nobody else can
    Given the policy is
      """
      fairShare: { most: 1, within: 8h }
      queues:
        - id: general
          wrapUp: 0s
          agentOrder: bestSkill
          skills: { billing: 1 }
      """
    And these agents are signed in
      | agent | skills    |
      | Ana   | billing 9 |
      | Ben   | billing 2 |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Ana resolves Carla
    When Dan comes by chat and asks for a person
    Then Dan is offered to Ben
    When Eve comes by chat and asks for a person
    Then Eve is offered to Ana
