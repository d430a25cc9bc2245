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

  Scenario: Bereavement
    Given Carla comes by chat
    And Carla says "My father passed away last month and I need to close his account"
    When Carla asks for a person
    Then Carla reads "We are very sorry for your loss."

  Scenario: A complaint
    Given Carla comes by chat
    When Carla says "I want to make a formal complaint"
    Then Carla reads "We are sorry that you have reason to complain."

  Scenario: Back again
    Given the policy is
      """
      queues: [{ id: general, wrapUp: 0s }]
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    And Ana accepts Carla
    And Ana answers Carla "Hello."
    And Ana resolves Carla
    And 1 hour passes
    When Carla asks for a person
    Then Carla reads "We see that this is not the first time that you need us."
