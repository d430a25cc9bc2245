Feature: R4: who is next is decided by one documented sum of points

  Scenario Outline: <why> comes first
    Given the policy is
      """
      triggers:
        alwaysHuman:
          - { name: complaint, topics: [complaint], intents: [complaint] }
      """
    And Ben comes by chat and asks for a person
    And Carla comes by chat, with
      | tier | <tier> |
    When 5 seconds pass
    And Carla says "<words>"
    And Ana signs in
    Then Carla is offered to Ana

    Examples:
      | why                  | tier | words                                                |
      | a VIP                | vip  | I want to talk to a person                           |
      | a complaint          | none | I want to make a formal complaint about your service |
      | danger to life       | none | I am going to kill myself                            |

  Scenario: Among equals the one who came first
    Given Ben comes by chat and asks for a person
    And 1 second passes
    And Carla comes by chat and asks for a person
    When Ana signs in
    Then Ben is offered to Ana
    And Carla is offered to nobody

  Scenario: Whose service level is missed sooner
    Given the policy is
      """
      priority: { serviceLevel: { target: 10m, byTier: { gold: 1m } } }
      """
    And Ben comes by chat and asks for a person
    And 5 minutes pass
    And Carla comes by chat, with
      | tier | gold |
    And Carla asks for a person
    When Ana signs in
    Then Carla is offered to Ana
