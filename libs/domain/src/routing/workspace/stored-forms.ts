import type { QueueStatistics } from '#domain/waits';
import type { Agent } from './agent.ts';
import type { WorkspaceEntityKind } from './entity-kinds.ts';
import type {
  AssignedEpisode,
  EndedEpisode,
  Episode,
  OfferedEpisode,
  WaitingEpisode,
  WrapUpEpisode,
} from './episode.ts';
import type { Shape, StoredForm } from './stored-form.ts';

export type StoredForms = Readonly<Record<Exclude<WorkspaceEntityKind, 'policy'>, StoredForm>>;

/** A field of an entity: it was always there, it may be absent, or this is what it means that it is missing. */
type Field<T> = 'required' | 'optional' | { readonly default: T };

/** Every field of the entity must be named: so a field that is added has to say here what its absence means. */
function shape<E>(fields: { readonly [K in keyof Required<E>]: Field<E[K]> }): Shape {
  const required: string[] = [];
  const defaults: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields as Readonly<Record<string, Field<unknown>>>)) {
    if (field === 'required') required.push(name);
    else if (field !== 'optional') defaults[name] = field.default;
  }
  return { required, defaults };
}

const AGENT = shape<Agent>({
  agentId: 'required',
  name: 'required',
  skills: 'required',
  languages: 'required',
  queues: 'required',
  capacity: 'required',
  attributes: 'optional',
  planned: 'optional',
  status: 'required',
  presence: 'required',
  workKeptUntil: 'optional',
  idleSince: 'required',
  offeredAt: 'optional',
  acceptedAt: 'optional',
  shareTakenUntil: 'optional',
  missedOffers: 'required',
  readingUntil: 'optional',
  heardAt: 'optional',
  heardAgainAt: 'optional',
  recentEventIds: 'required',
});

const OPEN = {
  status: 'required',
  request: 'required',
  transfers: 'required',
  firstReplyAt: 'required',
  waitAnnounced: 'required',
  callback: 'optional',
  message: 'optional',
  visited: 'optional',
} as const;

const UNASSIGNED = {
  ...OPEN,
  routing: 'required',
  targetAgentId: 'required',
  declinedBy: 'required',
  retryAt: 'optional',
  rounds: 'optional',
  relaxation: 'optional',
  overflow: 'optional',
  watch: 'optional',
  handledBefore: 'required',
  estimate: 'required',
  nextLimit: { default: undefined },
} as const;

const EPISODE: Readonly<Record<Episode['status'], Shape>> = {
  waiting: shape<WaitingEpisode>({ ...UNASSIGNED, sameAgentUntil: 'optional', beyondLimit: 'optional' }),
  offered: shape<OfferedEpisode>({ ...UNASSIGNED, offer: 'required', others: 'optional' }),
  assigned: shape<AssignedEpisode>({
    ...OPEN,
    routing: 'required',
    agentId: 'required',
    assignedAt: 'required',
    heldSince: 'required',
    replyDueAt: 'optional',
    wantsWrapUp: 'optional',
    consult: 'optional',
    paused: 'optional',
    interruptions: 'optional',
    repliedAt: 'optional',
    silentSince: 'optional',
    quietAt: 'optional',
    quiet: 'optional',
    unansweredAt: 'optional',
  }),
  wrap_up: shape<WrapUpEpisode>({
    ...OPEN,
    routing: 'required',
    agentId: 'required',
    heldSince: 'required',
    startedAt: 'required',
    endsAt: 'required',
    paused: 'optional',
  }),
  ended: shape<EndedEpisode>({ status: 'required', forgetAt: 'required' }),
};

const QUEUE = shape<QueueStatistics>({
  queueId: 'required',
  heldCount: 'required',
  heldSumMs: 'required',
  waitedCount: 'required',
  waitedSumMs: 'required',
  abandonedCount: 'required',
  learned: 'optional',
});

/** The policy has a form of its own: see `#domain/policy`. */
export const STORED_FORMS: StoredForms = {
  agent: { version: 1, upgrades: [], shapeOf: () => AGENT },
  episode: {
    version: 1,
    upgrades: [],
    shapeOf({ status }) {
      if (typeof status !== 'string' || !Object.hasOwn(EPISODE, status)) {
        throw new Error(`its status is ${JSON.stringify(status)}`);
      }
      return EPISODE[status as Episode['status']];
    },
  },
  queue: { version: 1, upgrades: [], shapeOf: () => QUEUE },
};
