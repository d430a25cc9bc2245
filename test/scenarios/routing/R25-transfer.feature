Feature: R25: a customer is passed on, and nothing is lost

  Background:
    Given the policy is
      """
      queues: [{ id: general }, { id: billing }]
      """
    And these agents are signed in
      | agent | queues  |
      | Ana   | general |
      | Ben   | billing |
      | Dee   | billing |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."

  Scenario: To a queue
    When Ana transfers Carla to the queue billing
    Then Carla reads "You are being passed on to a colleague"
    And Carla is offered to Ben
    And Carla is not offered to Ana

  Scenario: To one agent
    When Ana transfers Carla to Dee
    Then Carla is offered to Dee

  Scenario: Back to the assistant
    When Ana gives Carla back to the assistant
    Then Carla is with the assistant
    And Carla reads "The assistant is back with you."

  Scenario: Not round and round
    Given the policy is
      """
      queues: [{ id: general, wrapUp: 0s }]
      """
    And Ana transfers Carla to the queue general
    And Carla waits
