Feature: No limit ends a contact

  Scenario: Five days, and still served
    Given Carla comes by chat, speaking en
    And Carla asks for a person
    When 120 hours pass
    Then Carla waits
    When Ana signs in
    Then Carla is offered to Ana
