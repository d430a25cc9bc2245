import { policyHash, type Codec } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { builtInPolicyAt, policyAtLevel, type Policy } from '#domain/policy';
import { id, type EpisodeId, type EscalationEvent, type OfferId } from '#domain/vocabulary';
import { DAY_MS, SECOND_MS, instant } from '#kernel';
import type { OutboundRecord } from '#stream';
import type { AgentBody, ConversationBody } from '../../apps/baton/src/sample/sender.ts';
import { assistantTurn, customerTurn, STARTED } from '../fixtures/turn-events.ts';
import { fuzzed } from './fuzz.ts';

/**
 * What people send, so that what comes of it does not depend on when it arrives: see README.md.
 * The same numbers give the same records, whatever they are sent to.
 */
export interface Traffic {
  /** Policies, and then agents, whose leases are those of their policies: each is sent when what is before it is in the log. */
  preparation(): readonly (readonly OutboundRecord[])[];
  /** What to send now: the next step of each sequence that waits for nothing, and so many bursts and rubbish records. */
  next(bursts: number, rubbish: number): readonly OutboundRecord[];
  hear(event: EscalationEvent): void;
  /** Conversations begun go on to their end, no other begins. */
  wind(): void;
  readonly sent: Extent;
  /** What each sequence waits for whose conversation has not ended, one line each. */
  readonly waiting: readonly string[];
}

/** How much was begun. */
export interface Extent {
  /** Conversations of each sequence. */
  readonly sequences: readonly number[];
  readonly bursts: number;
  readonly rubbish: number;
}

/** Senders' own stamps say nothing, so that the same numbers give the same bytes. */
const OCCURRED_AT = instant(1_767_225_600_000);
/** Of other matters each, so that nobody repeats anything. */
const PAIRS = [
  ['Where is my parcel?', 'It is on its way.'],
  ['What does the express delivery cost?', 'Nine euros within the country.'],
  ['Do you have a shop in Lyon?', 'Yes, in the rue Mercière.'],
] as const;

interface Sequence {
  readonly workspace: string;
  readonly wrapsUp: 'agent' | 'clock';
  begun: number;
  /** The number of the step that was sent last; 0: nothing of this conversation. */
  step: number;
  /** All of this conversation so far; it may run ahead of the steps. */
  heard: EscalationEvent[];
}

/** What a conversation in a sequence waits for after each of its steps. */
const AWAITED: readonly (readonly EscalationEvent['type'][])[] = [
  [],
  ['OfferMade'],
  ['EscalationAssigned'],
  ['FirstReplySent'],
  ['EscalationResolved', 'EscalationReturned'],
  ['WrapUpEnded'],
];

/**
 * @param until as much as this and no more; absent: until `wind`
 * @param level feature level that the policies are readable at
 */
export function createTraffic(
  codec: Codec,
  partitions: number,
  sequenceCount: number,
  until?: Extent,
  level = NEWEST_LEVEL,
): Traffic {
  const sequences = Array.from({ length: sequenceCount }, (_, index): Sequence => {
    return {
      workspace: `lane-${index}`,
      wrapsUp: index % 2 === 0 ? 'agent' : 'clock',
      begun: 0,
      step: 0,
      heard: [],
    };
  });
  const byWorkspace = new Map(sequences.map((sequence) => [sequence.workspace, sequence]));
  let bursts = 0;
  let rubbish = 0;
  let winding = false;

  const said = (workspace: string, conversation: string, n: number, what: ConversationBody): OutboundRecord =>
    codec.outbound({
      ...what,
      eventId: id(`${conversation}/${n}`),
      workspaceId: id(workspace),
      conversationId: id(conversation),
      occurredAt: OCCURRED_AT,
    });
  const did = (sequence: Sequence, eventId: string, what: AgentBody): OutboundRecord =>
    codec.outbound({
      ...what,
      eventId: id(eventId),
      workspaceId: id(sequence.workspace),
      agentId: id(`agent-of-${sequence.workspace}`),
      occurredAt: OCCURRED_AT,
    });
  const conversationOf = (sequence: Sequence): string => `${sequence.workspace}-c${sequence.begun}`;

  function sequenceStep(sequence: Sequence, index: number): readonly OutboundRecord[] {
    const heard = awaited(sequence);
    if (sequence.step === 0 || (sequence.step === 5 && heard !== undefined)) {
      if (winding || sequence.begun >= (until?.sequences[index] ?? Infinity)) return [];
      sequence.begun += 1;
      sequence.step = 1;
      sequence.heard = [];
      const conversation = conversationOf(sequence);
      return smallTalk(conversation, [
        customerTurn('Can I talk to a human please?', `${conversation}/asks`),
      ]).map((what, n) => said(sequence.workspace, conversation, n, what));
    }
    if (heard === undefined) return [];
    sequence.step += 1;
    const { episodeId } = heard;
    const name = `${conversationOf(sequence)}/step-${sequence.step}`;
    switch (sequence.step) {
      case 2:
        return [did(sequence, name, { type: 'AgentAcceptedOffer', episodeId, offerId: offerOf(heard) })];
      case 3:
        return [
          did(sequence, name, {
            type: 'AgentReplied',
            episodeId,
            messageId: id(name),
            text: 'Hello.',
            draft: null,
          }),
        ];
      case 4:
        return [did(sequence, name, ending(sequence.begun, episodeId))];
      default:
        return sequence.wrapsUp === 'agent'
          ? [did(sequence, name, { type: 'AgentEndedWrapUp', episodeId })]
          : [];
    }
  }

  return {
    preparation: () => [
      sequences.flatMap((sequence) => policyOf(codec, sequence, partitions, level)),
      sequences.flatMap((sequence) => [
        did(sequence, `${sequence.workspace}/in`, {
          type: 'AgentSignedIn',
          name: 'Ann',
          skills: {},
          languages: ['en'],
          queues: [id('general')],
          capacity: { '*': 1 },
          attributes: {},
        }),
        did(sequence, `${sequence.workspace}/on`, {
          type: 'AgentStatusChanged',
          status: 'available',
          reason: null,
        }),
      ]),
    ],
    next(burstsMore, rubbishMore) {
      const records = sequences.flatMap(sequenceStep);
      const burstsEnd = winding ? bursts : Math.min(bursts + burstsMore, until?.bursts ?? Infinity);
      for (; bursts < burstsEnd; bursts += 1) {
        const conversation = `crowd-${bursts}`;
        const events = burstTurns(bursts, conversation);
        for (const [n, what] of events.entries()) records.push(said(conversation, conversation, n, what));
        // A sender that got no answer sends again.
        if (bursts % 5 === 0) records.push(said(conversation, conversation, 1, events[1]!));
      }
      const rubbishEnd = winding ? rubbish : Math.min(rubbish + rubbishMore, until?.rubbish ?? Infinity);
      for (; rubbish < rubbishEnd; rubbish += 1) records.push(fuzzed(codec, rubbish));
      return records;
    },
    hear(event) {
      const sequence = byWorkspace.get(event.workspaceId);
      if (sequence === undefined || event.conversationId !== conversationOf(sequence)) return;
      sequence.heard.push(event);
    },
    wind() {
      winding = true;
    },
    get sent() {
      return { sequences: sequences.map(({ begun }) => begun), bursts, rubbish };
    },
    get waiting() {
      return sequences
        .filter((sequence) => sequence.step > 0 && !(sequence.step === 5 && awaited(sequence) !== undefined))
        .map((sequence) => {
          const heard = sequence.heard.map(({ type }) => type).join(', ');
          const has = awaited(sequence) === undefined ? 'waits for' : 'is to go on after';
          return `${conversationOf(sequence)} ${has} ${AWAITED[sequence.step]?.join(' or ')}; it heard ${heard || 'nothing'}`;
        });
    },
  };
}

