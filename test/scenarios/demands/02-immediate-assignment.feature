Feature: Demand 2: at once, to somebody who can take it

  Scenario: Offered in the same instant to the one who can
    Given these agents are signed in
      | agent | languages |
      | Ana   | fr        |
      | Ben   | en        |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ben

  Scenario: Never to somebody who is away
    Given Ana signs in
    And Ana goes away
    When Carla comes by chat and asks for a person
    Then Carla is offered to nobody
    When Ana is available again
    Then Carla is offered to Ana
