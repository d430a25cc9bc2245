import { isOpen } from '#domain/calendar';
import type { Queue } from '#domain/policy';
import type { Instant } from '#kernel';
import type { AgentId, QueueId, TransferRefused } from '#domain/vocabulary';
import { slotsOf } from './capacity.ts';
import { calendarOf } from './hours.ts';
import { firstUnmet, meetsAll } from './requirements/derive-requirements.ts';
import { activeQueue, needsIn, unitsOf } from './route.ts';
import { needsAfter } from './timers/relaxation.ts';
import { isSignedIn, type Agent } from './workspace/agent.ts';
import type { AssignedEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// Whether a queue could ever serve an episode, by the agents of it who are known: who have signed in within a day.

/** Named in a refusal: enough to choose from. */
const QUEUES_MAX = 5;

/** Why nobody in a queue could ever have an episode. */
export type Unservable = Extract<
  TransferRefused['reason'],
  'unknown_queue' | 'nobody' | 'no_capacity' | 'no_language' | 'no_skill' | 'closed'
>;

/** What an episode is passed on as. */
export interface PassedOn {
  readonly episode: Readonly<AssignedEpisode>;
  /** A consult does not wait for its queue to give way, and is served by no other queue. */
  readonly as: 'transfer' | 'consult';
  readonly now: Instant;
}

/** Null: somebody could, now or later. */
export function whyUnservable(
  workspace: Readonly<Workspace>,
  queueId: QueueId,
  passedOn: PassedOn,
): Unservable | null {
  return whyNone(workspace, queueId, passedOn, new Set());
}

/** Other queues of the policy that could have it, in the order of the policy. */
export function couldServe(
  workspace: Readonly<Workspace>,
  except: QueueId | null,
  passedOn: PassedOn,
): readonly QueueId[] {
  const found: QueueId[] = [];
  for (const { id } of activePolicy(workspace)?.policy.queues ?? []) {
    if (id === except || whyUnservable(workspace, id, passedOn) !== null) continue;
    found.push(id);
    if (found.length === QUEUES_MAX) break;
  }
  return found;
}

function whyNone(
  workspace: Readonly<Workspace>,
  queueId: QueueId,
  passedOn: PassedOn,
  seen: Set<QueueId>,
): Unservable | null {
  const queue = activeQueue(workspace, queueId);
  if (queue === undefined) return 'unknown_queue';
  const why = whyNoneHere(workspace, queue, passedOn);
  if (why === null || passedOn.as === 'consult') return why;
  seen.add(queueId);
  const isServedElsewhere = queue.overflow.some(
    ({ to }) => !seen.has(to) && whyNone(workspace, to, passedOn, seen) === null,
  );
  return isServedElsewhere ? null : why;
}

function whyNoneHere(
  workspace: Readonly<Workspace>,
  queue: Queue,
  { episode, as, now }: PassedOn,
): Unservable | null {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined) return 'unknown_queue';
  const { request, agentId } = episode;
  const members = membersOf(workspace, queue.id, agentId).filter(
    (agent) => as === 'transfer' || isSignedIn(agent),
  );
  // Whoever is not known may sign in any time, for one who waits; a consult is for now.
  if (members.length === 0) return as === 'consult' ? 'nobody' : whyClosed(workspace, queue, members, now);
  const work = { channel: request.channel, units: unitsOf(policy, queue, request) };
  const equipped = members.filter((agent) => slotsOf(agent, work) > 0);
  if (equipped.length === 0) return 'no_capacity';
  const needs = needsIn(workspace, policy, queue, request);
  const steps = as === 'consult' ? 0 : queue.relaxation.length;
  const last = needsAfter(policy, queue, needs, { steps, nextAt: null }, request);
  const asked = workspace.rules.requirements.asked(last);
  const able = equipped.filter((agent) => firstUnmet(asked, agent) === null);
  if (able.length === 0) {
    const others = asked.filter(({ requirement }) => requirement.lackMeans !== 'no_language');
    return equipped.some((agent) => meetsAll(others, agent)) ? 'no_language' : 'no_skill';
  }
  return whyClosed(workspace, queue, able, now);
}

function whyClosed(
  workspace: Readonly<Workspace>,
  queue: Queue,
  able: readonly Readonly<Agent>[],
  now: Instant,
): Unservable | null {
  const calendar = calendarOf(workspace, queue.id);
  const isClosed = calendar !== undefined && !isOpen(calendar, now);
  const isHopeless = isClosed && queue.alternatives === null && !able.some(isSignedIn);
  return isHopeless ? 'closed' : null;
}

/** But for the agent who passes it on. */
function membersOf(workspace: Readonly<Workspace>, queueId: QueueId, except: AgentId) {
  const members = [...(workspace.index.members.get(queueId) ?? [])].filter((agentId) => agentId !== except);
  return members.flatMap((agentId) => workspace.agents.get(agentId) ?? []);
}
