Feature: R-1: languages however they are written
  A tag that is written otherwise, or a language that nobody speaks, left customers waiting for ever beside a free agent.

  Scenario Outline: A customer who speaks <customer> and an agent who speaks <agent>
    Given these agents are signed in
      | agent | languages |
      | Ana   | <agent>   |
    And Carla comes by chat, speaking <customer>
    When Carla presses the button for a person
    Then Carla is offered to Ana

    Examples:
      | customer | agent   |
      | English  | en      |
      | en_US    | en      |
      | en-US    | en-GB   |
      | de       | German  |

  Scenario: A language that nobody speaks, and the queue insists on it: a supervisor is alarmed at once
    Given the policy is
      """
      queues: [{ id: general, relaxation: [] }]
      """
    And these agents are signed in
      | agent | languages |
      | Ana   | en        |
    And Carla comes by chat, speaking de
    When Carla presses the button for a person
    Then Carla is offered to nobody
    And a supervisor is alarmed about Carla

  Scenario: A language that nobody speaks, and a queue that gives way
    Given these agents are signed in
      | agent | languages |
      | Ana   | en        |
    And Carla comes by chat, speaking de
    When Carla presses the button for a person
    Then Carla is offered to nobody
    And no supervisor is alarmed
    When 2 minutes pass
    Then Carla is offered to Ana
