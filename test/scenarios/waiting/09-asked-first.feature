Feature: Where it is not clear that a person is wanted, the customer is asked

  Scenario: A yes
    Given Carla comes by chat
    And Carla says "agent"
    And Carla is asked whether a person is wanted
    When Carla says "yes please"
    Then Carla waits

  Scenario: A no
    Given Carla comes by chat
    And Carla says "agent"
    When Carla says "no thanks"
    Then Carla is with the assistant

  Scenario: Asked for once more: never asked a second time
    Given Carla comes by chat
    And Carla says "agent"
    When Carla says "agent!"
    Then Carla waits
    And nothing was refused as unreadable or impossible
