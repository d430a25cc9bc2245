Feature: R11: the agent of last time first, for a while

  Background:
    Given the policy is
      """
      queues:
        - id: general
          wrapUp: 0s
          sameAgentFor: 30s
      """
    And these agents are signed in
      | agent | capacity |
      | Ana   | * 2      |
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Ana resolves Carla
    And 10 minutes pass
    And Ben signs in
    And Dan comes by chat and asks for a person
    And Ana accepts Dan

  Scenario: Back within a day, to the one who knows
    When Carla asks for a person
    Then Carla is offered to Ana

  Scenario: That agent does not answer: anybody
    When Carla asks for a person
    And 15 seconds pass
    Then Carla is offered to Ben

  Scenario: Preferred agents are asked ring by ring, those who are away not at all
    Given the policy is
      """
      queues: [{ id: general, preferredAgentsFor: [20s, 40s] }]
      routes: [{ queue: general, preferredAgents: [[ben, fay], [gus], [ana]] }]
      """
    And Fay signs in
    And Gus signs in
    And Gus goes away
    And Ben goes away
    When Eve comes by chat and asks for a person
    Then Eve is offered to Fay
    When Fay declines Eve
    Then preferred_agents is not asked of an agent for Eve any more
    And Eve is offered to Ana
