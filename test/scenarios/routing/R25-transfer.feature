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
      queues: [{ id: general }, { id: billing }]
      transfers: { limit: 1 }
      """
    And Ana transfers Carla to the queue billing
    And Ben accepts Carla
    And Ben answers Carla "Hello."
    When Ben transfers Carla to the queue general
    Then the transfer of Carla is refused because of limit
    And Carla is with Ben

  Scenario: A colleague is asked, and the customer reads nothing of it
    When Ana asks Dee about Carla
    Then Dee is asked to help with Carla
    And Carla reads nothing
    And Carla is with Ana

  Scenario: Three in one conversation
    Given Ana asks Dee about Carla
    And Dee accepts the consult on Carla
    When Ana brings the colleague into the conversation with Carla
    Then Carla reads "Dee has joined us"
    And Carla is with Ana

  Scenario: Warm, without a wait
    Given Ana asks the queue billing about Carla
    And Ben accepts the consult on Carla
    When Ana hands Carla over
    Then Carla is with Ben
    And Carla reads "Ben takes over from here"
    And Carla does not read "You are being passed on"

  Scenario: The agent vanishes while a colleague helps
    Given Ana asks Dee about Carla
    And Dee accepts the consult on Carla
    When Ana signs out
    Then Carla is with Dee

  Scenario: The colleague vanishes
    Given Ana asks Dee about Carla
    And Dee accepts the consult on Carla
    When Dee signs out
    Then the consult on Carla ends because of agent_signed_out
    And Carla is with Ana

  Scenario: The question is answered, and the customer stays where they were
    Given Ana asks Dee about Carla
    And Dee accepts the consult on Carla
    When Ana ends the consult on Carla
    Then Carla is with Ana
    And Carla reads nothing

  Scenario: Refused where nobody could ever serve it; a supervisor may
    Given the policy is
      """
      queues: [{ id: general }, { id: billing, skills: { tax: 3 }, relaxation: [] }]
      """
    When Ana transfers Carla to the queue billing
    Then the transfer of Carla is refused because of no_skill
    When supervisor Dee transfers Carla to the queue billing
    Then Carla waits in the queue billing

  Scenario: Category A stays with people
    Given these agents are signed in
      | agent | queues  |
      | Eve   | general |
    And Dora comes by chat
    And Dora says "I want to make a formal complaint"
    And Eve accepts Dora
    And Eve answers Dora "Hello."
    When Eve gives Dora back to the assistant
    Then the transfer of Dora is refused because of always_human
    And Dora is with Eve
