Feature: R19: who accepts and writes nothing loses the customer to somebody else

  Background:
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla

  Scenario: No words within three minutes and the time to read
    When 195 seconds pass
    Then Carla goes back to the queue because of no_reply
    And Carla is offered to Ben

  Scenario: Words in time
    When 1 minute passes
    And Ana answers Carla "Hello Carla."
    And 1 hour passes
    Then Carla is with Ana
