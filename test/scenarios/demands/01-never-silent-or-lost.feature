Feature: Demand 1: a handoff is never silent or lost
  Whoever asks for a person reads at once that one takes over, and keeps the place whatever happens to agents.

  Scenario: The customer reads at once what happens
    Given Ana signs in
    And Carla comes by chat
    When Carla asks for a person
    Then Carla reads "A person will take over."
    And Carla is offered to Ana

  Scenario: In the customer's own language
    Given Carla comes by chat, speaking de
    When Carla presses the button for a person
    Then Carla reads "Ein Mensch"

  Scenario: Nobody answers the offer
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    When 15 seconds pass
    Then Carla is offered to Ben

  Scenario: Nobody is there at all: said, and a supervisor is alarmed
    When Carla comes by chat and asks for a person
    Then Carla reads "Nobody from our team is signed in right now"
    When 15 minutes pass
    Then a supervisor is alarmed about Carla
    And Carla waits

  Scenario: Asking twice gives one handoff
    Given Carla comes by chat and asks for a person
    When Carla asks for a person
    Then Carla waits
    And Carla does not read "A person will take over."
