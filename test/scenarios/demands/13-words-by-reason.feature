Feature: Demand 13: words by the reason

  Scenario: Asked for
    Given Carla comes by chat
    When Carla asks for a person
    Then Carla reads "A person will take over."

  Scenario: The assistant failed
    Given Carla comes by chat
    And Carla says "Where is order 1234?"
    And the assistant has nothing for Carla
    And Carla says "And order 1235?"
    When the assistant has nothing for Carla
    Then Carla reads "the assistant cannot help with this"

  Scenario: Danger
    Given Carla comes by chat, with
      | country | GB |
    When Carla says "I am going to kill myself"
    Then Carla reads "If a life may be in danger, do not wait for us: call 999"
