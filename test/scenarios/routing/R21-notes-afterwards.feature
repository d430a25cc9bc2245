Feature: R21: time for notes after a conversation

  Background:
    Given Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Dan comes by chat and asks for a person
    And Ana resolves Carla

  Scenario: It ends by itself
    When 29 seconds pass
    Then Dan is offered to nobody
    When 1 second passes
    Then Dan is offered to Ana

  Scenario: The agent ends it
    When Ana finishes the notes on Carla
    Then Dan is offered to Ana

  Scenario Outline: In the mode <mode>
    Given the policy is
      """
      queues: [{ id: general, wrapUpModes: { '*': <mode> } }]
      """
    And Ana finishes the notes on Carla
    And Dan is offered to Ana
    And Ana accepts Dan
    And Ana answers Dan "Hello."
    And Eve comes by chat and asks for a person
    When Ana resolves Dan
    And <time> pass
    Then Eve is offered to <agent>

    Examples:
      | mode   | time       | agent  |
      | none   | 0 seconds  | Ana    |
      | manual | 14 minutes | nobody |
