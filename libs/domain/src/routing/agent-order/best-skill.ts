import { levelsOf } from '../requirements/skills.ts';
import { COUNT_MAX, rankOf, type AgentOrder } from './define-agent-order.ts';

/** The agent with the highest sum of levels in the skills that are asked for; of equal ones the longest idle. */
export const bestSkill: AgentOrder = {
  name: 'bestSkill',
  rankIn:
    ({ skills }) =>
    (agent) =>
      rankOf(Math.max(0, COUNT_MAX - levelsOf(agent, skills)), agent.idleSince),
};
