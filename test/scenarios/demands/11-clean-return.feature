Feature: Demand 11: a clean return to the assistant

  Scenario: The assistant goes on, and a person can be asked for again
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    When Ana gives Carla back to the assistant
    Then Carla is with the assistant
    And Carla reads "Ask for a person whenever you want one."
    When 1 hour passes
    And Carla asks for a person
    Then Carla is offered to Ana
