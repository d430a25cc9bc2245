import type { AgentId } from '#domain/vocabulary';
import { forgetAgent } from '../workspace/agent-index.ts';
import { defineTimer } from './define-timer.ts';

/** An agent who has been gone for long is forgotten. */
export const agentMemory = defineTimer({
  name: 'agentMemory',
  kind: 'agent',
  due: ({ presence }) => (presence.kind === 'gone' ? presence.forgetAt : null),
  observe: (workspace, id) => forgetAgent(workspace, id as AgentId),
});
