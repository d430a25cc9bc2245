import { readdirSync, readFileSync } from 'node:fs';
import { createTrigger, type TriggerOf } from '#domain/trigger';
import { TRIGGERS } from '../../../libs/domain/src/trigger/triggers/index.ts';
import type { CorpusHalf } from '../corpora.ts';
import { wilson } from '../interval.ts';
import { playTurns, type Decided, type Turn } from './play-turns.ts';
import { timingOf, turnOf, type Counted, type Needed, type Timing } from './score.ts';

interface OwnConversation {
  readonly name: string;
  readonly language: string;
  readonly channel: string;
  readonly customer?: { readonly tier?: string };
  readonly turns: readonly Turn[];
  readonly human: Needed | null;
  readonly reason: string | null;
}

/** How many conversations came out how, of those that were looked at. */
export interface Timings {
  readonly counts: Readonly<Record<Timing, number>>;
  readonly needed: number;
  readonly onTimePercent: number;
  /** Wilson's 95 % interval, in percent. */
  readonly onTimeInterval: readonly [low: number, high: number];
  /** Of 1,000 conversations in which no human is needed. */
  readonly falsePer1000: number;
}

export interface OwnTurnsReport {
  readonly half: CorpusHalf;
  readonly conversations: number;
  readonly all: Readonly<Record<Counted, Timings>>;
  /** Escalated or offered, by what the label says is the reason. */
  readonly byReason: Readonly<Record<string, Timings>>;
  readonly byLanguage: Readonly<Record<string, Timings>>;
  /** Escalated or offered: requests for a person alone, these with one more trigger each, and all but one. */
  readonly ablation: readonly (readonly [triggers: string, timings: Timings])[];
  /** Conversations of which two labels, made apart by the same writer, agree: null or not, and `at` within one turn. */
  readonly labels: { readonly of: number; readonly sameNeed: number; readonly sameTurn: number };
}

/** What every workspace has: whoever asks, presses the button or accepts an offer reaches a person. */
const REQUESTS: readonly string[] = ['explicit_request', 'human_button', 'accepted_offer'];
const FOLDER = new URL('conversations/', import.meta.url);

export function ownTurns(half: CorpusHalf): OwnTurnsReport {
  const conversations = readConversations(half);
  const scored = (codes: (code: string) => boolean, counted: Counted, some = conversations): Timings =>
    timings(some, decideAll(createTrigger(TRIGGERS.filter(({ code }) => codes(code))), some), counted);
  const everything = (): boolean => true;
  const grouped = (of: (conversation: OwnConversation) => string): Readonly<Record<string, Timings>> =>
    Object.fromEntries(
      [...Map.groupBy(conversations, of)].map(([name, some]) => [
        name,
        scored(everything, 'escalated or offered', some),
      ]),
    );
  const others = TRIGGERS.map(({ code }) => code).filter((code) => !REQUESTS.includes(code));
  const compared = (codes: (code: string) => boolean): Timings => scored(codes, 'escalated or offered');
  return {
    half,
    conversations: conversations.length,
    all: {
      escalated: scored(everything, 'escalated'),
      'escalated or offered': scored(everything, 'escalated or offered'),
    },
    byReason: grouped(({ reason }) => reason ?? 'none needed'),
    byLanguage: grouped(({ language }) => language),
    ablation: [
      ['requests alone', compared((code) => REQUESTS.includes(code))],
      ...others.map((added): readonly [string, Timings] => [
        `requests and ${added}`,
        compared((code) => code === added || REQUESTS.includes(code)),
      ]),
      ['all', compared(everything)],
      ...others.map((left): readonly [string, Timings] => [
        `all but ${left}`,
        compared((code) => code !== left),
      ]),
    ],
    labels: agreement(conversations),
  };
}

/** What was decided in each of the half that may be read, for whoever improves a trigger. */
export function turnExamples(): readonly string[] {
  const conversations = readConversations('work');
  const decided = decideAll(createTrigger(TRIGGERS), conversations);
  return conversations.flatMap(({ name, human, reason }, index) => {
    const { code, escalatedAt, offeredAt } = decided[index]!;
    const timing = timingOf(turnOf(decided[index]!, 'escalated or offered'), human);
    if (timing === 'right' || timing === 'on time') return [];
    const range = human === null ? 'never' : `${human.from}-${human.to}`;
    return [
      `${timing.padEnd(7)}  ${name.padEnd(24)}  needed ${range} (${reason ?? '-'}), offered ${offeredAt ?? '-'}, escalated ${escalatedAt ?? '-'} ${code ?? ''}`,
    ];
  });
}

function decideAll(trigger: TriggerOf, conversations: readonly OwnConversation[]): readonly Decided[] {
  return conversations.map(({ language, channel, customer, turns }) =>
    playTurns(trigger, { language, channel, turns, tier: customer?.tier ?? null }),
  );
}

function timings(
  conversations: readonly OwnConversation[],
  decided: readonly Decided[],
  counted: Counted,
): Timings {
  const counts = { early: 0, 'on time': 0, late: 0, missed: 0, false: 0, right: 0 };
  for (const [index, { human }] of conversations.entries())
    counts[timingOf(turnOf(decided[index]!, counted), human)] += 1;
  const without = counts.false + counts.right;
  const needed = conversations.length - without;
  const [low, high] = wilson(counts['on time'], needed);
  return {
    counts,
    needed,
    onTimePercent: needed === 0 ? NaN : (100 * counts['on time']) / needed,
    onTimeInterval: [100 * low, 100 * high],
    falsePer1000: without === 0 ? NaN : (1_000 * counts.false) / without,
  };
}

function agreement(conversations: readonly OwnConversation[]): OwnTurnsReport['labels'] {
  const second = JSON.parse(readFileSync(new URL('labels-second.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, Needed | null>
  >;
  const pairs = conversations.map(({ name, human }) => [human, second[`${name}.json`] ?? null] as const);
  const both = pairs.filter(([one, other]) => one !== null && other !== null);
  return {
    of: pairs.length,
    sameNeed: pairs.filter(([one, other]) => (one === null) === (other === null)).length,
    sameTurn: both.filter(([one, other]) => Math.abs(one!.at - other!.at) <= 1).length,
  };
}

/** Odd numbers are to work with, even ones are reported: whoever writes triggers reads odd ones only. */
function readConversations(half: CorpusHalf): readonly OwnConversation[] {
  return readdirSync(FOLDER)
    .filter((file) => Number.parseInt(file, 10) % 2 === (half === 'work' ? 1 : 0))
    .sort()
    .map((file) => ({
      ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Omit<OwnConversation, 'name'>),
      name: file.slice(0, -'.json'.length),
    }));
}
