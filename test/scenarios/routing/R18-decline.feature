Feature: R18: who declines is not asked again at once

  Scenario: Somebody else is asked
    Given these agents are signed in
      | agent |
      | Ana   |
      | Ben   |
    And Carla comes by chat and asks for a person
    When Ana declines Carla
    Then Carla is offered to Ben

  Scenario: Once everybody has declined, they are asked again after a pause that grows
    Given Ana signs in
    And Carla comes by chat and asks for a person
    When Ana declines Carla
    Then Carla is offered to nobody
    When 9 seconds pass
    Then Carla is offered to nobody
    When 1 second passes
    Then Carla is offered to Ana
    When Ana declines Carla
    And 19 seconds pass
    Then Carla is offered to nobody
    When 1 second passes
    Then Carla is offered to Ana

  Scenario: Two missed offers set the agent to away, and the agent reads so
    Given Ana signs in
    And Carla comes by chat and asks for a person
    When 40 seconds pass
    Then Ana is set to away
    And Carla is offered to nobody

  Scenario: A decline without one of the reasons that the policy lists does not count
    Given the policy is
      """
      presence: { declineReasons: [wrong_skill] }
      """
    And Ana signs in
    And Carla comes by chat and asks for a person
    When Ana declines Carla
    Then nothing is decided
    And Carla is offered to Ana
