import { TOPICS, type Codec } from '#contracts';
import type { EscalationEvent } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import type { SourceRecord } from '#stream';

/** From the append of a customer's request for a person to the append of what came of it, in ms of the log. */
export interface Handoff {
  readonly askedAt: Instant;
  readonly decidedMs: number;
  readonly repliedMs: number;
}

/** Once for each episode of a sequence, whatever release decides. */
const ONCE: readonly (readonly EscalationEvent['type'][])[] = [
  ['EscalationQueued'],
  ['OfferMade'],
  ['EscalationAssigned'],
  ['FirstReplySent'],
  ['EscalationResolved', 'EscalationReturned'],
  ['WrapUpEnded'],
];
const ASKS = /\/asks$/;
const SHOWN = 10;
/** Handoffs may take this much longer, at the 99th percentile, while processes are replaced. */
const ABOVE_MS_MAX = 2_000;

/** @param problems what is missing or there twice is added */
export function handoffs(
  codec: Codec,
  records: readonly SourceRecord[],
  problems: string[],
): readonly Handoff[] {
  const asked = new Map<string, Instant>();
  const requests = new Map<string, number>();
  const events = new Map<string, { readonly event: EscalationEvent; readonly at: Instant }[]>();
  const ids = new Map<string, number>();
  for (const { topic, value, appendedAt } of records) {
    if (topic === TOPICS.deadLetters) {
      problems.push(`A dead letter: ${JSON.stringify(codec.decodeDeadLetter(value).reason)}`);
      continue;
    }
    const event = codec.decode(topic, value);
    if (event.type === 'CustomerTurn' && ASKS.test(event.messageId))
      asked.set(event.conversationId, appendedAt);
    if (event.type === 'HumanRequested') asked.set(event.conversationId, appendedAt);
    if (topic === TOPICS.escalationRequests && event.type === 'EscalationRequested')
      requests.set(event.conversationId, (requests.get(event.conversationId) ?? 0) + 1);
    if (topic !== TOPICS.escalationEvents && topic !== TOPICS.escalationRequests) continue;
    ids.set(`${topic} ${event.eventId}`, (ids.get(`${topic} ${event.eventId}`) ?? 0) + 1);
    if (topic !== TOPICS.escalationEvents || !('conversationId' in event)) continue;
    const of = events.get(event.conversationId) ?? [];
    events.set(event.conversationId, of);
    of.push({ event: event as EscalationEvent, at: appendedAt });
  }
  const found: string[] = [];
  for (const [id, count] of ids) if (count > 1) found.push(`${id} is there ${count} times`);
  for (const conversation of asked.keys()) {
    const count = requests.get(conversation) ?? 0;
    if (count !== 1) found.push(`${conversation} asked for a person and was escalated ${count} times`);
    if (!conversation.startsWith('lane-')) continue;
    for (const types of ONCE) {
      const there = events.get(conversation)?.filter(({ event }) => types.includes(event.type)).length ?? 0;
      if (there !== 1) found.push(`${conversation} has ${there} of ${types.join(' or ')}`);
    }
  }
  problems.push(...found.slice(0, SHOWN));
  if (found.length > SHOWN) problems.push(`... and ${found.length - SHOWN} more of these`);
  return [...asked].flatMap(([conversation, askedAt]) => {
    const of = events.get(conversation) ?? [];
    const at = (type: EscalationEvent['type']) => of.find(({ event }) => event.type === type)?.at;
    const [decided, replied] = [at('EscalationQueued'), at('FirstReplySent')];
    if (decided === undefined || replied === undefined) return [];
    return [{ askedAt, decidedMs: decided - askedAt, repliedMs: replied - askedAt }];
  });
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A stretch of the run, by the broker's clock, which is this machine's. */
export interface Phase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A line a phase, by when the customer asked; then how much longer handoffs took while processes were replaced, against the bar. */
export function figures(phases: readonly Phase[], found: readonly Handoff[]): readonly string[] {
  const ofPhase = ({ from, to }: Phase): readonly Handoff[] =>
    found.filter(({ askedAt }) => askedAt >= from && askedAt < to);
  const p99 = (phase: Phase): number =>
    percentile(
      ofPhase(phase).map(({ repliedMs }) => repliedMs),
      0.99,
    );
  const [before, ...others] = phases;
  const aboveMs = before === undefined ? Number.NaN : Math.max(...others.map(p99)) - p99(before);
  const width = Math.max(...phases.map(({ name }) => name.length));
  const lines = phases.map((phase) => {
    const { name } = phase;
    const those = ofPhase(phase);
    const of = (pick: (handoff: Handoff) => number): string =>
      [0.5, 0.99, 1].map((share) => String(percentile(those.map(pick), share))).join(' / ');
    return `${name.padEnd(width)}  ${those.length} handoffs; to the decision ${of((one) => one.decidedMs)} ms, to the reply ${of((one) => one.repliedMs)} ms (p50 / p99 / max)`;
  });
  const verdict = aboveMs <= ABOVE_MS_MAX ? 'within' : 'above';
  return [
    ...lines,
    `Largest p99 to the reply: ${aboveMs} ms more than before, ${verdict} the bar of ${ABOVE_MS_MAX} ms (a machine that is busy otherwise shows more).`,
  ];
}
