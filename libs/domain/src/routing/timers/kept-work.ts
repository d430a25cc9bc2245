import type { AgentId } from '#domain/vocabulary';
import { facts } from '../facts.ts';
import { addLeaving } from '../leaving.ts';
import { goneForgetAt } from './agent-memory.ts';
import { defineTimer } from './define-timer.ts';

/** The lost agent has not come back: the conversations in hand go to others, with their original age. */
export const keptWork = defineTimer({
  name: 'keptWork',
  kind: 'agent',
  due: ({ workKeptUntil }) => workKeptUntil ?? null,
  observe(workspace, id, env) {
    const agent = workspace.agents.edit(id);
    delete agent.workKeptUntil;
    if (agent.presence.kind === 'gone')
      agent.presence = { kind: 'gone', forgetAt: goneForgetAt(env.now, agent.planned) };
  },
  decide(workspace, id, env) {
    const emitted = facts(workspace, env);
    addLeaving(workspace, emitted, id as AgentId, 'agent_lost', env);
    return emitted.list;
  },
});
