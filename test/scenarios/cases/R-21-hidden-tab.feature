Feature: R-21: a desk in a hidden tab, and a lease that is lost with chats open

  Scenario: Two minutes without a sign of life cost nobody a customer
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When the connection of Ana drops
    And 2 minutes pass
    And Ana is connected again
    And 1 hour passes
    Then Carla is with Ana
