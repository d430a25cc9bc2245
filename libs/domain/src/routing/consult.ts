import { accepted, ignored, laterOf, plusMs, rejected, SECOND_MS, type Acceptance, type Env } from '#kernel';
import type {
  AgentAcceptedOffer,
  AgentDeclinedOffer,
  AgentEndedConsult,
  AgentId,
  AgentStartedConsult,
  AgentStartedThreeWay,
  ConsultEnded,
  ConsultOffered,
  ConsultOfferEnded,
  ConsultRequested,
  ConsultStarted,
  ThreeWayStarted,
} from '#domain/vocabulary';
import { facts, type Facts, type RoutingFact } from './facts.ts';
import { assignedTo, notInHand, type OnEpisode } from './in-hand.ts';
import { settingFor } from './own-spelling.ts';
import { startIdle } from './presence.ts';
import { addRefused, hasOneTarget, whyNotConsulted } from './transfer-refusals.ts';
import type { AssignedEpisode, Consult, OpenEpisode } from './workspace/episode.ts';
import { setConsult } from './workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from './workspace/workspace.ts';

// The agent who has an episode asks another one for help, and keeps it. One at a time.

/** An episode with a consult that is open. */
export type Consulting = Readonly<AssignedEpisode & { readonly consult: Consult }>;

export function consulting(episode: Readonly<OpenEpisode> | undefined): Consulting | undefined {
  return episode?.status === 'assigned' && episode.consult !== undefined
    ? (episode as Consulting)
    : undefined;
}

/** Episodes of others that the agent is consulted on, or is to be, in order of id. */
export function consultsOf(workspace: Readonly<Workspace>, agentId: AgentId): readonly Consulting[] {
  const ids = [...(workspace.index.agents.get(agentId)?.consults ?? [])].sort();
  return ids.map((id) => consulting(openEpisode(workspace, id))).filter((episode) => episode !== undefined);
}

/** The agents who write to the customer: the one who has the episode, and in a conversation of three the other. */
export function inConversation(
  workspace: Readonly<Workspace>,
  event: OnEpisode,
): Readonly<AssignedEpisode> | undefined {
  const episode = openEpisode(workspace, event.episodeId);
  const consult = consulting(episode)?.consult;
  const isThird = consult?.status === 'three_way' && consult.agentId === event.agentId;
  return isThird && episode?.status === 'assigned' ? episode : assignedTo(workspace, event);
}

export function acceptConsult(
  workspace: Readonly<Workspace>,
  event: AgentStartedConsult,
): Acceptance<RoutingFact> {
  const { agentId, toAgentId, episodeId } = event;
  if (!hasOneTarget(event)) {
    return rejected(
      'A consult names either a queue or an agent: set exactly one of toQueueId and toAgentId.',
    );
  }
  if (!mayConsult(workspace)) return consultsOff();
  if (assignedTo(workspace, event) === undefined) return notInHand(event);
  return toAgentId === agentId ? rejected(`Agent ${agentId} has episode ${episodeId} already.`) : accepted();
}

function mayConsult(workspace: Readonly<Workspace>): boolean {
  return activePolicy(workspace)?.policy.transfers.consult === true;
}

function consultsOff(): Acceptance<RoutingFact> {
  return rejected('Agents consult nobody under the active policy: set transfers.consult to true.');
}

export function decideConsult(
  workspace: Readonly<Workspace>,
  event: AgentStartedConsult,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return emitted.list;
  const { agentId, toQueueId, toAgentId, question } = event;
  const reason = whyNotConsulted(workspace, episode, event, env);
  if (reason === null)
    emitted.add(episode, { type: 'ConsultRequested', fromAgentId: agentId, toQueueId, toAgentId, question });
  else addRefused(workspace, emitted, episode, { ...event, kind: 'consult', reason }, env);
  return emitted.list;
}

