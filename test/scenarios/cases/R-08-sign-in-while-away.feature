Feature: R-8: signing in again is no change of status

  Scenario: A reconnect while away
    Given Ana signs in
    And Ana goes away
    And Carla comes by chat and asks for a person
    When Ana signs in
    Then Carla is offered to nobody
