Feature: R-11: the agent vanishes, and those who wait read so once
  Five waited for one agent, who vanished; the estimates stayed as they were, and nobody read a word.

  Background:
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    And Carla comes by chat and asks for a person
    And 31 seconds pass

  Scenario: The next one in line
    When Ana signs out
    And 1 second passes
    Then the wait of Carla is not known
    And Carla reads "Nobody from our team is signed in right now"

  Scenario: Nothing untrue to the one who was being served
    When Ana signs out
    Then Ben reads "Nobody from our team is signed in right now"
    And Ben does not read "We are finding someone else"
    And Ben can choose "message, assistant, wait"

  Scenario: Somebody else is there
    Given Eve signs in
    And Dan comes by chat and asks for a person
    When Ana signs out
    Then Ben reads "Your place is kept. We are finding someone else for you."
