import { TOPICS, type DomainEvent } from '#contracts';
import type { RoutingFact } from '#domain/routing';
import type {
  AgentEvent,
  AlternativeChosen,
  EscalationRequested,
  EscalationUpdated,
  FeatureLevelActivated,
  PolicyActivated,
  WorkspaceId,
} from '#domain/vocabulary';
import { LEVEL_WORKSPACE } from '#domain/feature-level';
import { laterOf, instant, type Instant } from '#kernel';
import { topicName } from '#stream';
import type { FolderLog } from '../reading/folder-log.ts';
import type { LoggedEvent } from '../reading/logged-event.ts';

/** An event, and when its log took it. */
export interface Stamped<E> {
  readonly at: Instant;
  readonly event: E;
}

type FactInLog = RoutingFact | AlternativeChosen;
export type PolicyInput = PolicyActivated | FeatureLevelActivated;

/** What a log holds of the routing of one workspace, each list in order of time. */
export interface Past {
  /** The first request. */
  readonly from: Instant;
  /** The last event of any kind. */
  readonly to: Instant;
  /** What was asked of routing, but for the customers who left: they do as the simulation lets them. */
  readonly requests: readonly Stamped<EscalationRequested | EscalationUpdated>[];
  readonly agentEvents: readonly Stamped<AgentEvent>[];
  readonly policies: readonly Stamped<PolicyInput>[];
  readonly facts: readonly FactInLog[];
}

/** What a customer may choose instead of waiting for an agent in the chat: such an episode is no abandonment. */
const DIVERTING: ReadonlySet<string> = new Set(['callback', 'message', 'assistant']);

export function isDiverting({ alternative }: AlternativeChosen): boolean {
  return DIVERTING.has(alternative);
}

const REQUEST_TYPES: ReadonlySet<string> = new Set([
  'EscalationRequested',
  'EscalationUpdated',
  'EscalationWithdrawn',
]);
/** What the trigger alone says of offers and questions to the customer; nothing of routing. */
const NOT_OF_ROUTING: ReadonlySet<string> = new Set([
  'EscalationOffered',
  'QuestionAsked',
  'QuestionEnded',
  'ConsentAsked',
  'ConsentRecorded',
  ...REQUEST_TYPES,
]);
const READ: ReadonlySet<string> = new Set([
  TOPICS.policyEvents,
  TOPICS.agentEvents,
  TOPICS.escalationRequests,
  TOPICS.escalationEvents,
]);

/**
 * Reads the whole log of a data folder, with its archive.
 * @param progress called with the records read and how many there were in all
 * @returns undefined where the workspace has no request in it
 */
export async function readPast(
  log: FolderLog,
  workspace: WorkspaceId,
  progress: (records: number, total: number) => void,
): Promise<Past | undefined> {
  const { log: records } = log.reader;
  const sources = records.sources.filter((source) => READ.has(topicName(source)));
  const total = sources.reduce((sum, source) => sum + records.end(source), 0);
  const found: LoggedEvent[] = [];
  let read = 0;
  for (const source of sources) {
    for await (const logged of log.read(source, 0, records.end(source))) {
      progress((read += 1), total);
      const { workspaceId } = logged.event;
      if (workspaceId === workspace || workspaceId === LEVEL_WORKSPACE) found.push(logged);
    }
  }
  return pastOf(found);
}

/** @param logged each topic partition in its order */
export function pastOf(logged: readonly LoggedEvent[]): Past | undefined {
  const requests: Stamped<EscalationRequested | EscalationUpdated>[] = [];
  const agentEvents: Stamped<AgentEvent>[] = [];
  const policies: Stamped<PolicyInput>[] = [];
  const facts: FactInLog[] = [];
  const activations = new Set<string>();
  let to = instant(0);
  for (const { topic, at, event } of logged) {
    if (topic === TOPICS.policyEvents) {
      if (event.type !== 'PolicyActivated' && event.type !== 'FeatureLevelActivated') continue;
      // Each partition has a copy.
      const isNew = !activations.has(event.eventId);
      activations.add(event.eventId);
      if (isNew) policies.push({ at, event });
      continue;
    }
    to = laterOf(to, at);
    if (topic === TOPICS.agentEvents) agentEvents.push({ at, event: event as AgentEvent });
    else if (
      topic === TOPICS.escalationRequests &&
      (event.type === 'EscalationRequested' || event.type === 'EscalationUpdated')
    ) {
      requests.push({ at: event.at, event });
    } else if (topic === TOPICS.escalationEvents && !NOT_OF_ROUTING.has(event.type)) {
      facts.push(event as DomainEvent & FactInLog);
    }
  }
  const byTime = <E>(list: Stamped<E>[]): readonly Stamped<E>[] => list.sort((a, b) => a.at - b.at);
  const [first] = byTime(requests);
  if (first === undefined) return undefined;
  return {
    from: first.at,
    to,
    requests,
    agentEvents: byTime(agentEvents),
    policies: byTime(policies),
    facts: facts.sort((a, b) => a.at - b.at),
  };
}
