import { z } from 'zod';
import { absentMeans, text, wholeNumber } from '../../policy/fields.ts';
import type { Agent } from '../workspace/agent.ts';
import { defineRequirement } from './define-requirement.ts';

type Skills = Readonly<Record<string, number>>;

/** The agent has every skill that the queue asks for, at its level or above. */
export const skills = defineRequirement({
  name: 'skills',
  policy: {
    key: 'skills',
    schema: absentMeans(
      {},
      z
        .record(text(), wholeNumber({ from: 1, to: 10, example: 5 }))
        .prefault({})
        .describe('Skill to the lowest level that will do, 1 (basic) to 10 (expert).'),
    ),
  },
  of: (_, skills): Skills | null => (Object.keys(skills).length === 0 ? null : skills),
  none: {},
  meets: (needed: Skills, agent) => firstMissing(needed, agent) === undefined,
  skills: (needed: Skills) => Object.keys(needed),
  shortfall(needed: Skills, agent) {
    const missing = firstMissing(needed, agent) ?? '';
    return { needed: `${missing} ${needed[missing] ?? 0}`, has: `${missing} ${levelOf(agent, missing)}` };
  },
});

function firstMissing(needed: Skills, agent: Readonly<Agent>): string | undefined {
  for (const skill in needed) if (levelOf(agent, skill) < (needed[skill] ?? 0)) return skill;
  return undefined;
}

/** The sum of an agent's levels in these skills; one that the agent does not have adds nothing. */
export function levelsOf(agent: Readonly<Agent>, skills: readonly string[]): number {
  let sum = 0;
  for (const skill of skills) sum += levelOf(agent, skill);
  return sum;
}

/** 0: the agent does not have it. */
export function levelOf({ skills: levels }: Readonly<Agent>, skill: string): number {
  return Object.hasOwn(levels, skill) ? (levels[skill] ?? 0) : 0;
}
