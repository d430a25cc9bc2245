Feature: R20: an agent is there while signs of life come

  Scenario: Two and a half minutes without a sign of life stop offers, and the work is kept for two more
    Given these agents are signed in
      | agent | capacity |
      | Ana   | * 2      |
    And Ben signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When the connection of Ana drops
    And 150 seconds pass
    And Dan comes by chat and asks for a person
    Then Carla is with Ana
    And Dan is offered to Ben
    When 2 minutes pass
    Then Carla goes back to the queue because of agent_lost

  Scenario: Whoever comes back in time goes on
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And the connection of Ana drops
    When 3 minutes pass
    And Ana is connected again
    And 10 minutes pass
    Then Carla is with Ana
