Feature: R14: a customer who has waited goes to another queue, with the waiting time

  Scenario: By the time in this queue
    Given the policy is
      """
      queues:
        - id: general
          overflow: [{ when: { waited: 5m }, to: other }]
        - id: other
      """
    And these agents are signed in
      | agent | queues | capacity |
      | Ana   | other  | * 1      |
    And Carla comes by chat and asks for a person
    When 4 minutes pass
    Then Carla waits in the queue general
    When 2 minutes pass
    Then Carla waits in the queue other
