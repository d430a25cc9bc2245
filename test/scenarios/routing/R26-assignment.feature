Feature: R26: one decision, at once, for one agent

  Scenario: A customer who waits is offered in the instant in which an agent comes
    Given Carla comes by chat and asks for a person
    When Ana signs in
    Then Carla is offered to Ana

  Scenario: Whoever accepts after somebody else gets nothing
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And 15 seconds pass
    And Ben accepts Carla
    When Ana accepts Carla too late
    Then Carla is with Ben

  Scenario: The same acceptance twice is one
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When Ana sends the same once more
    Then nothing is decided
    And Carla is with Ana
