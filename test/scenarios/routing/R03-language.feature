Feature: R3: the language of the customer is asked of the agent

  Scenario: The agent who speaks it is offered the customer
    Given these agents are signed in
      | agent | languages |
      | Ana   | en        |
      | Ben   | de        |
    And Carla comes by chat, speaking de
    When Carla asks for a person
    Then Carla is offered to Ben
    And Carla is not offered to Ana

  Scenario: A chain of languages: her own first, then English
    Given the policy is
      """
      queues:
        - id: general
          matchLanguage: false
          conditions: [{ language: [customer, en] }]
      """
    And these agents are signed in
      | agent | languages |
      | Ana   | en        |
      | Ben   | fr        |
    And Carla comes by chat, speaking de
    When Carla asks for a person
    Then Carla is offered to Ana
    When Ana accepts Carla
    Then Carla is with Ana, in another language

  Scenario: Nobody speaks it: the customer reads so, and after a while anybody will do
    Given these agents are signed in
      | agent | languages |
      | Ana   | en        |
    And Carla comes by chat, speaking de
    When Carla presses the button for a person
    Then Carla reads "Ihre Sprache"
    And Carla is offered to nobody
    When 2 minutes pass
    Then language is not asked of an agent for Carla any more
    And Carla is offered to Ana
