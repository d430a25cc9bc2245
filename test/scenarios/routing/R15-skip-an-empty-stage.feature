Feature: R15: a stage at which nobody is there is not waited for

  Scenario: The queue to go to is empty as well
    Given the policy is
      """
      queues:
        - id: general
          overflow: [{ when: { nobodySignedIn: true }, to: second }, { when: { nobodySignedIn: true }, to: third }]
        - id: second
        - id: third
      """
    And these agents are signed in
      | agent | queues |
      | Ana   | third  |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ana
