Feature: A promise knows when the queue closes

  Background:
    Given the policy is
      """
      calendars:
        office:
          timeZone: Europe/Berlin
          weekly: { thursday: [09:00-17:00], friday: [09:00-17:00] }
      queues: [{ id: general, hours: office, expectedHandle: 30m }]
      """
    And it is Thursday 15:50
    And Ana signs in
    And Ben comes by chat and asks for a person
    And Ana accepts Ben
    And Ana answers Ben "Hello."

  Scenario: Nothing is promised beyond it
    When Carla comes by chat and asks for a person
    Then the wait of Carla is not known
    And Carla reads "We do not know yet how long it will take."
    And Carla can choose "message, assistant, wait"

  Scenario: What ends before it is promised
    Given the policy is
      """
      calendars:
        office:
          timeZone: Europe/Berlin
          weekly: { thursday: [09:00-17:00], friday: [09:00-17:00] }
      queues: [{ id: general, hours: office, expectedHandle: 5m }]
      """
    When Carla comes by chat and asks for a person
    Then the wait of Carla is estimated

  Scenario: Closed meanwhile, and nobody is there any more
    Given Carla comes by chat and asks for a person
    When Ana signs out
    And 20 minutes pass
    Then Carla reads "We are closed right now and open again tomorrow at 09:00"
