Feature: Alternatives to waiting, by channel and hours

  Scenario: On the phone
    Given the policy is
      """
      calendars: { office: { timeZone: Europe/Berlin, weekly: { thursday: [09:00-17:00] } } }
      queues: [{ id: general, hours: office, alternatives: { callback: {} } }]
      """
    And it is Thursday 06:00
    When Carla comes by voice and asks for a person
    Then Carla can choose "callback, wait"

  Scenario: With the assistant, and the place kept
    Given Carla comes by chat and asks for a person
    When Carla chooses assistant
    Then Carla waits
    And Carla reads "Your place is kept, and a person will join when it is your turn."
    When Ana signs in
    Then Carla is offered to Ana

  Scenario: By a number instead of a button
    Given Carla comes by chat and asks for a person
    When Carla says "1"
    Then Carla has left a message

  Scenario: In danger, a person and nothing else
    Given Carla comes by chat
    When Carla says "I am going to kill myself"
    Then Carla gets no choice
