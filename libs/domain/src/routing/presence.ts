import { MINUTE_MS, plusMs, type Env, type Instant } from '#kernel';
import type { AgentEvent, AgentId, AgentSignedIn, AgentStatus, EventId } from '#domain/vocabulary';
import type { AgentOrder } from './agent-order/define-agent-order.ts';
import { languageTag } from '../language/language-tag.ts';
import { endOfPlan } from './planned-time.ts';
import { observeShifts } from './shifts.ts';
import { hear, isSilent, judgedAgainAt } from './signs.ts';
import { goneForgetAt } from './timers/agent-memory.ts';
import { isAvailable, type Agent, type Presence } from './workspace/agent.ts';
import type { OfferedEpisode } from './workspace/episode.ts';
import { addAgent, changeAgent, changeRank } from './workspace/agent-index.ts';
import { releaseTargeted } from './workspace/workspace-index.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// Which agents are there, and whether they take work.

/** Event ids of an agent that are remembered: a re-sent event comes soon after the first, or not at all. */
const RECENT_MAX = 16;
/** Until a policy says how long. */
const LEASE_WITHOUT_POLICY_MS = MINUTE_MS;

/** Every event but a plan renews the lease; an agent who was lost without signing out is back with it, with the status of then. */
export function observeAgentEvent(workspace: Workspace, event: AgentEvent, env: Env): void {
  const { agentId } = event;
  const before = workspace.agents.get(agentId);
  if (event.type === 'AgentShiftsPlanned') {
    if (before === undefined) return;
    observeShifts(workspace, event, env);
    remember(workspace.agents.edit(agentId).recentEventIds, event.eventId);
    return;
  }
  if (event.type === 'AgentSignedIn') signIn(workspace, event, env);
  else if (before === undefined) return;
  else if (event.type === 'AgentStatusChanged') setStatus(workspace, agentId, event.status, env);
  else if (before.presence.kind === 'gone') setStatus(workspace, agentId, before.status, env);
  const agent = workspace.agents.edit(agentId);
  if (agent.presence.kind === 'here') agent.presence.leaseEndsAt = leaseEnd(workspace, env);
  hear(workspace, agentId, env);
  if (event.type !== 'AgentHeartbeat') remember(agent.recentEventIds, event.eventId);
}

/** In place: an array for each event would outlive it. */
function remember(recent: EventId[], eventId: EventId): void {
  while (recent.length >= RECENT_MAX) recent.shift();
  recent.push(eventId);
}

function leaseEnd(workspace: Readonly<Workspace>, env: Env): Instant {
  return plusMs(env.now, activePolicy(workspace)?.policy.presence.lease ?? LEASE_WITHOUT_POLICY_MS);
}

function here(workspace: Readonly<Workspace>, env: Env): Presence {
  return { kind: 'here', leaseEndsAt: leaseEnd(workspace, env) };
}

function gone({ planned }: Readonly<Agent>, env: Env): Presence {
  return { kind: 'gone', forgetAt: goneForgetAt(env.now, planned) };
}

function signIn(workspace: Workspace, event: AgentSignedIn, env: Env): void {
  const { agentId, name, skills, queues, capacity } = event;
  const languages = event.languages.map(readsNames(workspace) ? languageTag : (tag) => tag.toLowerCase());
  const profile = { name, skills, languages, queues, capacity, ...attributesOf(workspace, event) };
  const before = workspace.agents.get(agentId);
  const present = { presence: here(workspace, env), ...statusAtSignIn(workspace, before) };
  if (before === undefined) {
    addAgent(workspace, { agentId, ...profile, ...present, idleSince: env.now, recentEventIds: [] });
    return;
  }
  const idleSince = isAvailable(before) ? before.idleSince : env.now;
  changeAgent(workspace, agentId, (agent) => {
    delete agent.attributes;
    Object.assign(agent, profile, present, { idleSince });
    delete agent.workKeptUntil;
    if (agent.planned !== undefined && endOfPlan(agent.planned) <= env.now) delete agent.planned;
  });
}

/** Whether a queue of the policy reads `English` and `en_US` as tags: older policies do not. */
function readsNames(workspace: Readonly<Workspace>): boolean {
  return activePolicy(workspace)?.policy.queues.some((queue) => queue.languageRegions === 'any') ?? false;
}

/** Kept by policies of today, which may have conditions about them. */
function attributesOf(
  workspace: Readonly<Workspace>,
  { attributes }: AgentSignedIn,
): Pick<Agent, 'attributes'> {
  const queues = activePolicy(workspace)?.policy.queues ?? [];
  const isKept = readsNames(workspace) || queues.some(({ conditions }) => conditions.length > 0);
  return isKept && Object.keys(attributes).length > 0 ? { attributes } : {};
}

