import type { AgentId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { addLeaving } from '../leaving.ts';
import { loseAgent } from '../presence.ts';
import { defineTimer } from './define-timer.ts';

/** No sign of life for too long: the agent is lost, and his or her work goes to others. */
export const presenceLease = defineTimer({
  name: 'presenceLease',
  kind: 'agent',
  due: ({ presence }) => (presence.kind === 'here' ? presence.leaseEndsAt : null),
  observe: (workspace, id, env) => loseAgent(workspace, id as AgentId, env),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    addLeaving(workspace, emitted, id as AgentId, 'agent_lost', env);
    return emitted.list;
  },
});
