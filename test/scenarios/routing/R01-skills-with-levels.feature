Feature: R1: an agent must have the skills, at the level that is asked for

  Scenario: Only who is good enough is offered the customer
    Given the policy is
      """
      queues:
        - id: general
          skills: { billing: 5 }
      """
    And these agents are signed in
      | agent | skills    |
      | Ana   | billing 3 |
      | Ben   | billing 5 |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ben
    And Carla is not offered to Ana

  Scenario: Either of two skills will do, and one must be absent
    Given the policy is
      """
      queues:
        - id: general
          conditions:
            - any: [{ skill: loans, atLeast: 3 }, { skill: cards, atLeast: 7 }]
            - not: { skill: trainee, atLeast: 1 }
      """
    And these agents are signed in
      | agent | skills             |
      | Ana   | loans 4, trainee 1 |
      | Ben   | cards 6            |
      | Dee   | cards 8            |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Dee
    And Carla is offered to 1 agent

  Scenario: What agents are, beside what they can
    Given the policy is
      """
      queues:
        - id: general
          conditions: [{ attribute: site, is: graz }]
      """
    And these agents are signed in
      | agent | attributes |
      | Ana   | site wien  |
      | Ben   | site graz  |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ben
