import { policyHash, type Codec } from '#contracts';
import { canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import { id, type EpisodeId, type EscalationEvent, type OfferId } from '#domain/vocabulary';
import { DAY_MS, SECOND_MS, instant } from '#kernel';
import type { OutboundRecord } from '#stream';
import type { Did, Said } from '../../apps/baton/src/sample/sender.ts';
import { assistantTurn, customerTurn, STARTED } from '../fixtures/said.ts';
import { fuzzed } from './fuzz.ts';

/**
 * What people send, so that what comes of it does not depend on when it arrives: see README.md.
 * The same numbers give the same records, whatever they are sent to.
 */
export interface Traffic {
  /** Policies, and then agents, whose leases are those of their policies: each is sent when what is before it is in the log. */
  preparation(): readonly (readonly OutboundRecord[])[];
  /** What is to be sent now: the next step of each lane that waits for nothing, and so many of the crowd and of rubbish. */
  next(crowd: number, rubbish: number): readonly OutboundRecord[];
  hear(event: EscalationEvent): void;
  /** Conversations begun go on to their end, no other begins. */
  wind(): void;
  readonly sent: Extent;
  /** What lanes wait for whose conversation is not at its end, a line each. */
  readonly waiting: readonly string[];
}

/** How much was begun. */
export interface Extent {
  /** Conversations of each lane. */
  readonly lanes: readonly number[];
  readonly crowd: number;
  readonly rubbish: number;
}

/** Senders' own stamps say nothing, so that the same numbers give the same bytes. */
const OCCURRED_AT = instant(1_767_225_600_000);
const PAIRS = 3;

interface Lane {
  readonly workspace: string;
  readonly wrapsUp: 'agent' | 'clock';
  begun: number;
  /** The number of the step that was sent last; 0: nothing of this conversation. */
  step: number;
  /** All of this conversation so far; it may run ahead of the steps. */
  heard: EscalationEvent[];
}

/** What a conversation of a lane waits for after each of its steps. */
const AWAITED: readonly (readonly EscalationEvent['type'][])[] = [
  [],
  ['OfferMade'],
  ['EscalationAssigned'],
  ['FirstReplySent'],
  ['EscalationResolved', 'EscalationReturned'],
  ['WrapUpEnded'],
];

/** @param until as much as this and no more; absent: until `wind` */
export function createTraffic(codec: Codec, partitions: number, laneCount: number, until?: Extent): Traffic {
  const lanes = Array.from({ length: laneCount }, (_, index): Lane => {
    return {
      workspace: `lane-${index}`,
      wrapsUp: index % 2 === 0 ? 'agent' : 'clock',
      begun: 0,
      step: 0,
      heard: [],
    };
  });
  const byWorkspace = new Map(lanes.map((lane) => [lane.workspace, lane]));
  let crowd = 0;
  let rubbish = 0;
  let winding = false;

  const said = (workspace: string, conversation: string, n: number, what: Said): OutboundRecord =>
    codec.outbound({
      ...what,
      eventId: id(`${conversation}/${n}`),
      workspaceId: id(workspace),
      conversationId: id(conversation),
      occurredAt: OCCURRED_AT,
    });
  const did = (lane: Lane, eventId: string, what: Did): OutboundRecord =>
    codec.outbound({
      ...what,
      eventId: id(eventId),
      workspaceId: id(lane.workspace),
      agentId: id(`agent-of-${lane.workspace}`),
      occurredAt: OCCURRED_AT,
    });
  const conversationOf = (lane: Lane): string => `${lane.workspace}-c${lane.begun}`;

  function laneStep(lane: Lane, index: number): readonly OutboundRecord[] {
    const heard = awaited(lane);
    if (lane.step === 0 || (lane.step === 5 && heard !== undefined)) {
      if (winding || lane.begun >= (until?.lanes[index] ?? Infinity)) return [];
      lane.begun += 1;
      lane.step = 1;
      lane.heard = [];
      const conversation = conversationOf(lane);
      return smallTalk(conversation, [
        customerTurn('Can I talk to a human please?', `${conversation}/asks`),
      ]).map((what, n) => said(lane.workspace, conversation, n, what));
    }
    if (heard === undefined) return [];
    lane.step += 1;
    const { episodeId } = heard;
    const name = `${conversationOf(lane)}/step-${lane.step}`;
    switch (lane.step) {
      case 2:
        return [did(lane, name, { type: 'AgentAcceptedOffer', episodeId, offerId: offerOf(heard) })];
      case 3:
        return [did(lane, name, { type: 'AgentReplied', episodeId, messageId: id(name), text: 'Hello.' })];
      case 4:
        return [did(lane, name, ending(lane.begun, episodeId))];
      default:
        return lane.wrapsUp === 'agent' ? [did(lane, name, { type: 'AgentEndedWrapUp', episodeId })] : [];
    }
  }

  return {
    preparation: () => [
      lanes.flatMap((lane) => policyOf(codec, lane, partitions)),
      lanes.flatMap((lane) => [
        did(lane, `${lane.workspace}/in`, {
          type: 'AgentSignedIn',
          name: 'Ann',
          skills: {},
          languages: ['en'],
          queues: [id('general')],
          capacity: { '*': 1 },
        }),
        did(lane, `${lane.workspace}/on`, { type: 'AgentStatusChanged', status: 'available', reason: null }),
      ]),
    ],
    next(crowdMore, rubbishMore) {
      const records = lanes.flatMap(laneStep);
      const crowdEnd = winding ? crowd : Math.min(crowd + crowdMore, until?.crowd ?? Infinity);
      for (; crowd < crowdEnd; crowd += 1) {
        const conversation = `crowd-${crowd}`;
        const events = crowdTalk(crowd, conversation);
        for (const [n, what] of events.entries()) records.push(said(conversation, conversation, n, what));
        // A sender that got no answer sends again.
        if (crowd % 5 === 0) records.push(said(conversation, conversation, 1, events[1]!));
      }
      const rubbishEnd = winding ? rubbish : Math.min(rubbish + rubbishMore, until?.rubbish ?? Infinity);
      for (; rubbish < rubbishEnd; rubbish += 1) records.push(fuzzed(codec, rubbish));
      return records;
    },
    hear(event) {
      const lane = byWorkspace.get(event.workspaceId);
      if (lane === undefined || event.conversationId !== conversationOf(lane)) return;
      lane.heard.push(event);
    },
    wind() {
      winding = true;
    },
    get sent() {
      return { lanes: lanes.map(({ begun }) => begun), crowd, rubbish };
    },
    get waiting() {
      return lanes
        .filter((lane) => lane.step > 0 && !(lane.step === 5 && awaited(lane) !== undefined))
        .map((lane) => {
          const heard = lane.heard.map(({ type }) => type).join(', ');
          const has = awaited(lane) === undefined ? 'waits for' : 'is to go on after';
          return `${conversationOf(lane)} ${has} ${AWAITED[lane.step]?.join(' or ')}; it heard ${heard || 'nothing'}`;
        });
    },
  };
}

const awaited = ({ step, heard }: Lane): EscalationEvent | undefined =>
  heard.find(({ type }) => AWAITED[step]?.includes(type));

function smallTalk(conversation: string, then: readonly Said[]): readonly Said[] {
  const pairs = Array.from({ length: PAIRS }, (_, n): readonly Said[] => [
    customerTurn('Where is my parcel?', `${conversation}/q${n}`),
    assistantTurn(0.9, `${conversation}/a${n}`),
  ]);
  return [STARTED, ...pairs.flat(), ...then];
}

/** One goes as it came, one leaves when the assistant is unsure, one gets no answer, one presses the button. */
function crowdTalk(n: number, conversation: string): readonly Said[] {
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

function ending(n: number, episodeId: EpisodeId): Did {
  return n % 2 === 0
    ? { type: 'AgentResolved', episodeId, outcome: 'resolved', note: null }
    : { type: 'AgentReturnedToAssistant', episodeId, note: 'done' };
}

function offerOf(heard: EscalationEvent): OfferId {
  if (heard.type !== 'OfferMade') throw new Error(`${heard.type} holds no offer.`);
  return heard.offerId;
}

/** No deadline that a slow machine could miss; in every other lane the clock ends the wrap-up, and nothing else can. */
function policyOf(codec: Codec, lane: Lane, partitions: number): readonly OutboundRecord[] {
  const [queue] = DEFAULT_POLICY.queues;
  const document = canonicalPolicy({
    ...DEFAULT_POLICY,
    name: lane.workspace,
    triggers: { ...DEFAULT_POLICY.triggers, silence: null },
    queues: [{ ...queue, offerTimeoutMs: DAY_MS, wrapUpMs: lane.wrapsUp === 'agent' ? DAY_MS : SECOND_MS }],
    presence: { leaseMs: 7 * DAY_MS, missedOffersMax: 2 },
  });
  const activated = codec.outbound({
    type: 'PolicyActivated',
    eventId: id(`${lane.workspace}/policy`),
    workspaceId: id(lane.workspace),
    version: 1,
    hash: policyHash(document),
    document,
    activatedBy: 'a test',
  });
  return Array.from({ length: partitions }, (_, partition) => ({ ...activated, partition }));
}
