Feature: A callback is work with a time, and a promise

  Background:
    Given the policy is
      """
      calendars:
        office:
          timeZone: Europe/Berlin
          weekly: { thursday: [09:00-17:00], friday: [09:00-17:00] }
      queues:
        - { id: general, hours: office, wrapUp: 0s, alternatives: { callback: { tolerance: 10m, attempts: 2, retryAfter: 1h } } }
      """
    And it is Thursday 06:00
    And Carla comes by chat, with
      | phone | +49 30 1234567 |
    And Carla asks for a person
    And Carla says "call me back please"
    And Carla is to be called later

  Scenario: Promised, due, routed and kept
    When Carla closes the conversation
    And it is Thursday 07:59
    And Ana signs in
    Then Carla is offered to nobody
    When 1 minute passes
    Then the callback to Carla is due
    And Carla is offered to Ana
    When Ana accepts Carla
    And Ana answers Carla "Hello, you wanted a call."
    Then the callback to Carla is kept
    When Ana resolves Carla
    Then the episode of Carla has ended

  Scenario: Not kept: a broken promise, and still to be called
    When it is Thursday 08:10
    Then the callback to Carla is broken
    When Ana signs in
    Then Carla is offered to Ana

  Scenario: Not reached: called again
    Given it is Thursday 08:00
    And Ana signs in
    And Ana accepts Carla
    When Ana closes Carla as not_reached
    Then Carla is called again later

  Scenario: The conversation ends while an agent calls: the call is still to be made
    Given Carla closes the conversation
    And it is Thursday 08:00
    And Ana signs in
    And Ana accepts Carla
    When the conversation of Carla ends
    Then Carla is with Ana
    When Ana answers Carla "Hello, you wanted a call."
    And Ana resolves Carla
    Then the episode of Carla has ended

  Scenario Outline: <what> after the agent has called: it is for the agent to say how it ended
    Given it is Thursday 08:00
    And Ana signs in
    And Ana accepts Carla
    And Ana answers Carla "Hello, you wanted a call."
    When <what>
    Then Carla is not given back to the assistant
    And Carla is with Ana
    When Ana closes Carla as not_reached
    Then Carla is called again later

    Examples:
      | what                              |
      | the conversation of Carla ends    |
      | Carla closes the conversation     |

  Scenario: The chat is closed while an agent calls
    Given it is Thursday 08:00
    And Ana signs in
    And Ana accepts Carla
    When Carla closes the conversation
    Then Carla is with Ana

  Scenario: Never at night for the customer
    Given Dan comes by chat, with
      | phone    | +1 212 5550100   |
      | timeZone | America/New_York |
    And Dan asks for a person
    When Dan chooses to be called at 08:00 on "+1 212 5550100"
    Then Dan can choose "callback, message, assistant, wait"
    And Dan waits

  Scenario: Taken back
    When Carla says "never mind"
    Then the episode of Carla has ended
