import type { AgentId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { addConsultsLeft, addHandOvers } from '../hand-over.ts';
import { addAbsent, addLeaving } from '../leaving.ts';
import { addRescinded } from '../offers.ts';
import { endLease } from '../presence.ts';
import { defineTimer } from './define-timer.ts';

/** No sign of life for too long: the agent is lost. Offers go to others at once, conversations too unless they are kept for a while. */
export const presenceLease = defineTimer({
  name: 'presenceLease',
  kind: 'agent',
  due: ({ presence }) => (presence.kind === 'here' ? presence.leaseEndsAt : null),
  observe: (workspace, id, env) => endLease(workspace, id as AgentId, env),
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    const agentId = id as AgentId;
    const agent = workspace.agents.get(agentId);
    if (agent?.presence.kind === 'here') return emitted.list;
    const keepsWork = agent?.workKeptUntil !== undefined;
    if (keepsWork) {
      addRescinded(workspace, emitted, agentId, 'agent_lost');
      addConsultsLeft(workspace, emitted, agentId, 'agent_lost', env);
      addHandOvers(workspace, emitted, agentId, env);
      addAbsent(workspace, emitted, agentId);
    } else addLeaving(workspace, emitted, agentId, 'agent_lost', env);
    return emitted.list;
  },
});
