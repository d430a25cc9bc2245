Feature: Demand 6: a wait estimate that updates

  Background:
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Dan comes by chat and asks for a person
    And Eve comes by chat and asks for a person
    And Ana accepts Dan
    And Ana answers Dan "Hello."
    And Ben accepts Eve
    And Ben answers Eve "Hello."

  Scenario: A range, and the place
    When Carla comes by chat and asks for a person
    Then the wait of Carla is estimated
    And Carla is number 1
    And Carla reads "Everyone is busy right now."

  Scenario: Said anew when it has changed
    Given Fay comes by chat and asks for a person
    And Gus comes by chat and asks for a person
    And Carla comes by chat and asks for a person
    And Carla is number 3
    And 1 minute passes
    When Fay closes the conversation
    And Gus closes the conversation
    And 1 second passes
    Then Carla reads "you are number 1 in the queue"

  Scenario: Not known where nobody can be counted on
    Given Ana signs out
    And Ben signs out
    When Carla comes by chat and asks for a person
    Then the wait of Carla is not known
