Feature: R13: a customer goes to another queue before waiting in vain

  Background:
    Given the policy is
      """
      queues:
        - id: general
          overflow: [{ when: { nobodySignedIn: true }, to: other }]
        - id: other
      """

  Scenario: Nobody of the queue is there
    Given these agents are signed in
      | agent | queues |
      | Ana   | other  |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ana

  Scenario: Somebody is there
    Given these agents are signed in
      | agent | queues  |
      | Ana   | other   |
      | Ben   | general |
    When Carla comes by chat and asks for a person
    Then Carla is offered to Ben

  Scenario: It is looked at again, not only at first
    Given these agents are signed in
      | agent | queues  |
      | Ben   | general |
    And Carla comes by chat and asks for a person
    And Ben declines Carla
    And Ben signs out
    When these agents are signed in
      | agent | queues |
      | Ana   | other  |
    And 1 minute passes
    Then Carla waits in the queue other
