Feature: R16: an offer stands for 15 seconds, and who accepts has time to read

  Scenario: Not answered: the next one
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Carla is offered to Ana
    When 15 seconds pass
    Then Carla is offered to Ben
    And Ana is not set to away

  Scenario: An answer that comes too late changes nothing
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And 15 seconds pass
    When Ana accepts Carla too late
    Then Carla is offered to Ben

  Scenario: An offer missed while the agent reads another card is not missed
    Given these agents are signed in
      | agent | capacity |
      | Ana   | * 2      |
    And the policy is
      """
      presence: { missedOffers: 1 }
      """
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When Dan comes by chat and asks for a person
    And 15 seconds pass
    Then Ana is not set to away
