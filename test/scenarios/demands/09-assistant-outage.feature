Feature: Demand 9: an assistant that is down means a person

  Scenario: No answer to one customer while others are answered
    Given Carla comes by chat
    And Dan comes by chat
    And Dan says "Where is my parcel?"
    And Carla says "Where is my parcel?"
    And 1 second passes
    And the assistant answers Dan "On its way."
    When 20 seconds pass
    Then a person is needed for Carla because of assistant_silent
    And Carla reads "the assistant is not answering"
    And Dan is with the assistant
