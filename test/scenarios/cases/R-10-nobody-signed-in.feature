Feature: R-10: "everyone is busy" is not said where nobody is there

  Scenario: Nobody signed in
    When Carla comes by chat and asks for a person
    Then Carla reads "Nobody from our team is signed in right now"
    And Carla does not read "busy"
    And Carla can choose "message, assistant, wait"
