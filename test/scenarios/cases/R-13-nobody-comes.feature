Feature: R-13: nobody comes for days

  Scenario: A nudge, choices, an alarm; and the wait is not ended
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    And Carla comes by chat and asks for a person
    When 3 minutes pass
    Then Carla reads "You are still waiting for a person, and your place is kept."
    When 5 minutes pass
    Then Carla can choose "message, assistant, wait"
    When 7 minutes pass
    Then a supervisor is alarmed about Carla
    And Carla waits
