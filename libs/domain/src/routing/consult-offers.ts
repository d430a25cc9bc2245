import { plusMs, SECOND_MS, type Env } from '#kernel';
import { id, type AgentId, type OfferId } from '#domain/vocabulary';
import { hasRoom } from './capacity.ts';
import { addConsultEnd, consulting, type Consulting } from './consult.ts';
import { facts, type RoutingFact } from './facts.ts';
import { nextMatch } from './match.ts';
import { groupOrder } from './new-match-group.ts';
import { meetsAll } from './requirements/derive-requirements.ts';
import { activeQueue, needsIn } from './route.ts';
import { changedSince } from './workspace/agent-index.ts';
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

/** When nobody was found for a consult: only who has changed since may have room. */
interface Looked {
  readonly by: readonly unknown[];
  readonly changes: number;
  /** One who could have it, and had no room; undefined: nobody is there who could. */
  readonly able: AgentId | undefined;
}

const looked = new WeakMap<Consult, Looked>();

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
  const { consult, request } = episode;
  const { index } = workspace;
  const by = [index, activePolicy(workspace), request];
  const last = looked.get(consult);
  const before = last?.by.every((one, at) => one === by[at]) === true ? last : undefined;
  if (before?.changes === index.agentChanges) return undefined;
  const mayServe = agentsFor(workspace, episode);
  const known = before && sinceThen(workspace, before, mayServe);
  let able: AgentId | undefined = known?.able;
  let isSomebodyThere = known?.able !== undefined;
  const asked: Readonly<Agent>[] = [];
  for (const agent of known?.changed ?? among(workspace, consult)) {
    if (!mayServe(agent)) continue;
    isSomebodyThere = true;
    if (consult.declinedBy.includes(agent.agentId)) continue;
    able ??= agent.agentId;
    asked.push(agent);
  }
  if (able === undefined && consult.declinedBy.length > 0) return null;
  // The one agent who was asked has gone.
  if (consult.toAgentId !== null && !isSomebodyThere) return null;
  const found = firstWithRoom(workspace, episode, asked);
  if (found === undefined) looked.set(consult, { by, changes: index.agentChanges, able });
  return found;
}

/** Who has changed since nobody was found, and one who could have it still; undefined: all are to be looked at. */
function sinceThen(
  { agents, index }: Readonly<Workspace>,
  { changes, able }: Looked,
  mayServe: (agent: Readonly<Agent>) => boolean,
): { readonly changed: readonly Readonly<Agent>[]; readonly able: AgentId | undefined } | undefined {
  const changed = changedSince(index, changes);
  const witness = able === undefined ? undefined : agents.get(able);
  const isAbleStill = able === undefined || (witness !== undefined && mayServe(witness));
  if (changed === undefined || !isAbleStill) return undefined;
  return { changed: [...changed].flatMap((agentId) => agents.get(agentId) ?? []), able };
}

/** Whom it could be held out to at all. */
function among(
  { agents, index }: Readonly<Workspace>,
  { toAgentId, toQueueId }: Consult,
): readonly Readonly<Agent>[] {
  const ids = toQueueId === null ? [] : [...(index.signedIn.get(toQueueId) ?? [])];
  return (toAgentId === null ? ids : [toAgentId]).flatMap((agentId) => agents.get(agentId) ?? []);
}

/** Whether an agent is there and could have it, with room or without. */
function agentsFor(
  workspace: Readonly<Workspace>,
  { consult, request, agentId: owner }: Consulting,
): (agent: Readonly<Agent>) => boolean {
  const { toQueueId, toAgentId } = consult;
  if (toAgentId !== null) return (agent) => agent.agentId === toAgentId && isAvailable(agent);
  const policy = activePolicy(workspace)?.policy;
  const queue = toQueueId === null ? undefined : activeQueue(workspace, toQueueId);
  if (policy === undefined || queue === undefined) return () => false;
  const asked = workspace.rules.requirements.asked(needsIn(workspace, policy, queue, request));
  return (agent) =>
    agent.agentId !== owner &&
    isAvailable(agent) &&
    agent.queues.includes(queue.id) &&
    meetsAll(asked, agent);
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
