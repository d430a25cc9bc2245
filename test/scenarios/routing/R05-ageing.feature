Feature: R5: waiting earns points, so that nobody waits for ever

  Scenario: A VIP who comes soon after goes first
    Given Ben comes by chat and asks for a person
    And 1 minute passes
    And Carla comes by chat, with
      | tier | vip |
    And Carla asks for a person
    When Ana signs in
    Then Carla is offered to Ana

  Scenario: Who has waited for as long as the points of a VIP are worth goes before
    Given Ben comes by chat and asks for a person
    And 21 minutes pass
    And Carla comes by chat, with
      | tier | vip |
    And Carla asks for a person
    When Ana signs in
    Then Ben is offered to Ana
