import { DAY_MS, MINUTE_MS, plusMs, type DecideEnv as Env, type Instant } from '#kernel';
import type { AgentEvent, AgentId, AgentSignedIn, AgentStatus } from '#domain/vocabulary';
import type { Agent } from './entities.ts';
import { activePolicy, type Workspace } from './state.ts';
import { isAvailable } from './capacity.ts';
import { addAgent, changeAgent, changeEpisode, forgetAgent, waitingFor } from './workspace-index.ts';

/** Event ids of an agent that are remembered: a re-sent event comes soon after the first, or not at all. */
const RECENT_MAX = 16;
/** Until a policy says how long. */
const LEASE_WITHOUT_POLICY_MS = MINUTE_MS;
const AWAY_MEMORY_MS = DAY_MS;

/** Every event renews the lease; an agent who was lost without signing out is back with it, as before. */
export function evolveAgent(workspace: Workspace, event: AgentEvent, env: Env): void {
  const { agentId } = event;
  const leaseEndsAt = plusMs(
    env.now,
    activePolicy(workspace)?.policy.presence.lease ?? LEASE_WITHOUT_POLICY_MS,
  );
  const before = workspace.agents.get(agentId);
  if (event.type === 'AgentSignedIn') signIn(workspace, event, leaseEndsAt, env);
  else if (before === undefined) return;
  else if (event.type === 'AgentStatusChanged') setStatus(workspace, agentId, event.status, leaseEndsAt, env);
  else if (before.present) workspace.agents.edit(agentId).leaseEndsAt = leaseEndsAt;
  else setStatus(workspace, agentId, before.status, leaseEndsAt, env);
  if (event.type === 'AgentHeartbeat') return;
  const agent = workspace.agents.edit(agentId);
  agent.recent = [...agent.recent.slice(1 - RECENT_MAX), event.eventId];
}

function signIn(workspace: Workspace, event: AgentSignedIn, leaseEndsAt: Instant, env: Env): void {
  const { agentId, name, skills, queues, capacity } = event;
  const languages = event.languages.map((language) => language.toLowerCase());
  const profile = { name, skills, languages, queues, capacity };
  const here = { status: 'available', present: true, leaseEndsAt, forgetAt: null, missedOffers: 0 } as const;
  const before = workspace.agents.get(agentId);
  if (before === undefined) {
    addAgent(workspace, { agentId, ...profile, ...here, idleSince: env.now, recent: [] });
    return;
  }
  const idleSince = isAvailable(before) ? before.idleSince : env.now;
  changeAgent(workspace, agentId, (agent) => Object.assign(agent, profile, here, { idleSince }));
}

function setStatus(
  workspace: Workspace,
  agentId: AgentId,
  status: AgentStatus,
  leaseEndsAt: Instant,
  env: Env,
): void {
  const present = status !== 'offline';
  changeAgent(workspace, agentId, (agent) => {
    const wasAvailable = isAvailable(agent);
    agent.status = status;
    agent.present = present;
    agent.leaseEndsAt = present ? leaseEndsAt : null;
    agent.forgetAt = present ? null : plusMs(env.now, AWAY_MEMORY_MS);
    if (wasAvailable || !isAvailable(agent)) return;
    agent.idleSince = env.now;
    agent.missedOffers = 0;
  });
  releaseTargeted(workspace, agentId);
}

/** The lease has ended; or, for one who is gone already, the memory of the agent. */
export function loseAgent(workspace: Workspace, agentId: AgentId, env: Env): void {
  const agent = workspace.agents.get(agentId);
  if (agent === undefined) return;
  if (!agent.present) {
    forgetAgent(workspace, agentId);
    return;
  }
  changeAgent(workspace, agentId, (lost) => {
    lost.present = false;
    lost.leaseEndsAt = null;
    lost.forgetAt = plusMs(env.now, AWAY_MEMORY_MS);
  });
  releaseTargeted(workspace, agentId);
}

/** One more offer missed; too many in a row, and the agent gets none until a change of status says that somebody is there. */
export function missOffer(workspace: Workspace, agentId: AgentId): void {
  const missedMax = activePolicy(workspace)?.policy.presence.missedOffers ?? Infinity;
  const setAway = (agent: Agent): void => {
    agent.missedOffers += 1;
    if (agent.missedOffers >= missedMax && agent.status === 'available') agent.status = 'away';
  };
  if (!workspace.agents.has(agentId)) return;
  changeAgent(workspace, agentId, setAway);
  releaseTargeted(workspace, agentId);
}

/** Who waits for this one agent alone waits with the others once that agent is not available. */
function releaseTargeted(workspace: Workspace, agentId: AgentId): void {
  const agent = workspace.agents.get(agentId);
  if (agent !== undefined && isAvailable(agent)) return;
  for (const id of waitingFor(workspace.index, agentId)) {
    changeEpisode(workspace, id, (episode) => {
      episode.targetAgentId = null;
    });
  }
}
