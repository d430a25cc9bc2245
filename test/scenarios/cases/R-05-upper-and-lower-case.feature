Feature: R-5: one way of comparing names, everywhere

  Scenario Outline: <channel> and <tier>
    Given the policy is
      """
      queues: [{ id: vip }, { id: calls, units: { voice: 1 } }, { id: general }]
      routes: [{ queue: vip, tiers: [vip] }, { queue: calls, channels: [voice] }, { queue: general }]
      """
    And Carla comes by <channel>, with
      | tier | <tier> |
    When Carla asks for a person
    Then Carla waits in the queue <queue>

    Examples:
      | channel | tier | queue |
      | chat    | VIP  | vip   |
      | Voice   | none | calls |
