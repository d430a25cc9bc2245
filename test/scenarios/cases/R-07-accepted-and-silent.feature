Feature: R-7: accepted, and not a word

  Scenario: Somebody else is asked after three minutes and the time to read
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When 2 hours pass
    Then Carla goes back to the queue because of no_reply
