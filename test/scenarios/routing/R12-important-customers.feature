Feature: R12: important customers have a class of their own, and no limit ends their wait

  Scenario: A queue of their own
    Given the policy is
      """
      queues:
        - id: vip
        - id: general
      routes:
        - { queue: vip, tiers: [vip] }
        - { queue: general }
      """
    And Carla comes by chat, with
      | tier | VIP |
    When Carla asks for a person
    Then Carla waits in the queue vip

  Scenario: A full queue takes them all the same
    Given the policy is
      """
      queues:
        - id: general
          sizeLimit: { most: 1, to: [other] }
        - id: other
      """
    And these agents are signed in
      | agent | queues | capacity |
      | Ana   | other  | * 1      |
    And Ben comes by chat and asks for a person
    And Carla comes by chat, with
      | tier | vip |
    When Carla asks for a person
    Then Carla waits in the queue general
    When Dan comes by chat and asks for a person
    Then Dan is offered to Ana
