Feature: R-20: absence is judged only while its source is heard

  Scenario: No agent is heard for a minute: nobody counts as gone
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
    When no agent is heard
    And 5 minutes pass
    Then nothing is decided
    When Ana is connected again
    And Ben is connected again
    And 10 minutes pass
    Then Carla is with Ana
    And Dan is with Ben

  Scenario: Nothing is heard of any conversation: those who await the assistant do not escalate as silent
    Given Carla comes by chat
    And Dan comes by chat
    And the assistant answers Carla "Hello."
    And the assistant answers Dan "Hello."
    And Carla says "Where is my parcel?"
    And Dan says "Where is my parcel?"
    When 1 minute passes
    Then Carla is with the assistant
    And Dan is with the assistant

  Scenario: Heard again, it has as long for an answer as ever
    Given Carla comes by chat
    And Dan comes by chat
    And Carla says "Where is my parcel?"
    And Dan says "Where is my parcel?"
    And 1 minute passes
    When the assistant answers Dan "On its way."
    And 19 seconds pass
    Then Carla is with the assistant
    When 1 second passes
    Then a person is needed for Carla because of assistant_silent

  Scenario: Not for ever
    Given Carla comes by chat
    And Dan comes by chat
    And Carla says "Where is my parcel?"
    And Dan says "Where is my parcel?"
    When 80 seconds pass
    Then a person is needed for Carla because of assistant_silent
    And a person is needed for Dan because of assistant_silent

  Scenario: Customers are heard and the assistant is not: it is silent
    Given Carla comes by chat
    And Dan comes by chat
    And Carla says "Where is my parcel?"
    And Dan says "Where is my parcel?"
    And 15 seconds pass
    And Dan says "Hello?"
    When 5 seconds pass
    Then a person is needed for Carla because of assistant_silent

  Scenario: One customer alone: nobody can say which of the two is gone
    Given Carla comes by chat
    And Carla says "Where is my parcel?"
    When 20 seconds pass
    Then a person is needed for Carla because of assistant_silent
