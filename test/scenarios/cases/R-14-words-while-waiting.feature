Feature: R-14: what a customer says while waiting

  Background:
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    And Carla comes by chat and asks for a person
    And 1 minute passes

  Scenario: Never mind
    When Carla says "never mind"
    Then the episode of Carla has ended

  Scenario: How long will it take?
    When Carla says "how long will it take?"
    Then Carla reads "min"
