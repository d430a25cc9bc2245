import { plusMs, SECOND_MS, type Env } from '#kernel';
import { id, type AgentId, type OfferId } from '#domain/vocabulary';
import { hasRoom } from './capacity.ts';
import { addConsultEnd, consulting, type Consulting } from './consult.ts';
import { facts, type RoutingFact } from './facts.ts';
import { nextMatch } from './match.ts';
import type { MatchGroup } from './match-group.ts';
import { groupOrder } from './new-match-group.ts';
import { meetsAll } from './requirements/derive-requirements.ts';
import { activeQueue, needsIn } from './route.ts';
import { changedSince } from './workspace/agent-index.ts';
import { isAvailable, type Agent } from './workspace/agent.ts';
import type { Consult } from './workspace/episode.ts';
import { comesBefore, ranked, type Ranked } from './workspace/ranked-list.ts';
import { activePolicy, inHandCount, openEpisode, type Workspace } from './workspace/workspace.ts';

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

/** Where a consult looks for somebody. */
type Sought = Pick<MatchGroup, 'queueId' | 'asked'>;

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
    if (episode === undefined || (best !== undefined && !isEarlier(episode, best.episode))) continue;
    const agentId = whoIsAsked(workspace, episode);
    if (agentId !== undefined) best = { episode, agentId };
  }
  return best;
}

function isEarlier({ routing, request }: Consulting, other: Consulting): boolean {
  return comesBefore(ranked(routing.order, request.episodeId), other.routing.order, other.request.episodeId);
}

/** Null: all who could be asked have said no; undefined: whoever could have it has no room now, or nobody is there. */
function whoIsAsked(workspace: Readonly<Workspace>, episode: Consulting): AgentId | null | undefined {
  const { consult, request } = episode;
  const { index } = workspace;
  const by = [index, activePolicy(workspace), request];
  const last = looked.get(consult);
  const before = last?.by.every((one, at) => one === by[at]) === true ? last : undefined;
  if (before?.changes === index.agentChanges) return undefined;
  const sought = soughtFor(workspace, episode);
  const mayServe = agentsFor(episode, sought);
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
  const found = firstWithRoom(workspace, episode, sought, asked);
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

/** The queue that is asked, else that of the episode, and what an agent must meet there; undefined: the policy has no such queue. */
function soughtFor(
  workspace: Readonly<Workspace>,
  { consult, request, routing }: Consulting,
): Sought | undefined {
  const policy = activePolicy(workspace)?.policy;
  const queue = activeQueue(workspace, consult.toQueueId ?? routing.queueId);
  if (policy === undefined || queue === undefined) return undefined;
  const needs = needsIn(workspace, policy, queue, request);
  return { queueId: queue.id, asked: workspace.rules.requirements.asked(needs) };
}

/** Whether an agent is there and could have it, with room or without. */
function agentsFor(
  { consult: { toAgentId }, agentId: owner }: Consulting,
  sought: Sought | undefined,
): (agent: Readonly<Agent>) => boolean {
  if (toAgentId !== null) return (agent) => agent.agentId === toAgentId && isAvailable(agent);
  if (sought === undefined) return () => false;
  const { queueId, asked } = sought;
  return (agent) =>
    agent.agentId !== owner && isAvailable(agent) && agent.queues.includes(queueId) && meetsAll(asked, agent);
}

/** By the order among agents of the queue; ties by id. */
function firstWithRoom(
  workspace: Readonly<Workspace>,
  { consult, request, routing }: Consulting,
  sought: Sought | undefined,
  agents: readonly Readonly<Agent>[],
): AgentId | undefined {
  const work = { channel: request.channel, units: consult.units };
  const { rank } = groupOrder(workspace, sought ?? { queueId: routing.queueId, asked: [] });
  let best: Ranked | undefined;
  for (const agent of agents) {
    const load = workspace.index.agents.get(agent.agentId);
    if (load === undefined || !hasRoom(agent, load, work)) continue;
    const own = ranked(rank(agent, inHandCount(load)), agent.agentId);
    if (best === undefined || comesBefore(own, best.order, best.id)) best = own;
  }
  return best?.id as AgentId | undefined;
}
