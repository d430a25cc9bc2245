Feature: Demand 10: what is sent twice counts once

  Scenario: A customer's turn
    Given Carla comes by chat
    And Carla asks for a person
    When Carla sends the same once more
    Then nothing is decided

  Scenario: An agent's acceptance
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When Ana sends the same once more
    Then nothing is decided
