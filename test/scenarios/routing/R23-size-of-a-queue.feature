Feature: R23: a full queue has a list of actions, and drops nobody

  Scenario: Full: another queue, or choices and an alarm
    Given the policy is
      """
      queues:
        - id: general
          sizeLimit: { most: 1 }
      """
    And Ben comes by chat and asks for a person
    When Carla comes by chat and asks for a person
    Then Carla waits in the queue general
    And Carla can choose "message, assistant, wait"
    And a supervisor is alarmed about Carla
