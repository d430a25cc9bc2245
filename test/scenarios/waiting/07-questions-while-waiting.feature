Feature: Questions while waiting are answered

  Background:
    Given Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."
    And Carla comes by chat and asks for a person
    And 1 minute passes

  Scenario: How long?
    When Carla says "how long?"
    Then Carla reads "The wait is about"

  Scenario: In German
    Given Dan comes by chat, speaking de
    And Dan presses the button for a person
    When Dan says "Wie lange dauert das noch?"
    Then Dan reads "Wie lange es dauert, wissen wir noch nicht"

  Scenario: A question about a parcel is none about the wait
    When Carla says "how long does delivery take?"
    Then Carla reads nothing