/** Another profile is no other status: where the policy says so, only who had signed out is available by signing in. */
function statusAtSignIn(
  workspace: Readonly<Workspace>,
  before: Readonly<Agent> | undefined,
): Pick<Agent, 'status' | 'missedOffers'> {
  const isKept = activePolicy(workspace)?.policy.presence.keepStatus ?? false;
  if (!isKept || before === undefined || before.status === 'offline' || before.status === 'available') {
    return { status: 'available', missedOffers: 0 };
  }
  return { status: before.status, missedOffers: before.missedOffers };
}

function setStatus(workspace: Workspace, agentId: AgentId, status: AgentStatus, env: Env): void {
  changeAgent(workspace, agentId, (agent) => {
    const wasAvailable = isAvailable(agent);
    agent.status = status;
    agent.presence = status === 'offline' ? gone(agent, env) : here(workspace, env);
    delete agent.workKeptUntil;
    if (wasAvailable || !isAvailable(agent)) return;
    agent.idleSince = env.now;
    agent.missedOffers = 0;
  });
  releaseWhereAway(workspace, agentId);
}

/** The lease has ended: the agent is lost, unless the connection of all agents is. */
export function endLease(workspace: Workspace, agentId: AgentId, env: Env): void {
  const agent = workspace.agents.get(agentId);
  const again = agent && judgedAgainAt(workspace, agent, env.now);
  if (again === undefined || again === null) {
    loseAgent(workspace, agentId, env);
    return;
  }
  const { presence } = workspace.agents.edit(agentId);
  if (presence.kind === 'here') presence.leaseEndsAt = again;
}

function loseAgent(workspace: Workspace, agentId: AgentId, env: Env): void {
  const keepMs = activePolicy(workspace)?.policy.presence.keepWork ?? 0;
  changeAgent(workspace, agentId, (agent) => {
    agent.presence = gone(agent, env);
    if (keepMs > 0) agent.workKeptUntil = plusMs(env.now, keepMs);
  });
  releaseWhereAway(workspace, agentId);
}

/** One more offer missed; too many in a row, and the agent gets none until a change of status says that somebody is there. */
export function missOffer(workspace: Workspace, agentId: AgentId): void {
  if (!workspace.agents.has(agentId)) return;
  const missedMax = missedOffersMax(workspace);
  changeAgent(workspace, agentId, (agent) => {
    agent.missedOffers += 1;
    if (agent.missedOffers >= missedMax && agent.status === 'available') agent.status = 'away';
  });
  releaseWhereAway(workspace, agentId);
}

/**
 * Whether an offer that is not answered counts against the agent: not where it came while the agent was reading the card of another one,
 * nor where no agent is heard at all.
 */
export function isMissed(
  workspace: Readonly<Workspace>,
  { agentId, madeAt }: Readonly<OfferedEpisode['offer']>,
  now: Instant,
): boolean {
  const readingUntil = workspace.agents.get(agentId)?.readingUntil;
  return !(readingUntil !== undefined && madeAt < readingUntil) && !isSilent(workspace, now);
}

/** The agent has accepted an offer, and reads. */
export function startReading(workspace: Workspace, agentId: AgentId, now: Instant): void {
  const readingMs = readingTimeMs(workspace);
  if (readingMs > 0 && workspace.agents.has(agentId)) {
    workspace.agents.edit(agentId).readingUntil = plusMs(now, readingMs);
  }
}

/** Time in which nothing counts against an agent who has accepted. */
export function readingTimeMs(workspace: Readonly<Workspace>): number {
  return activePolicy(workspace)?.policy.presence.readingTime ?? 0;
}

/** Whether one more missed offer sets this agent to away. */
export function endsAway(workspace: Readonly<Workspace>, agentId: AgentId): boolean {
  return (workspace.agents.get(agentId)?.missedOffers ?? 0) + 1 >= missedOffersMax(workspace);
}

/** Set to away for offers missed, and not back since. */
export function hasMissedTooMany(workspace: Readonly<Workspace>, agent: Readonly<Agent>): boolean {
  return agent.status === 'away' && agent.missedOffers >= missedOffersMax(workspace);
}

function missedOffersMax(workspace: Readonly<Workspace>): number {
  return activePolicy(workspace)?.policy.presence.missedOffers ?? Infinity;
}

/** The agent has answered an offer. */
export function resetMissedOffers(workspace: Workspace, agentId: AgentId): void {
  if ((workspace.agents.get(agentId)?.missedOffers ?? 0) > 0) workspace.agents.edit(agentId).missedOffers = 0;
}

/** Work was offered or has ended: the agent's idle time starts anew. @param chosenBy the order by which it was offered */
export function startIdle(workspace: Workspace, agentId: AgentId, now: Instant, chosenBy?: AgentOrder): void {
  if (!workspace.agents.has(agentId)) return;
  changeRank(workspace, agentId, (agent) => {
    agent.idleSince = now;
    chosenBy?.offered?.(agent, now);
  });
}

/** Whoever waits for this one agent alone waits with the others once that agent is not available. */
function releaseWhereAway(workspace: Workspace, agentId: AgentId): void {
  const agent = workspace.agents.get(agentId);
  if (agent === undefined || !isAvailable(agent)) releaseTargeted(workspace, agentId);
}
