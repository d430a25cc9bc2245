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

/** In ms; NaN where nobody was handed over. */
interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface PhaseFigures {
  readonly name: string;
  readonly seconds: number;
  readonly handoffs: number;
  readonly decidedMs: Spread;
  readonly repliedMs: Spread;
}

const spread = (values: readonly number[]): Spread => ({
  p50: percentile(values, 0.5),
  p99: percentile(values, 0.99),
  max: percentile(values, 1),
});

/** By when the customer asked. */
export function figures(phases: readonly Phase[], found: readonly Handoff[]): readonly PhaseFigures[] {
  return phases.map(({ name, from, to }) => {
    const those = found.filter(({ askedAt }) => askedAt >= from && askedAt < to);
    return {
      name,
      seconds: Math.round((to - from) / 1_000),
      handoffs: those.length,
      decidedMs: spread(those.map(({ decidedMs }) => decidedMs)),
      repliedMs: spread(those.map(({ repliedMs }) => repliedMs)),
    };
  });
}

/** A line a phase; then how much longer handoffs took after the first one, against the bar. */
export function inWords(phases: readonly PhaseFigures[]): readonly string[] {
  const some = phases.filter(({ handoffs }) => handoffs > 0);
  const [before, ...others] = some.map(({ repliedMs }) => repliedMs.p99);
  const aboveMs = before === undefined ? Number.NaN : Math.max(...others) - before;
  const width = Math.max(...phases.map(({ name }) => name.length));
  const of = ({ p50, p99, max }: Spread): string => `${p50} / ${p99} / ${max} ms`;
  const verdict = aboveMs <= ABOVE_MS_MAX ? 'within' : 'above';
  return [
    ...phases.map(({ name, seconds, handoffs, decidedMs, repliedMs }) => {
      const begin = `${name.padEnd(width)}  ${String(seconds).padStart(4)} s, ${handoffs} handoffs`;
      if (handoffs === 0) return begin;
      return `${begin}; to the decision ${of(decidedMs)}, to the reply ${of(repliedMs)} (p50 / p99 / max)`;
    }),
    `Largest p99 to the reply: ${aboveMs} ms more than before, ${verdict} the bar of ${ABOVE_MS_MAX} ms (a machine that is busy otherwise shows more).`,
  ];
}
