Feature: Demand 15: erasure, and routing by others

  @missing
  Scenario: The texts of a customer are erased for good
    Given Carla comes by chat
    And Carla says "My number is 0171 1234567"
    When what Carla wrote is erased
    Then nothing that Carla wrote can be read

  @missing
  Scenario: Another system routes, and Baton decides and proves
    Given another system routes the queue general
    And Ana signs in
    When Carla comes by chat and asks for a person
    Then Carla is offered to nobody
    And Carla waits in the queue general
