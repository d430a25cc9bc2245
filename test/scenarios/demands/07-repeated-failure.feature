Feature: Demand 7: repeated failure of the assistant leads to a person by itself

  Scenario: Two unsure answers in a row
    Given Carla comes by chat
    And Carla says "How do I change my plan?"
    And the assistant answers Carla with confidence 0.2
    And Carla says "And what does the other one cost?"
    When the assistant answers Carla with confidence 0.2
    Then a person is needed for Carla because of low_confidence

  Scenario: Nothing found, twice
    Given Carla comes by chat
    And Carla says "Where is order 1234?"
    And the assistant has nothing for Carla
    And Carla says "And order 1235?"
    When the assistant has nothing for Carla
    Then a person is needed for Carla because of assistant_failed

  Scenario: A good answer between them counts
    Given Carla comes by chat
    And Carla says "How do I change my plan?"
    And the assistant answers Carla with confidence 0.2
    And Carla says "And what does the other one cost?"
    And the assistant answers Carla with confidence 0.9
    And Carla says "And the third?"
    When the assistant answers Carla with confidence 0.2
    Then Carla is with the assistant
