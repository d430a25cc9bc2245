import { z } from 'zod';
import type { AgentId } from '#domain/vocabulary';
import { notAList } from './field-problems.ts';
import { absentMeans, duration, text } from './fields.ts';

/** Rings of preferred agents, and agents in one of them. */
export const RINGS_MAX = 6;
export const AGENTS_OF_RING_MAX = 20;

/** Key of a queue. */
export function preferredAgentsFor() {
  return absentMeans(
    [],
    z
      .array(duration(), { error: notAList })
      .max(RINGS_MAX)
      .prefault([])
      .describe(
        'Times that a customer waits for preferred agents alone, ring by ring, e.g. [20s, 40s]; the last one also holds for further rings. Rings come from the attribute `preferredAgents` of the conversation (ids with commas between them, rings with semicolons), or from the route; up to 6 of 20 agents. They come before the agent of last time. []: not at all.',
      ),
    2,
  );
}

/** Key of a queue. */
export function preferredAgentsBusy() {
  return absentMeans(
    'skip',
    z
      .enum(['skip', 'wait'])
      .prefault('skip')
      .describe(
        'What becomes of a ring in which everybody who is available has no capacity left: skip it at once, or wait for one of them, for its time. Who is not available, does not serve the queue or has declined is never waited for.',
      ),
    2,
  );
}

/** Key of a route. */
export function preferredAgentsOfRoute() {
  return absentMeans(
    undefined,
    z
      .array(
        z
          .array(text() as z.ZodType<string> as z.ZodType<AgentId, string>, { error: notAList })
          .min(1)
          .max(AGENTS_OF_RING_MAX),
        { error: notAList },
      )
      .max(RINGS_MAX)
      .optional(),
    2,
  ).describe(
    'Rings of agents who are asked first for those whom this route matches, e.g. [[ana, bo], [cleo]], where the queue has `preferredAgentsFor` and the contact names nobody itself.',
  );
}
