Feature: R-19: who was in danger and has left stays work for a person

  Scenario Outline: <what>
    Given Carla comes by chat
    And Carla says "I am going to kill myself"
    When Carla <what>
    And Ana signs in
    Then Carla is offered to Ana

    Examples:
      | what                    |
      | closes the conversation |
      | says "never mind"       |
