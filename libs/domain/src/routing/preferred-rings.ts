import { id, type AgentId } from '#domain/vocabulary';
import type { Queue } from '#domain/policy';
import { AGENTS_OF_RING_MAX, RINGS_MAX } from '../policy/preferred-settings.ts';
import { preferredByRoute } from './route.ts';
import { isSafetyClass } from './safety.ts';
import type { EpisodeRequest } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// Agents who are asked before everybody else, ring by ring.

type Rings = readonly (readonly AgentId[])[];

/** As the attribute of a conversation says it: commas between agents, semicolons between rings. */
export function ringsIn(text: string): Rings {
  return text
    .split(';')
    .map((ring) =>
      ring
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .slice(0, AGENTS_OF_RING_MAX)
        .map((one) => id<AgentId>(one)),
    )
    .filter((ring) => ring.length > 0)
    .slice(0, RINGS_MAX);
}

/** Those of the contact, or of the route that leads to this queue. Danger to life waits for nobody in particular. */
export function preferredIn(
  workspace: Readonly<Workspace>,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
): Rings {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined || queue.preferredAgentsFor.length === 0 || isSafetyClass(policy, request))
    return [];
  return request.preferredAgents ?? preferredByRoute(policy, queue, request);
}
