import { z } from 'zod';
import { filled, PHRASES } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { wholeNumber } from '../../policy/fields.ts';
import { TURNS_MAX, type Conversation, type KeptTurn } from '../conversation/conversation.ts';
import type { Firing } from '../define-trigger.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Turns that say the same, oldest first. Short keys: they are written with every commit. */
interface Run {
  readonly m: MessageId[];
  /** How alike each is to an earlier one: one fewer than the turns. */
  readonly v: number[];
}

/** The run that was extended last is the last. */
export interface Repetitions {
  runs: Run[];
}

export interface RepetitionLimits {
  readonly offerAt: number;
  readonly escalateAt: number;
}

/** Turns remembered of a run: as many as any policy may ask for. */
const RUN_MAX = 10;
/** Two answers in turn, or three, are a loop too. */
const RUNS_MAX = 3;

export const noRepetitions = (): Repetitions => ({ runs: [] });

export function repetitionLimits(what: string) {
  const times = () => wholeNumber({ from: 2, to: RUN_MAX, example: 3 });
  return z.strictObject({
    offerAt: times().prefault(3).describe(`${what} that are offered a person, if none was offered before.`),
    escalateAt: times()
      .prefault(4)
      .describe(`${what} that escalate; with an \`offerAt\` that is not below it nothing is offered first.`),
  });
}

/**
 * Looks for the turn that was just kept among the kept ones of the same side before it.
 * @param samenessTo how alike it is to an earlier one; null: it says something else
 * @returns whether it says the same as one of them, and as often as it takes for an offer
 */
export function foldRepetition(
  state: Repetitions,
  { turns }: Readonly<Conversation>,
  { offerAt, escalateAt }: RepetitionLimits,
  samenessTo: (earlier: KeptTurn) => number | null,
): boolean {
  const now = turns.at(-1);
  if (now === undefined) return false;
  let best: { readonly earlier: KeptTurn; readonly score: number } | null = null;
  for (const earlier of turns) {
    if (earlier === now || earlier.by !== now.by) continue;
    const score = samenessTo(earlier);
    // Of equals the later one: its run is the longer.
    if (score !== null && score >= (best?.score ?? 0)) best = { earlier, score };
  }
  const isKept = ({ m }: Run) => turns.some((turn) => turn.m === m.at(-1));
  if (state.runs.length > 0 && !state.runs.every(isKept)) state.runs = state.runs.filter(isKept);
  if (best === null) return false;
  const run = extended(state, best.earlier.m, now.m, Math.round(best.score * 100) / 100);
  return run.m.length >= Math.min(offerAt, escalateAt);
}

function extended(state: Repetitions, earlier: MessageId, now: MessageId, score: number): Run {
  const at = state.runs.findIndex(({ m }) => m.includes(earlier));
  const run = at < 0 ? { m: [earlier], v: [] } : state.runs.splice(at, 1)[0]!;
  run.m.push(now);
  run.v.push(score);
  if (run.m.length > RUN_MAX) {
    run.m.shift();
    run.v.shift();
  }
  state.runs.push(run);
  if (state.runs.length > RUNS_MAX) state.runs.shift();
  return run;
}

export function firesOnRepetition(
  state: Repetitions,
  message: MessageId,
  { offerAt, escalateAt }: RepetitionLimits,
  { offerBefore }: Reading,
): Firing | null {
  const times = runOf(state, message)?.m.length ?? 0;
  if (times >= escalateAt) return 'escalate';
  return times >= offerAt && offerBefore === null ? 'offer' : null;
}

export function explainRepetition(
  state: Repetitions,
  message: MessageId,
  phrase: 'asked_the_same' | 'answered_the_same',
  { offerAt, escalateAt }: RepetitionLimits,
): readonly Finding[] {
  const run = runOf(state, message);
  if (run === null) return [];
  const times = run.m.length;
  const detail = filled(PHRASES.details[phrase], { times, scores: scores(run), window: TURNS_MAX });
  const offered = times >= escalateAt && offerAt < escalateAt;
  return [{ detail, evidence: [...run.m], ...(offered ? { instead: 'offer' as const } : {}) }];
}

/** The run that the turn belongs to. */
function runOf({ runs }: Repetitions, message: MessageId): Run | null {
  const last = runs.at(-1);
  return last !== undefined && last.m.at(-1) === message ? last : null;
}

function scores({ v }: Run): string {
  return v.map((score) => score.toFixed(2)).join(PHRASES.trace.then);
}

export function repetitionValue({ runs }: Repetitions): string {
  const last = runs.at(-1);
  if (last === undefined) return PHRASES.trace.none;
  return filled(PHRASES.trace.times_alike, { times: last.m.length, scores: scores(last) });
}

export function repetitionThreshold({ offerAt, escalateAt }: RepetitionLimits): string {
  return filled(PHRASES.trace.offer_and_escalate_at, { offer: offerAt, escalate: escalateAt });
}

export function repetitionNearness({ runs }: Repetitions, { escalateAt }: RepetitionLimits): number {
  return (runs.at(-1)?.m.length ?? 0) / escalateAt;
}
