Feature: R-18: danger to life before everything, by class

  Scenario: After a VIP and one who has waited for an hour
    Given Ben comes by chat and asks for a person
    And 1 hour passes
    And Dan comes by chat, with
      | tier | vip |
    And Dan asks for a person
    And Carla comes by chat
    And Carla says "I am going to kill myself"
    When Ana signs in
    Then Carla is offered to Ana
