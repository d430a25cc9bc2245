Feature: Customers are asked what may be shared, and nothing waits for the answer

  Background:
    Given the policy is
      """
      notices: { consent: {} }
      """
    And Ana signs in
    And Carla comes by chat
    And Carla says "My parcel 4711 is late"
    And Carla says "I have cancer and cannot pick it up"

  Scenario: Asked, and offered at once
    When Carla asks for a person
    Then Carla reads "If not, just say no."
    And Carla is offered to Ana
    And the card of Carla says "cancer"

  Scenario: A no withholds what is very personal, and takes nothing back
    Given Carla asks for a person
    When Carla says "no"
    Then Carla is offered to Ana
    And 1 message of Carla is withheld
    And the card of Carla says "My parcel 4711 is late"
    And the card of Carla does not say "cancer"

  Scenario: A yes
    Given Carla asks for a person
    When Carla says "yes"
    Then 0 messages of Carla are withheld
    And the card of Carla says "cancer"

  Scenario: Never mind is still never mind
    Given Carla asks for a person
    When Carla says "No, never mind"
    Then Carla is with the assistant

  Scenario: In danger nobody is asked
    When Carla says "I want to kill myself"
    Then Carla reads "If a life may be in danger"
    And Carla does not read "If not, just say no."
    And Carla is offered to Ana
