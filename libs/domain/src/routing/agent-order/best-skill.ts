import { levelsOf } from '../requirements/skills.ts';
import { rankOf, type AgentOrder } from './define-agent-order.ts';

/** The agent with the highest sum of levels in the skills that are asked for; of equal ones the longest idle. */
export const bestSkill: AgentOrder = {
  name: 'bestSkill',
  rankIn:
    ({ skills, countMax }) =>
    (agent) =>
      rankOf(Math.max(0, countMax - levelsOf(agent, skills)), agent.idleSince, countMax),
};
