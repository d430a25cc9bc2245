Feature: R-22: accept first, then time to read

  Scenario: Two customers while the first card is read
    Given these agents are signed in
      | agent | capacity |
      | Ana   | * 3      |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Dan comes by chat and asks for a person
    When 15 seconds pass
    Then Ana is not set to away
