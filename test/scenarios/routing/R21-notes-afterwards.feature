Feature: R21: time for notes after a conversation

  Background:
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Dan comes by chat and asks for a person
    And Ana resolves Carla

  Scenario: It ends by itself
    When 29 seconds pass
    Then Dan is offered to nobody
    When 1 second passes
    Then Dan is offered to Ana

  Scenario: The agent ends it
    When Ana finishes the notes on Carla
    Then Dan is offered to Ana
