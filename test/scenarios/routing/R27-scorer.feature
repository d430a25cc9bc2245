Feature: R27: a scorer may choose among agents, and says what it knew

  Background:
    Given the policy is
      """
      queues:
        - id: general
          scorer: { weights: { idle: 0, room: 0, skill: 0, sameAgent: 0, language: 5 } }
          relaxation: []
          matchLanguage: false
          agentOrder: longestIdle
      """

  Scenario: By what the policy weighs, and not by the order alone
    Given these agents are signed in
      | agent | languages |
      | Ana   | fr        |
    And 1 minute passes
    And these agents are signed in
      | agent | languages |
      | Ben   | en        |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ben
    And the offer says what the scorer knew

  Scenario: Never for somebody in danger
    Given these agents are signed in
      | agent | languages |
      | Ana   | fr        |
    And 1 minute passes
    And these agents are signed in
      | agent | languages |
      | Ben   | en        |
    And Carla comes by chat
    When Carla says "I am going to kill myself"
    Then Carla is offered to Ana
