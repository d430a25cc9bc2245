Feature: R7: conversations in which the customer is quiet

  Background:
    Given the policy is
      """
      quiet: { after: { chat: 10m }, most: 1 }
      """

  Scenario: A quiet one frees its place, and finds room when the customer is back
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And 9 minutes pass
    And Dan comes by chat and asks for a person
    And 2 minutes pass
    Then Dan is offered to Ana
    When Ana accepts Dan
    And Carla writes "I am back."
    And Eve comes by chat and asks for a person
    Then Ana has both Carla and Dan
    And Eve waits

  Scenario: Who has written last is not quiet
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Carla writes "Where is my parcel?"
    And 11 minutes pass
    When Dan comes by chat and asks for a person
    Then Dan waits
