Feature: R7: conversations in which the customer is quiet

  Background:
    Given the policy is
      """
      quiet: { after: { chat: 10m }, most: 1 }
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."

  Scenario: A quiet one frees its place, and finds room when the customer is back
    Given 30 minutes pass
    When Dan comes by chat and asks for a person
    Then Dan is offered to Ana
    When Ana accepts Dan
    And Carla says "I am back."
    Then Carla is with Ana
    And Dan is with Ana

  Scenario: Who waits is offered as soon as somebody is quiet
    Given 9 minutes pass
    And Dan comes by chat and asks for a person
    When 1 minute passes
    Then Dan is offered to Ana

  Scenario: No more than the reserve, and nobody new until there is room again
    Given 30 minutes pass
    And Dan comes by chat and asks for a person
    And Ana accepts Dan
    And Ana answers Dan "Hello."
    And 30 minutes pass
    When Eve comes by chat and asks for a person
    Then Eve is offered to nobody
    And Eve does not have Ana because of quiet
    When Carla says "I am back."
    Then Eve is offered to nobody

  Scenario: Who has not been answered is not quiet
    Given Carla says "Where is my parcel?"
    And 30 minutes pass
    When Dan comes by chat and asks for a person
    Then Dan is offered to nobody
