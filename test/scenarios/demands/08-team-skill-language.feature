Feature: Demand 8: by team, skill and language

  Scenario: Team
    Given the policy is
      """
      queues: [{ id: sales }, { id: general }]
      routes: [{ queue: sales, channels: [voice] }, { queue: general }]
      """
    And these agents are signed in
      | agent | queues  |
      | Ana   | general |
      | Ben   | sales   |
    When Carla comes by voice and asks for a person
    Then Carla is offered to Ben

  Scenario: Skill and language together
    Given the policy is
      """
      queues: [{ id: general, skills: { billing: 3 } }]
      """
    And these agents are signed in
      | agent | languages | skills    |
      | Ana   | de        | billing 2 |
      | Ben   | en        | billing 9 |
      | Dee   | de        | billing 4 |
    And Carla comes by chat, speaking de
    When Carla presses the button for a person
    Then Carla is offered to Dee