export function applyConsultRequested(
  workspace: Workspace,
  { episodeId, toQueueId, toAgentId }: ConsultRequested,
  { now }: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  const policy = activePolicy(workspace)?.policy;
  if (episode?.status !== 'assigned' || policy === undefined) return;
  const { consultUnits, consultWait } = policy.transfers;
  setConsult(workspace, episode, {
    status: 'waiting',
    ...{ toQueueId, toAgentId, askedAt: now, declinedBy: [] },
    units: settingFor(policy, consultUnits, episode.request.channel) ?? episode.routing.units,
    waitsUntil: plusMs(now, consultWait),
  });
}

/** What every consult has, whatever becomes of it. */
function askedOf({ toQueueId, toAgentId, units, askedAt, waitsUntil, declinedBy }: Consult) {
  return { toQueueId, toAgentId, units, askedAt, waitsUntil, declinedBy };
}

export function applyConsultOffered(
  workspace: Workspace,
  { episodeId, offerId, agentId, expiresAt }: ConsultOffered,
): void {
  const episode = consulting(openEpisode(workspace, episodeId));
  if (episode === undefined) return;
  const asked = askedOf(episode.consult);
  setConsult(workspace, episode, {
    ...asked,
    ...{ status: 'offered', offerId, agentId, expiresAt },
    // Whoever else is there can still be asked after this one.
    waitsUntil: laterOf(asked.waitsUntil, plusMs(expiresAt, SECOND_MS)),
  });
}

/** The consult that this is an answer to, where its offer stands. */
function offeredBy(
  workspace: Readonly<Workspace>,
  { agentId, offerId, episodeId }: AgentAcceptedOffer | AgentDeclinedOffer,
): Consulting | undefined {
  const episode = consulting(openEpisode(workspace, episodeId));
  const consult = episode?.consult;
  const stands = consult?.status === 'offered' && consult.offerId === offerId && consult.agentId === agentId;
  return stands ? episode : undefined;
}

export function answersConsult(
  workspace: Readonly<Workspace>,
  answer: AgentAcceptedOffer | AgentDeclinedOffer,
): boolean {
  return offeredBy(workspace, answer) !== undefined;
}

export function decideConsultAnswer(
  workspace: Readonly<Workspace>,
  answer: AgentAcceptedOffer | AgentDeclinedOffer,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = offeredBy(workspace, answer);
  if (episode === undefined) return emitted.list;
  if (answer.type === 'AgentDeclinedOffer') {
    addOfferEnded(emitted, episode, 'declined', answer.reason);
    return emitted.list;
  }
  const { agentId, offerId } = answer;
  const agentName = workspace.agents.get(agentId)?.name ?? '';
  const waitedMs = Math.max(0, env.now - episode.consult.askedAt);
  emitted.add(episode, {
    type: 'ConsultStarted',
    ...{ offerId, agentId, agentName, fromAgentId: episode.agentId, waitedMs },
  });
  return emitted.list;
}

/** Nobody else is asked by this: `react` does, where the consult still waits. */
export function addOfferEnded(
  emitted: Facts,
  episode: Consulting,
  reason: ConsultOfferEnded['reason'],
  note: string | null = null,
): void {
  if (episode.consult.status !== 'offered') return;
  const { offerId, agentId } = episode.consult;
  emitted.add(episode, {
    type: 'ConsultOfferEnded',
    ...{ offerId, agentId, fromAgentId: episode.agentId, reason, note },
  });
}

export function applyConsultOfferEnded(
  workspace: Workspace,
  { episodeId, agentId }: ConsultOfferEnded,
): void {
  const episode = consulting(openEpisode(workspace, episodeId));
  if (episode === undefined) return;
  const asked = askedOf(episode.consult);
  const declinedBy = [...asked.declinedBy, agentId];
  setConsult(workspace, episode, { ...asked, declinedBy, status: 'waiting' });
}

export function applyConsultStarted(
  workspace: Workspace,
  { episodeId, agentId }: ConsultStarted,
  { now }: Env,
): void {
  const episode = consulting(openEpisode(workspace, episodeId));
  if (episode === undefined) return;
  setConsult(workspace, episode, {
    ...askedOf(episode.consult),
    ...{ status: 'consulted', agentId, since: now },
  });
}

