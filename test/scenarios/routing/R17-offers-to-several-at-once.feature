Feature: R17: offered to several agents at once, with one winner

  Background:
    Given the policy is
      """
      queues: [{ id: general, offersAtOnce: 2 }]
      """
    And these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
      | Dee   |
    And Carla comes by chat and asks for a person

  Scenario: Two of three are asked
    Then Carla is offered to Ana
    And Carla is offered to Ben
    And Carla is offered to 2 agents

  Scenario: The first who accepts has the customer, and the other hears so
    When Ben accepts Carla
    Then Carla is with Ben
    And Carla is offered to nobody
    When Ana accepts Carla too late
    Then Carla is with Ben
    And Ana is not set to away

  Scenario: One declines, and the other may still accept
    When Ana declines Carla
    And Ben accepts Carla
    Then Carla is with Ben

  Scenario: Not while somebody else waits for those agents
    Given Dee goes away
    When Dan comes by chat and asks for a person
    Then Dan is offered to nobody
    When Ana accepts Carla
    Then Dan is offered to Ben
