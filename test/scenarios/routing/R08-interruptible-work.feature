Feature: R8: work that may be interrupted gives way to what is urgent

  A queue may give its work classes by channel; work of a lower class is paused for one of a higher class, stays with its agent, and goes on
  when there is room again. Nothing is interrupted unless a policy says so.

  Scenario: A call while the agent has a chat: the chat is paused, and its customer reads so
    Given the policy is
      """
      queues: [{ id: general, workClass: { email: 1, chat: 2, voice: 3 } }]
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And 1 minute passes
    When Dan comes by voice and asks for a person
    Then Dan is offered to Ana
    When Ana accepts Dan
    Then Carla reads "has to see to something urgent"

  Scenario: A chat does not interrupt a chat
    Given the policy is
      """
      queues: [{ id: general, workClass: { email: 1, chat: 2, voice: 3 } }]
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    When Dan comes by chat and asks for a person
    Then Dan is offered to nobody

  Scenario: Without classes nothing is interrupted
    Given Ana signs in
    And Carla comes by email and asks for a person
    And Ana accepts Carla
    When Dan comes by voice and asks for a person
    Then Dan is offered to nobody
