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

  @missing
  Scenario: No assistant is heard: conversations that await it do not escalate as silent
    Given Carla comes by chat
    And Dan comes by chat
    And the assistant answers Carla "Hello."
    And the assistant answers Dan "Hello."
    And Carla says "Where is my parcel?"
    And Dan says "Where is my parcel?"
    When 1 minute passes
    Then Carla is with the assistant
    And Dan is with the assistant
