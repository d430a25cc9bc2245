Feature: Demand 5: back to the queue when the agent is gone or silent

  Scenario: Gone
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When the connection of Ana drops
    And 10 minutes pass
    Then Carla goes back to the queue because of agent_lost
    And Carla waits

  Scenario: Silent
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When 195 seconds pass
    Then Carla goes back to the queue because of no_reply
    And Carla is offered to Ben
