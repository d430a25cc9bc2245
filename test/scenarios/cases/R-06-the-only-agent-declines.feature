Feature: R-6: the only agent declines

  Scenario: A pause that grows, and an alarm
    Given Ana signs in
    And Carla comes by chat and asks for a person
    When Ana declines Carla
    Then Carla is offered to nobody
    When 10 seconds pass
    Then Carla is offered to Ana
    When Ana declines Carla
    And 15 minutes pass
    Then a supervisor is alarmed about Carla
