import { z } from 'zod';
import { AGENT_ORDERS } from '../routing/agent-order/index.ts';
import { absentMeans, durationOrNone } from './fields.ts';

const NAMES = AGENT_ORDERS.map(({ name }) => name);

/** Key of a queue: who of those who could have the next customer. */
export function agentOrder() {
  return absentMeans(
    AGENT_ORDERS[0].name,
    z
      .enum(NAMES)
      .prefault(AGENT_ORDERS[0].name)
      .describe(
        'Which of the agents who have room is offered the next customer. leastInHand: with the fewest conversations, then idle for longest. longestIdle: idle for longest. roundRobin: one after the other. bestSkill: with the highest levels in the skills that are asked for, then idle for longest. weighted: by `agentWeights`.',
      ),
    2,
  );
}

/** Key of a queue. */
export function agentWeights() {
  return absentMeans(
    { inHand: '5m', skillLevel: '1m' },
    z
      .strictObject({
        inHand: durationOrNone()
          .prefault('5m')
          .describe('Idle time that each conversation in hand takes away.'),
        skillLevel: durationOrNone()
          .prefault('1m')
          .describe('Idle time that each level in a skill that is asked for adds.'),
      })
      .prefault({})
      .describe('What `agentOrder: weighted` adds up: an agent counts as idle for longer or less long.'),
    2,
  );
}
