Feature: R24: an agent who is lost loses no customer

  Scenario: Back to the queue with the original age
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Eve signs in
    And Eve goes away
    And 1 minute passes
    And Dan comes by chat and asks for a person
    When the connection of Ana drops
    And 10 minutes pass
    Then Carla goes back to the queue because of agent_lost
    When Eve is available again
    Then Carla is offered to Eve

  Scenario: Those who wait read that the wait has changed
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Dan comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Ben accepts Dan
    And Ben answers Dan "Hello."
    And Eve comes by chat and asks for a person
    And 1 minute passes
    When the connection of Ana drops
    And 152 seconds pass
    Then Eve reads "The wait has changed"

  Scenario: Signing out sends the customers back at once
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When Ana signs out
    Then Carla goes back to the queue because of agent_signed_out

  Scenario: Who writes meanwhile, and is not answered, does not wait for the agent to come back
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Eve signs in
    And Eve goes away
    And the connection of Ana drops
    And 152 seconds pass
    And Carla says "Are you still there?"
    When 30 seconds pass
    Then Carla goes back to the queue because of unanswered
    When Eve is available again
    Then Carla is offered to Eve

  Scenario: Who writes meanwhile, and is answered, stays
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Eve signs in
    And Eve goes away
    And the connection of Ana drops
    And 152 seconds pass
    And Carla says "Are you still there?"
    And 20 seconds pass
    And Ana is connected again
    When 5 minutes pass
    Then Carla is with Ana
