import type { Env } from '#kernel';
import type {
  AgentStartedConsult,
  AgentTransferred,
  SupervisorTransferred,
  TransferRefused,
} from '#domain/vocabulary';
import { slotsOf } from './capacity.ts';
import { couldServe, whyUnservable } from './could-serve.ts';
import type { Facts } from './facts.ts';
import { activeQueue } from './route.ts';
import { isAvailable } from './workspace/agent.ts';
import type { AssignedEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// Why an agent may not pass an episode on, and what would work instead.

type Refusal = TransferRefused['reason'];
type Target = Pick<AgentTransferred, 'toQueueId' | 'toAgentId'>;

/** A queue or an agent, not both. */
export function hasOneTarget({ toQueueId, toAgentId }: Target): boolean {
  return (toQueueId === null) !== (toAgentId === null);
}

/** Null: it may be transferred there. */
export function whyNotTransferred(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  { toQueueId, toAgentId }: AgentTransferred,
  { now }: Env,
): Refusal | null {
  const policy = activePolicy(workspace)?.policy;
  if (episode.transfers >= (policy?.transfers.limit ?? 0)) return 'limit';
  if (toAgentId !== null) return whyNotAgent(workspace, episode, toAgentId);
  return toQueueId === null ? null : whyUnservable(workspace, toQueueId, { episode, as: 'transfer', now });
}

/** A supervisor goes beyond the limit, and to queues that nobody serves; not to where nothing would ever wait. */
export function whyNotForced(
  workspace: Readonly<Workspace>,
  { toQueueId, toAgentId }: SupervisorTransferred,
): Refusal | null {
  if (toQueueId !== null) return activeQueue(workspace, toQueueId) === undefined ? 'unknown_queue' : null;
  const target = toAgentId === null ? undefined : workspace.agents.get(toAgentId);
  if (target === undefined) return 'unknown_agent';
  return isAvailable(target) ? null : 'agent_unavailable';
}

/** Null: somebody may be asked. */
export function whyNotConsulted(
  workspace: Readonly<Workspace>,
  episode: Readonly<AssignedEpisode>,
  { toQueueId, toAgentId }: AgentStartedConsult,
  { now }: Env,
): Refusal | null {
  if (episode.consult !== undefined) return 'consult_open';
  if (toAgentId !== null) return whyNotAgent(workspace, episode, toAgentId);
  return toQueueId === null ? null : whyUnservable(workspace, toQueueId, { episode, as: 'consult', now });
}

/** Null: the agent is there, and may take it. */
export function whyNotAgent(
  workspace: Readonly<Workspace>,
  { request: { channel }, routing: { units } }: Readonly<AssignedEpisode>,
  toAgentId: NonNullable<Target['toAgentId']>,
): Extract<Refusal, 'unknown_agent' | 'no_capacity' | 'agent_unavailable'> | null {
  const target = workspace.agents.get(toAgentId);
  if (target === undefined) return 'unknown_agent';
  const isChecked = activePolicy(workspace)?.policy.presence.checkTransfers ?? false;
  if (isChecked && slotsOf(target, { channel, units }) < 1) return 'no_capacity';
  return isAvailable(target) ? null : 'agent_unavailable';
}

/** The agent keeps it, and reads which queues could have it. */
export function addRefused(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<AssignedEpisode>,
  refused: Pick<TransferRefused, 'agentId' | 'kind' | 'reason'> & Partial<Target>,
  { now }: Env,
): void {
  const { agentId, kind, reason, toQueueId = null, toAgentId = null } = refused;
  const isAboutPlace = (kind === 'cold' || kind === 'consult') && !NO_PLACE.has(reason);
  emitted.add(episode, {
    type: 'TransferRefused',
    ...{ agentId, kind, reason, toQueueId, toAgentId },
    couldServe: isAboutPlace
      ? couldServe(workspace, toQueueId, {
          episode,
          as: kind === 'consult' ? 'consult' : 'transfer',
          now,
        })
      : [],
  });
}

/** Where it is not the place that is wrong. */
const NO_PLACE: ReadonlySet<Refusal> = new Set(['limit', 'consult_open']);