const awaited = ({ step, heard }: Sequence): EscalationEvent | undefined =>
  heard.find(({ type }) => AWAITED[step]?.includes(type));

function smallTalk(conversation: string, then: readonly ConversationBody[]): readonly ConversationBody[] {
  const pairs = PAIRS.map(([question, answer], n): readonly ConversationBody[] => [
    customerTurn(question, `${conversation}/q${n}`),
    assistantTurn(0.9, `${conversation}/a${n}`, answer),
  ]);
  return [STARTED, ...pairs.flat(), ...then];
}

/** One goes as it came, one leaves when the assistant is unsure, one gets no answer, one presses the button. */
function burstTurns(n: number, conversation: string): readonly ConversationBody[] {
  switch (n % 4) {
    case 0:
      return smallTalk(conversation, []);
    case 1:
      return smallTalk(conversation, [
        customerTurn('And my refund?', `${conversation}/u0`),
        assistantTurn(0.1, `${conversation}/u1`),
        customerTurn('Where is my refund?', `${conversation}/u2`),
        assistantTurn(0.1, `${conversation}/u3`),
        { type: 'CustomerLeft', reason: 'closed' },
      ]);
    case 2:
      return smallTalk(conversation, [customerTurn('Is anybody there?', `${conversation}/silent`)]);
    default:
      return smallTalk(conversation, [{ type: 'HumanRequested', control: 'button' }]);
  }
}

function ending(n: number, episodeId: EpisodeId): AgentBody {
  return n % 2 === 0
    ? { type: 'AgentResolved', episodeId, outcome: 'resolved', note: null }
    : { type: 'AgentReturnedToAssistant', episodeId, note: 'done' };
}

function offerOf(heard: EscalationEvent): OfferId {
  if (heard.type !== 'OfferMade') throw new Error(`${heard.type} holds no offer.`);
  return heard.offerId;
}

/** No deadline that a slow machine could miss; in every other sequence the clock ends the wrap-up, and nothing else can. */
function policyOf(
  codec: Codec,
  sequence: Sequence,
  partitions: number,
  level: number,
): readonly OutboundRecord[] {
  const base = builtInPolicyAt(level).policy;
  const [queue] = base.queues;
  const policy: Policy = {
    ...base,
    name: sequence.workspace,
    triggers: { ...base.triggers, silence: null },
    queues: [
      {
        ...queue,
        offerTimeout: DAY_MS,
        firstReply: {},
        relaxation: [],
        wrapUp: sequence.wrapsUp === 'agent' ? DAY_MS : SECOND_MS,
      },
    ],
    presence: { ...base.presence, lease: 7 * DAY_MS, outage: 0, keepWork: 0, missedOffers: 2 },
  };
  const at = policyAtLevel(policy, level);
  if (!at.ok) throw new Error(`Not readable at level ${level}: ${at.beyond.join(', ')}.`);
  const { document } = at;
  const activated = codec.outbound({
    type: 'PolicyActivated',
    eventId: id(`${sequence.workspace}/policy`),
    workspaceId: id(sequence.workspace),
    version: 1,
    hash: policyHash(document),
    document,
    activatedBy: 'a test',
    reason: null,
  });
  return Array.from({ length: partitions }, (_, partition) => ({ ...activated, partition }));
}
