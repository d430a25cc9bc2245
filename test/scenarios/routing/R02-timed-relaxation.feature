Feature: R2: a queue gives way step by step, and says so

  Background:
    Given the policy is
      """
      queues:
        - id: general
          skills: { billing: 5 }
          relaxation: [{ after: 2m, drop: [skills] }]
      """
    And these agents are signed in
      | agent | skills    |
      | Ana   | billing 2 |
    And Carla comes by chat and asks for a person

  Scenario: Before the step the skill is asked
    When 119 seconds pass
    Then Carla is offered to nobody

  Scenario: After the step it is not asked any more, and that is on record
    When 2 minutes pass
    Then skills is not asked of an agent for Carla any more
    And Carla is offered to Ana

  Scenario: Without steps the requirement stands, and a supervisor is alarmed
    Given the policy is
      """
      queues:
        - id: general
          skills: { billing: 5 }
          relaxation: []
      """
    When 1 hour passes
    Then Carla is offered to nobody
    And a supervisor is alarmed about Carla
