import { DAY_MS, plusMs, type Instant } from '#kernel';
import type { AgentId } from '#domain/vocabulary';
import { forgetAgent } from '../workspace/agent-index.ts';
import { defineTimer } from './define-timer.ts';

const MEMORY_MS = DAY_MS;

/** When an agent who goes now is forgotten. */
export function goneForgetAt(now: Instant): Instant {
  return plusMs(now, MEMORY_MS);
}

/** An agent who has been gone for long, and keeps no work, is forgotten. */
export const agentMemory = defineTimer({
  name: 'agentMemory',
  kind: 'agent',
  due: ({ presence, workKeptUntil }) =>
    presence.kind === 'gone' && workKeptUntil === undefined ? presence.forgetAt : null,
  observe: (workspace, id) => forgetAgent(workspace, id as AgentId),
});
