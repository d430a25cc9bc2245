Feature: R22: opening hours, holidays, and clocks that change

  Background:
    Given the policy is
      """
      calendars:
        office:
          timeZone: Europe/Berlin
          weekly: { thursday: [09:00-17:00], friday: [09:00-17:00] }
          exceptions: { 2026-01-02: [] }
      queues: [{ id: general, hours: office }]
      """

  Scenario: Before it opens, the customer reads when
    Given it is Thursday 06:00
    When Carla comes by chat and asks for a person
    Then Carla reads "We are closed right now and open again today at 09:00"

  Scenario: A holiday is closed, and the next opening is named
    Given it is Friday 10:00
    When Carla comes by chat and asks for a person
    Then Carla reads "open again"

  Scenario: Whoever is there serves outside the hours too
    Given it is Thursday 06:00
    And Ana signs in
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ana

  Scenario: Nobody is promised a wait that ends after the last agent has gone home
    Given it is Thursday 12:00
    And Ana signs in
    And Ana is planned from Thursday 08:00 to 12:01
    And Berta comes by chat and asks for a person
    When Carla comes by chat and asks for a person
    Then Carla reads "We do not know yet how long it will take"

  Scenario: Where the shift goes on, the wait is promised
    Given it is Thursday 12:00
    And Ana signs in
    And Ana is planned from Thursday 08:00 to 16:00
    And Berta comes by chat and asks for a person
    When Carla comes by chat and asks for a person
    Then Carla reads "The wait is about"

  Scenario: Between shifts, the customer reads when the next one begins
    Given it is Thursday 10:00
    And Ana signs in
    And Ana signs out
    And Ana is planned from Thursday 13:00 to 16:00
    When Carla comes by chat and asks for a person
    Then Carla reads "open again today at 14:00 (Berlin time)"
