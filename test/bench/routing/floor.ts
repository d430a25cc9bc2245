import { routingProcessor, workspaceAggregate } from '#apps/routing';
import type { Codec } from '#contracts';
import { canonicalPolicy, DEFAULT_POLICY, type Policy } from '#domain/policy';
import type { RoutingFact, RoutingInput } from '#domain/routing';
import {
  id,
  type AgentEvent,
  type AgentId,
  type EpisodeId,
  type EscalationRequested,
} from '#domain/vocabulary';
import { instant, plusMs, type Instant } from '#kernel';
import { createInputDriver } from '#testing/driver';

/** Inputs between two drains: what a task commits at once under load. */
const INPUTS_PER_COMMIT = 250;
/** Few deadlines come while inputs are applied. */
const INPUTS_PER_MS = 1_000;
const CHANNELS = ['chat', 'voice', 'email', 'sms'];
const LANGUAGES = ['en', 'es', 'fr'];

const START = instant(1_767_225_600_000);
const workspaceId = id<never>('bench');

/** One workspace on the machine alone, its entities encoded as a commit writes them. */
export interface Floor {
  /** At the time of the floor, which hardly moves. */
  readonly apply: (input: RoutingInput) => void;
  readonly activate: (policy: Policy, version: number) => void;
  /** What is due within the next ms: the rest of an input that goes on. Returns the number of facts emitted. */
  readonly goOn: () => number;
  readonly assign: (assignments: number) => number;
  readonly counts: { facts: number; bytes: number };
}

/** A workspace with this many agents, all of them busy, and about this many episodes that wait. */
export function createFloor(codec: Codec, agentCount: number, waitingCount: number): Floor {
  const counts = { facts: 0, bytes: 0 };
  const offers: { agentId: AgentId; episodeId: EpisodeId; offerId: string }[] = [];
  let inputs = 0;
  let sent = 0;
  let time: Instant = START;
  const driver = createInputDriver(routingProcessor(codec), (fact) => {
    const emitted = fact as RoutingFact;
    counts.facts += 1;
    if (emitted.type === 'OfferMade') offers.push(emitted);
  });
  const aggregate = workspaceAggregate(workspaceId);

  function apply(input: RoutingInput): void {
    inputs += 1;
    if (inputs % INPUTS_PER_MS === 0) time = plusMs(time, 1);
    driver.apply({ aggregate, input }, time);
    if (inputs % INPUTS_PER_COMMIT === 0) commit();
  }

  function commit(): void {
    for (const stored of driver.commit().entities.values()) counts.bytes += stored?.length ?? 0;
  }

  const by = (agentId: AgentId, act: object): AgentEvent => {
    const eventId = `e${(sent += 1)}`;
    return { eventId, workspaceId, agentId, occurredAt: instant(0), ...act } as unknown as AgentEvent;
  };

  let requested = 0;
  const request = (): EscalationRequested => {
    const n = (requested += 1);
    const at = plusMs(START, inputs);
    return {
      type: 'EscalationRequested',
      eventId: id(`r${n}`),
      workspaceId,
      conversationId: id(`conversation-${n}`),
      episodeId: id(`conversation-${n}#1`),
      at,
      ordinal: 1,
      channel: CHANNELS[n % CHANNELS.length] ?? 'chat',
      language: LANGUAGES[n % LANGUAGES.length] ?? 'en',
      category: (['A', 'B', 'C'] as const)[n % 3] ?? 'C',
      reasons: [
        {
          code: 'explicit_request',
          trigger: 'customer_request',
          category: 'B',
          rule: null,
          detail: '',
          evidence: [],
        },
      ],
      rules: [],
      runnerUp: 'continue',
      policyHash: '',
      inputs: null,
      tier: n % 50 === 0 ? 'vip' : null,
      attributes: {},
      conversationStartedAt: at,
      firstCustomerTurnAt: at,
      firstSignalAt: at,
      previous: null,
      takenOverBy: null,
      // Routing never looks at the card.
      card: {} as EscalationRequested['card'],
    };
  };

  const activate = (policy: Policy, version: number): void =>
    apply({
      type: 'PolicyActivated',
      eventId: id(`p${version}`),
      workspaceId,
      version,
      hash: `h${version}`,
      document: canonicalPolicy(policy),
      activatedBy: 'bench',
      reason: null,
    });

  activate(DEFAULT_POLICY, 1);
  const queues = DEFAULT_POLICY.queues.map((queue) => queue.id);
  for (let n = 0; n < agentCount; n += 1) {
    const languages = n % 3 === 0 ? LANGUAGES : [LANGUAGES[n % LANGUAGES.length] ?? 'en'];
    apply(
      by(id<AgentId>(`agent-${n}`), {
        type: 'AgentSignedIn',
        name: `Agent ${n}`,
        skills: {},
        languages,
        queues,
        capacity: n % 2 === 0 ? { '*': 1 } : { chat: 2, '*': 1 },
        attributes: {},
      }),
    );
  }
  while (inputs < agentCount * 3 + waitingCount) apply(request());

  return {
    apply,
    activate,
    counts,
    goOn() {
      const before = counts.facts;
      time = plusMs(time, 1);
      driver.passTo(time);
      commit();
      return counts.facts - before;
    },
    assign(assignments) {
      for (let done = 0; done < assignments; done += 1) {
        const offer = offers.shift();
        if (offer === undefined) throw new Error('There is always an offer while episodes wait.');
        const { agentId, episodeId, offerId } = offer;
        apply(by(agentId, { type: 'AgentAcceptedOffer', episodeId, offerId }));
        apply(by(agentId, { type: 'AgentReplied', episodeId, messageId: 'm', text: 'Hello' }));
        apply(by(agentId, { type: 'AgentResolved', episodeId, outcome: 'resolved', note: null }));
        apply(by(agentId, { type: 'AgentEndedWrapUp', episodeId }));
        apply(request());
      }
      return assignments;
    },
  };
}
