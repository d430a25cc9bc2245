Feature: R-3: what becomes known while a customer waits counts

  Background:
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    And Dan comes by chat and asks for a person
    And Carla comes by chat and asks for a person

  Scenario: A VIP
    When the tier of Carla becomes vip
    And Ana resolves Ben
    And Ana finishes the notes on Ben
    Then Carla is offered to Ana

  Scenario: Danger
    When Carla says "There is a gas leak in my kitchen, I feel dizzy"
    And Ana resolves Ben
    And Ana finishes the notes on Ben
    Then Carla is offered to Ana

  Scenario: Another language
    Given these agents are signed in
      | agent | languages |
      | Eve   | es        |
    And Carla is offered to nobody
    When Carla says "¿Hay alguien?", in es
    Then Carla is offered to Eve
