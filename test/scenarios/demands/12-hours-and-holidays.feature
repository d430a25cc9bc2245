Feature: Demand 12: hours and holidays

  Scenario: Closed: when it opens, and what can be done meanwhile
    Given the policy is
      """
      calendars:
        office:
          timeZone: Europe/Berlin
          weekly: { thursday: [09:00-17:00] }
          exceptions: { 2026-01-01: [12:00-17:00] }
      queues: [{ id: general, hours: office, alternatives: { callback: {} } }]
      """
    And it is Thursday 08:00
    When Carla comes by chat and asks for a person
    Then Carla reads "open again today at 12:00"
    And Carla can choose "callback, message, assistant, wait"
