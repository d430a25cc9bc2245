import { plusMs, SECOND_MS, type Env } from '#kernel';
import { id, type AgentId, type OfferId } from '#domain/vocabulary';
import { hasRoom } from './capacity.ts';
import { addConsultEnd, consulting, type Consulting } from './consult.ts';
import { facts, type RoutingFact } from './facts.ts';
import { nextMatch } from './match.ts';
import { groupOrder } from './new-match-group.ts';
import { meetsAll } from './requirements/derive-requirements.ts';
import { activeQueue, needsIn } from './route.ts';
import { isAvailable, type Agent } from './workspace/agent.ts';
import type { Consult } from './workspace/episode.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// Whom a consult is held out to. It takes its turn among customers by the place of its own episode.

/** What is to be done about a consult that waits. */
interface Next {
  readonly episode: Consulting;
  /** Null: everybody who could be asked was, and it ends. */
  readonly agentId: AgentId | null;
}

/** Consults for which nobody was found, and by what. */
const looked = new WeakMap<Consult, readonly unknown[]>();

/** The next offer of a consult, or its end; undefined: there is none to make, or a customer who waits comes before it. */
export function consultNext(workspace: Readonly<Workspace>, env: Env): readonly RoutingFact[] | undefined {
  const next = nextConsult(workspace);
  if (next === undefined) return undefined;
  const { episode, agentId } = next;
  const emitted = facts(workspace, env);
  if (agentId === null) {
    addConsultEnd(emitted, episode, 'declined', env);
    return emitted.list;
  }
  if (firstOrder(workspace) < episode.routing.order) return undefined;
  const eventId = env.newId();
  const queue = activeQueue(workspace, episode.consult.toQueueId ?? episode.routing.queueId);
  emitted.add(
    episode,
    {
      type: 'ConsultOffered',
      offerId: id<OfferId>(eventId),
      agentId,
      fromAgentId: episode.agentId,
      expiresAt: plusMs(env.now, Math.max(SECOND_MS, queue?.offerTimeout ?? 0)),
      units: episode.consult.units,
    },
    eventId,
  );
  return emitted.list;
}

/** Of the customer who would be offered next; one who is offered to somebody already comes after a consult. */
function firstOrder(workspace: Readonly<Workspace>): number {
  const match = nextMatch(workspace);
  if (match?.isExtra === true) return Infinity;
  return (match && openEpisode(workspace, match.episodeId)?.routing?.order) ?? Infinity;
}

/** The first in order of those that something can be done about. */
function nextConsult(workspace: Readonly<Workspace>): Next | undefined {
  let best: Next | undefined;
  for (const episodeId of workspace.index.consultsWaiting) {
    const episode = consulting(openEpisode(workspace, episodeId));
    if (episode === undefined || (best !== undefined && !comesBefore(episode, best.episode))) continue;
    const agentId = whoIsAsked(workspace, episode);
    if (agentId !== undefined) best = { episode, agentId };
  }
  return best;
}

function comesBefore(one: Consulting, other: Consulting): boolean {
  const byOrder = one.routing.order - other.routing.order;
  return byOrder === 0 ? one.request.episodeId < other.request.episodeId : byOrder < 0;
}

/** Null: all who could be asked have said no; undefined: whoever could have it has no room now, or nobody is there. */
function whoIsAsked(workspace: Readonly<Workspace>, episode: Consulting): AgentId | null | undefined {
  const { consult } = episode;
  const by = [workspace.index.agentChanges, activePolicy(workspace), episode.request];
  if (looked.get(consult)?.every((one, at) => one === by[at]) === true) return undefined;
  const able = agentsFor(workspace, episode);
  const asked = able.filter(({ agentId }) => !consult.declinedBy.includes(agentId));
  if (asked.length === 0 && consult.declinedBy.length > 0) return null;
  // The one agent who was asked has gone.
  if (consult.toAgentId !== null && able.length === 0) return null;
  const found = firstWithRoom(workspace, episode, asked);
  if (found === undefined) looked.set(consult, by);
  return found;
}

/** Those who are there and could have it, with room or without. */
function agentsFor(workspace: Readonly<Workspace>, episode: Consulting): readonly Readonly<Agent>[] {
  const { consult, request, agentId: owner } = episode;
  const { toQueueId, toAgentId } = consult;
  if (toAgentId !== null) {
    const agent = workspace.agents.get(toAgentId);
    return agent !== undefined && isAvailable(agent) ? [agent] : [];
  }
  const policy = activePolicy(workspace)?.policy;
  const queue = toQueueId === null ? undefined : activeQueue(workspace, toQueueId);
  if (policy === undefined || queue === undefined) return [];
  const asked = workspace.rules.requirements.asked(needsIn(workspace, policy, queue, request));
  return [...(workspace.index.signedIn.get(queue.id) ?? [])]
    .map((agentId) => workspace.agents.get(agentId))
    .filter((agent) => agent !== undefined)
    .filter((agent) => agent.agentId !== owner && isAvailable(agent) && meetsAll(asked, agent));
}

/** By the order among agents of the queue; ties by id. */
function firstWithRoom(
  workspace: Readonly<Workspace>,
  { consult, request, routing }: Consulting,
  agents: readonly Readonly<Agent>[],
): AgentId | undefined {
  const work = { channel: request.channel, units: consult.units };
  const policy = activePolicy(workspace)?.policy;
  const queueId = consult.toQueueId ?? routing.queueId;
  const queue = activeQueue(workspace, queueId);
  const needs = policy && queue ? needsIn(workspace, policy, queue, request) : {};
  const { rank } = groupOrder(workspace, {
    queueId,
    asked: workspace.rules.requirements.asked(needs),
  });
  let best: { readonly agentId: AgentId; readonly rank: number } | undefined;
  for (const agent of agents) {
    const load = workspace.index.agents.get(agent.agentId);
    if (load === undefined || !hasRoom(agent, load, work)) continue;
    const own = { agentId: agent.agentId, rank: rank(agent, load.held.size) };
    const isFirst =
      best === undefined || own.rank < best.rank || (own.rank === best.rank && own.agentId < best.agentId);
    if (isFirst) best = own;
  }
  return best?.agentId;
}
