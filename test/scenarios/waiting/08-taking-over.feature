Feature: An agent takes a conversation over

  Scenario: From the assistant
    Given Ana signs in
    And Carla comes by chat
    And Carla says "Where is my parcel?"
    When Ana takes over Carla
    Then Carla is with Ana
    And Carla reads "Ana has joined"

  Scenario: A conversation that was taken over is no short wait: the next customer is promised the same as before
    Given the policy is
      """
      queues: [{ id: general, wrapUp: 0s }]
      """
    And Ana signs in
    And Carla comes by chat
    And Carla says "Where is my parcel?"
    When Ana takes over Carla
    Then no wait was counted

  Scenario: Not beyond the capacity
    Given Ana signs in
    And Dan comes by chat and asks for a person
    And Ana accepts Dan
    And Carla comes by chat
    And Carla says "Where is my parcel?"
    When Ana takes over Carla
    Then the take-over of Carla is refused because of no_capacity
    And Carla is with the assistant
