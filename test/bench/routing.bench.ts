import { routingProcessor, workspaceAggregate } from '#apps/routing';
import { openCodec } from '#contracts';
import { instant } from '#kernel';
import { DEFAULT_POLICY, canonicalPolicy } from '#domain/policy';
import type { RoutingFact, RoutingInput } from '#domain/routing';
import {
  id,
  type AgentEvent,
  type AgentId,
  type EpisodeId,
  type EscalationRequested,
} from '#domain/vocabulary';
import { createMemoryRuntime } from '#stream-memory';
import { createInputDriver } from '#testing/driver';
import { bar, measure, print } from './measure.ts';

// Assignments through one workspace on the machine alone, without log and codec, its entities encoded as a commit writes them. One
// assignment is a request, an offer, its acceptance, the first reply, the resolution and the end of the wrap-up.

/** Inputs between two drains: what a task commits at once under load. */
const INPUTS_PER_COMMIT = 250;
/** Few deadlines come while inputs are applied. */
const INPUTS_PER_MS = 1_000;
const CHANNELS = ['chat', 'voice', 'email', 'sms'];
const LANGUAGES = ['en', 'es', 'fr'];

const workspaceId = id<never>('bench');

interface Floor {
  readonly apply: (input: RoutingInput) => void;
  readonly assign: (assignments: number) => number;
  readonly counts: { facts: number; bytes: number };
}

function floor(agentCount: number, waitingCount: number): Floor {
  const counts = { facts: 0, bytes: 0 };
  const offers: { agentId: AgentId; episodeId: EpisodeId; offerId: string }[] = [];
  let inputs = 0;
  let sent = 0;
  const driver = createInputDriver(routingProcessor(codec), (fact) => {
    const emitted = fact as RoutingFact;
    counts.facts += 1;
    if (emitted.type === 'OfferMade') offers.push(emitted);
  });
  const aggregate = workspaceAggregate(workspaceId);

  function apply(input: RoutingInput): void {
    inputs += 1;
    driver.apply({ aggregate, input }, instant(1_767_225_600_000 + Math.floor(inputs / INPUTS_PER_MS)));
    if (inputs % INPUTS_PER_COMMIT !== 0) return;
    for (const stored of driver.commit().entities.values()) counts.bytes += stored?.length ?? 0;
  }

  const by = (agentId: AgentId, act: object): AgentEvent => {
    const eventId = `e${(sent += 1)}`;
    return { eventId, workspaceId, agentId, occurredAt: instant(0), ...act } as unknown as AgentEvent;
  };

  let requested = 0;
  const request = (): EscalationRequested => {
    const n = (requested += 1);
    const at = instant(1_767_225_600_000 + inputs);
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
      // Routing never looks at the card.
      card: {} as EscalationRequested['card'],
    };
  };

  apply({
    type: 'PolicyActivated',
    eventId: id('p'),
    workspaceId,
    version: 1,
    hash: 'h',
    document: canonicalPolicy(DEFAULT_POLICY),
    activatedBy: 'bench',
  });
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
      }),
    );
  }
  while (inputs < agentCount * 3 + waitingCount) apply(request());

  return {
    apply,
    counts,
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

const codec = await openCodec(createMemoryRuntime().schemaIds);

for (const [agentCount, waitingCount, least] of [
  [1_000, 10_000, 5_000],
  [10_000, 100_000, 2_000],
] as const) {
  const measured = await measure({
    name: `Routing, ${agentCount.toLocaleString('en')} agents, ${waitingCount.toLocaleString('en')} waiting`,
    unit: 'assignments',
    setup: () => floor(agentCount, waitingCount),
    work: (busy) => busy.assign(10_000),
    teardown: ({ counts }) => {
      if (counts.facts === 0 || counts.bytes === 0)
        throw new Error('Nothing was decided or nothing encoded.');
    },
  });
  print(measured);
  bar('assignments per CPU-second (median)', Math.round(measured.perCpuSecond.median), least);
}
