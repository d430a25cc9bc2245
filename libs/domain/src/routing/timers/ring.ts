import { plusMs, type Env, type Instant } from '#kernel';
import type { Queue } from '#domain/policy';
import type { AgentId, EpisodeId, RequirementsRelaxed } from '#domain/vocabulary';
import { facts, type RoutingFact } from '../facts.ts';
import { preferredIn } from '../preferred-rings.ts';
import { activeQueue } from '../route.ts';
import {
  outOfRing,
  waitedMs,
  waitsInQueue,
  type Ring,
  type Routing,
  type WaitingEpisode,
} from '../workspace/episode.ts';
import { changeWaiting } from '../workspace/workspace-index.ts';
import { openEpisode, type Workspace } from '../workspace/workspace.ts';
import { defineTimer } from './define-timer.ts';
import { previousAgent } from './same-agent.ts';

/** What is given up with a ring, in `RequirementsRelaxed`. */
const PREFERRED = 'preferred_agents';

/** The customer has waited long enough for this ring of preferred agents: the next one is asked, or everybody. */
export const ring = defineTimer({
  name: 'ring',
  kind: 'episode',
  due: (episode) => (episode.status === 'waiting' ? (episode.routing?.ring?.until ?? null) : null),
  decide: (workspace, id, env) => leaveRing(workspace, id as EpisodeId, env),
});

/** The ring is given up, whyever. */
export function leaveRing(workspace: Readonly<Workspace>, id: EpisodeId, env: Env): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = openEpisode(workspace, id);
  if (episode === undefined || !waitsInQueue(episode) || episode.routing.ring === undefined)
    return emitted.list;
  emitted.add(episode, {
    type: 'RequirementsRelaxed',
    queueId: episode.routing.queueId,
    relaxed: [PREFERRED],
    step: episode.routing.ring.step,
    waitedMs: waitedMs(episode, env.now),
  });
  return emitted.list;
}

export function isForNextRing({ relaxed }: RequirementsRelaxed): boolean {
  return relaxed.includes(PREFERRED);
}

export function applyRingLeft(
  workspace: Workspace,
  { episodeId, step }: RequirementsRelaxed,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode === undefined || !waitsInQueue(episode)) return;
  const queue = activeQueue(workspace, episode.routing.queueId);
  changeWaiting(workspace, episode, (waiting) => {
    if (queue === undefined) waiting.routing = outOfRing(episode.routing);
    else enterRing(workspace, queue, waiting, episode.routing, step, env.now);
  });
}

/** Waits for the ring after so many; where there is none, for the agent of last time, or everybody. */
export function enterRing(
  workspace: Readonly<Workspace>,
  queue: Queue,
  waiting: WaitingEpisode,
  routing: Routing,
  done: number,
  now: Instant,
): void {
  const next = ringAfter(preferredIn(workspace, queue, waiting.request), queue, done, now);
  const left = outOfRing(routing);
  waiting.routing = next === undefined ? left : { ...left, ring: next };
  const { targetAgentId, sameAgentUntil } =
    next === undefined
      ? previousAgent(workspace, queue, waiting.request, left, now)
      : { targetAgentId: null };
  waiting.targetAgentId = targetAgentId;
  if (sameAgentUntil === undefined) delete waiting.sameAgentUntil;
  else waiting.sameAgentUntil = sameAgentUntil;
}

function ringAfter(
  rings: readonly (readonly AgentId[])[],
  { preferredAgentsFor: times }: Queue,
  done: number,
  now: Instant,
): Ring | undefined {
  const agents = rings[done];
  const ms = times[Math.min(done, times.length - 1)];
  return agents === undefined || ms === undefined
    ? undefined
    : { agents: [...new Set(agents)].sort(), step: done + 1, until: plusMs(now, ms) };
}
