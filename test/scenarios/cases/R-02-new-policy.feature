Feature: R-2: a new policy reaches those who wait

  Scenario: The language is not asked any more
    Given the policy is
      """
      queues: [{ id: general, relaxation: [] }]
      """
    And these agents are signed in
      | agent | languages |
      | Ana   | en        |
    And Carla comes by chat, speaking de
    And Carla presses the button for a person
    And Carla is offered to nobody
    When the policy is
      """
      queues: [{ id: general, matchLanguage: false }]
      """
    Then Carla is offered to Ana
