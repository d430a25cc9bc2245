Feature: R-12: those ahead leave, and the customer reads so at once

  Scenario: Two of two
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
    And Fay comes by chat and asks for a person
    And Gus comes by chat and asks for a person
    And Carla comes by chat and asks for a person
    And 1 minute passes
    When Fay closes the conversation
    And Gus closes the conversation
    And 1 second passes
    Then Carla is number 1
    And Carla reads "The wait has changed"

  Scenario: At most every thirty seconds
    Given Ana signs in
    And Dan comes by chat and asks for a person
    And Ana accepts Dan
    And Ana answers Dan "Hello."
    And Fay comes by chat and asks for a person
    And Gus comes by chat and asks for a person
    And Hal comes by chat and asks for a person
    And Ida comes by chat and asks for a person
    And Carla comes by chat and asks for a person
    And 1 minute passes
    When Fay closes the conversation
    And Gus closes the conversation
    And 2 seconds pass
    Then Carla reads "you are number 3 in the queue"
    When Hal closes the conversation
    And Ida closes the conversation
    And 20 seconds pass
    Then Carla reads nothing
    When 10 seconds pass
    Then Carla reads "you are number 1 in the queue"
