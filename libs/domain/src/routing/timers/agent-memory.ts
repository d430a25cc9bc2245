import { DAY_MS, laterOf, plusMs, type Instant } from '#kernel';
import type { AgentId } from '#domain/vocabulary';
import { endOfPlan } from '../planned-time.ts';
import type { PlannedTime } from '../workspace/agent.ts';
import { forgetAgent } from '../workspace/agent-index.ts';
import { defineTimer } from './define-timer.ts';

const MEMORY_MS = DAY_MS;

/** When an agent who goes now is forgotten: not while another shift is to come. */
export function goneForgetAt(now: Instant, planned: PlannedTime | undefined): Instant {
  const usual = plusMs(now, MEMORY_MS);
  return planned === undefined ? usual : laterOf(usual, endOfPlan(planned));
}

/** An agent who has been gone for long, and keeps no work, is forgotten. */
export const agentMemory = defineTimer({
  name: 'agentMemory',
  kind: 'agent',
  due: ({ presence, workKeptUntil }) =>
    presence.kind === 'gone' && workKeptUntil === undefined ? presence.forgetAt : null,
  observe: (workspace, id) => forgetAgent(workspace, id as AgentId),
});
