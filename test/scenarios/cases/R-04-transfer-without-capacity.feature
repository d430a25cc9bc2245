Feature: R-4: a transfer to somebody who can never take it is refused

  Scenario: Nothing for the channel
    Given these agents are signed in
      | agent | capacity |
      | Ana   | chat 1   |
      | Ben   | voice 1  |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When Ana transfers Carla to Ben
    Then the transfer of Carla is refused because of no_capacity
    And Carla is with Ana
