Feature: R6: capacity by channel, never exceeded

  Scenario: Three chats and no fourth
    Given these agents are signed in
      | agent | capacity |
      | Ana   | chat 3   |
    And Ben comes by chat and asks for a person
    And Carla comes by chat and asks for a person
    And Dan comes by chat and asks for a person
    When Eve comes by chat and asks for a person
    Then Ben is offered to Ana
    And Carla is offered to Ana
    And Dan is offered to Ana
    And Eve is offered to nobody

  Scenario: A call takes two of the units that chats take one of
    Given the policy is
      """
      queues:
        - id: general
          units: { voice: 2, '*': 1 }
      """
    And these agents are signed in
      | agent | capacity |
      | Ana   | * 2      |
    And Ben comes by voice and asks for a person
    And Carla comes by chat and asks for a person
    Then Ben is offered to Ana
    And Carla is offered to nobody

  Scenario: A complaint takes twice the units of a question
    Given the policy is
      """
      queues: [{ id: general, categoryUnits: { A: 2 } }]
      """
    And these agents are signed in
      | agent | capacity |
      | Ana   | * 2      |
    And Ben comes by chat
    And Ben says "I want to make a formal complaint about your service"
    When Carla comes by chat and asks for a person
    Then Ben is offered to Ana
    And Carla is offered to nobody
