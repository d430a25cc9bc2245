Feature: R7: conversations in which the customer is quiet

  @missing
  Scenario: A quiet one frees its place, and finds room when the customer is back
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And 30 minutes pass
    When Dan comes by chat and asks for a person
    Then Dan is offered to Ana
