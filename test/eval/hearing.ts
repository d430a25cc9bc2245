import { hearTurn, readTurn, type HeardTopic } from '#domain/language';
import type { Outcome } from '#domain/vocabulary';
import { wilson } from './interval.ts';
import { hasKeyword } from './keywords.ts';
import { nearOnes } from './near.ts';
import { asksOf } from './public-asks.ts';
import type { Row } from './rows.ts';
import { halfOf, type Half } from './split.ts';
import { TRAPS } from './traps.ts';

export interface Tally {
  readonly rows: number;
  readonly escalate: number;
  readonly offer: number;
  readonly continue: number;
  /** Share that escalated, in percent, and its 95 % Wilson interval. */
  readonly escalatePercent: number;
  readonly interval: readonly [low: number, high: number];
  /** Share that escalated or was offered, likewise. */
  readonly heardPercent: number;
  readonly heardInterval: readonly [low: number, high: number];
  /** Of these rows: those that hold one of five keyword patterns. */
  readonly keywords: number;
}

export type OrdinaryTally = Tally & {
  /** Escalations, offers, keywords per 10,000 turns. */
  readonly per10k: number;
  readonly offersPer10k: number;
  readonly keywordsPer10k: number;
};

export interface HearingReport {
  readonly half: Half;
  readonly requests: Readonly<Record<string, Tally>>;
  readonly service: Tally;
  readonly ordinary: Readonly<Record<string, OrdinaryTally>>;
  readonly traps: Readonly<Record<string, Tally & { readonly asks: string }>>;
}

export interface Judged {
  readonly row: Row;
  readonly outcome: Outcome;
  readonly topics: readonly HeardTopic[];
  readonly keyword: boolean;
  /** Of the report half: nearly a row of the develop half. */
  readonly near: boolean;
}

export function judge(rows: readonly Row[], half: Half): readonly Judged[] {
  const judged = rows.filter((row) => halfOf(row.text) === half);
  const develop = half === 'report' ? rows.filter((row) => halfOf(row.text) === 'develop') : [];
  const near = nearOnes(judged, develop);
  return judged.map((row) => ({
    row,
    ...heardIn(row),
    keyword: hasKeyword(row.text),
    near: near.has(row),
  }));
}

function heardIn({ text, language }: Row): Pick<Judged, 'outcome' | 'topics'> {
  const { outcome, topics } = hearTurn(readTurn(text), { language, own: [] });
  return { outcome, topics };
}

type Slice = readonly [name: string, test: (one: Judged) => boolean];

export function reportOf(judged: readonly Judged[], half: Half): HearingReport {
  const requests = judged.filter(({ row }) => row.gold === 'request');
  const ordinary = judged.filter(({ row }) => row.gold === 'ordinary');
  return {
    half,
    requests: Object.fromEntries(
      [
        ...nearness(half),
        ...cleanness('', () => true),
        ...(half === 'report' ? cleanness(', unlike', (one) => !one.near) : []),
        ...byValue(requests, (one) => one.row.noise),
        ...byValue(requests, ({ row }) => [`language ${row.language}`]),
        ...byValue(requests, ({ row }) => [row.file]),
      ].map(([name, test]) => [name, tally(requests.filter(test))]),
    ),
    service: tally(judged.filter(({ row }) => row.gold === 'service')),
    ordinary: Object.fromEntries(
      [
        ...nearness(half),
        ['all that ask for nobody', ({ row }: Judged) => asksOf(row.text) === null] as const,
        ['that ask for a person', ({ row }: Judged) => asksOf(row.text) === 'person'] as const,
        ['that ask whom to turn to', ({ row }: Judged) => asksOf(row.text) === 'whom'] as const,
        ...byValue(ordinary, ({ row }) => [`language ${row.language}`]),
        ...byValue(ordinary, ({ row }) => [row.file]),
      ].map(([name, test]) => [name, ordinaryTally(ordinary.filter(test))]),
    ),
    traps: Object.fromEntries(
      TRAPS.map(({ name, asks, holds }) => [
        name,
        { ...tally(judged.filter(({ row }) => holds(row))), asks },
      ]),
    ),
  };
}

function nearness(half: Half): readonly Slice[] {
  const all: Slice = ['all', () => true];
  if (half === 'develop') return [all];
  return [
    all,
    ['unlike any row of develop', (one) => !one.near],
    ['near a row of develop', (one) => one.near],
  ];
}

function cleanness(suffix: string, also: (one: Judged) => boolean): readonly Slice[] {
  return [
    [`clean${suffix}`, (one) => one.row.noise.length === 0 && also(one)],
    [`noisy${suffix}`, (one) => one.row.noise.length > 0 && also(one)],
  ];
}

function byValue(judged: readonly Judged[], values: (one: Judged) => readonly string[]): readonly Slice[] {
  return distinct(judged.flatMap(values)).map((value): Slice => [
    value,
    (one) => values(one).includes(value),
  ]);
}

/** Up to `max` of each kind of error; of the develop half only, or the other would be learnt from. */
export function examplesOf(judged: readonly Judged[], max: number): readonly string[] {
  const some = (title: string, test: (one: Judged) => boolean) => [
    title,
    ...distinct(
      judged
        .filter(test)
        .map(({ row, outcome }) => `  ${outcome.padEnd(9)}${row.file} ${row.intent}: ${row.text}`),
    ).slice(0, max),
  ];
  return [
    ...some(
      'False alarms (develop half):',
      ({ row, outcome }) => row.gold === 'ordinary' && outcome === 'escalate',
    ),
    ...some('Misses (develop half):', ({ row, outcome }) => row.gold === 'request' && outcome !== 'escalate'),
  ];
}

function tally(judged: readonly Judged[]): Tally {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  const [escalate, offer] = [count('escalate'), count('offer')];
  const percent = (hits: number) => (judged.length === 0 ? 0 : (100 * hits) / judged.length);
  const interval = (hits: number) => {
    const [low, high] = wilson(hits, judged.length);
    return [100 * low, 100 * high] as const;
  };
  return {
    rows: judged.length,
    escalate,
    offer,
    continue: count('continue'),
    escalatePercent: percent(escalate),
    interval: interval(escalate),
    heardPercent: percent(escalate + offer),
    heardInterval: interval(escalate + offer),
    keywords: judged.filter((one) => one.keyword).length,
  };
}

function ordinaryTally(judged: readonly Judged[]): OrdinaryTally {
  const counted = tally(judged);
  const per10k = (hits: number) => (counted.rows === 0 ? 0 : (10_000 * hits) / counted.rows);
  return {
    ...counted,
    per10k: per10k(counted.escalate),
    offersPer10k: per10k(counted.offer),
    keywordsPer10k: per10k(counted.keywords),
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