export function acceptThreeWay(
  workspace: Readonly<Workspace>,
  event: AgentStartedThreeWay,
): Acceptance<RoutingFact> {
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return notInHand(event);
  if (episode.consult === undefined && !mayConsult(workspace)) return consultsOff();
  return episode.consult?.status === 'three_way'
    ? ignored(`Episode ${event.episodeId} is a conversation of three already.`)
    : accepted();
}

export function decideThreeWay(
  workspace: Readonly<Workspace>,
  event: AgentStartedThreeWay,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = assignedTo(workspace, event);
  if (episode === undefined) return emitted.list;
  const { consult, agentId: fromAgentId } = episode;
  if (consult?.status !== 'consulted') {
    const refused = { agentId: event.agentId, kind: 'three_way', reason: 'no_consult' } as const;
    addRefused(workspace, emitted, episode, refused, env);
    return emitted.list;
  }
  const { agentId } = consult;
  emitted.add(episode, { type: 'ThreeWayStarted', agentId, fromAgentId });
  const agent = workspace.agents.get(agentId)?.name ?? '';
  emitted.notify(episode, 'agent_joined', { agent, situation: 'three_way' });
  return emitted.list;
}

export function applyThreeWay(workspace: Workspace, { episodeId, agentId }: ThreeWayStarted): void {
  const episode = consulting(openEpisode(workspace, episodeId));
  if (episode?.consult.status !== 'consulted') return;
  const { since } = episode.consult;
  setConsult(workspace, episode, { ...askedOf(episode.consult), status: 'three_way', agentId, since });
}

/** Who may end a consult: the agent who has the episode, or who has accepted the consult. */
export function acceptConsultEnd(
  workspace: Readonly<Workspace>,
  event: AgentEndedConsult,
): Acceptance<RoutingFact> {
  const episode = consulting(openEpisode(workspace, event.episodeId));
  return episode !== undefined && endOf(episode, event.agentId) !== null
    ? accepted()
    : ignored(`Agent ${event.agentId} is in no consult on episode ${event.episodeId}.`);
}

function endOf({ agentId: owner, consult }: Consulting, agentId: AgentId): ConsultEnded['reason'] | null {
  if (agentId === owner) return 'by_owner';
  const isConsulted = consult.status === 'consulted' || consult.status === 'three_way';
  return isConsulted && consult.agentId === agentId ? 'by_consulted' : null;
}

export function decideConsultEnd(
  workspace: Readonly<Workspace>,
  { agentId, episodeId }: AgentEndedConsult,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = consulting(openEpisode(workspace, episodeId));
  const reason = episode === undefined ? null : endOf(episode, agentId);
  if (episode !== undefined && reason !== null) addConsultEnd(emitted, episode, reason, env);
  return emitted.list;
}

/** To be called ahead of whatever takes the episode from its agent. */
export function addConsultEnd(
  emitted: Facts,
  episode: Readonly<OpenEpisode>,
  reason: ConsultEnded['reason'],
  { now }: Env,
): void {
  const open = consulting(episode);
  if (open === undefined) return;
  addOfferEnded(emitted, open, 'withdrawn');
  const { consult, agentId: fromAgentId } = open;
  const isTaken = consult.status === 'consulted' || consult.status === 'three_way';
  emitted.add(open, {
    type: 'ConsultEnded',
    agentId: isTaken ? consult.agentId : null,
    fromAgentId,
    reason,
    consultMs: isTaken ? Math.max(0, now - consult.since) : null,
    wasThreeWay: consult.status === 'three_way',
  });
}

export function applyConsultEnded(
  workspace: Workspace,
  { episodeId, agentId }: ConsultEnded,
  env: Env,
): void {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status !== 'assigned') return;
  setConsult(workspace, episode, undefined);
  if (agentId !== null) startIdle(workspace, agentId, env.now);
}
