Feature: R-9: one state of an agent, and an event for every change

  Scenario: Set to away, said so, and back
    Given Ana signs in
    And Carla comes by chat and asks for a person
    When 1 minute passes
    Then Ana is set to away
    And Carla is offered to nobody
    And Carla does not have Ana because of missed_offers
    When Ana is available again
    Then Carla is offered to Ana
