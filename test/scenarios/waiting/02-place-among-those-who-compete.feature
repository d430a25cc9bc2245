Feature: The place counts those who compete for the same agents

  Scenario: Two languages, two lines
    Given these agents are signed in
      | agent | languages |
      | Ana   | en        |
      | Ben   | de        |
    And Dan comes by chat and asks for a person
    And Ana accepts Dan
    And Eve comes by chat, speaking de
    And Eve presses the button for a person
    And Ben accepts Eve
    And Fay comes by chat, speaking de
    And Fay presses the button for a person
    And Gus comes by chat and asks for a person
    When Carla comes by chat and asks for a person
    Then Carla is number 2
    And Fay is number 1
