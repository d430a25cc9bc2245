import { DANGER_TOPICS, TOPIC_CODES } from '#domain/language';
import type { OwnFigures } from './own-sets.ts';
import type { HearingReport } from './hearing.ts';
import type { PublicTopic } from './public-topics.ts';
import { sum, type Share } from './share.ts';

/** A figure beside what it is to reach. */
export interface Bar {
  readonly language: string;
  readonly what: string;
  readonly hits: number;
  readonly of: number;
  /** A share of `of` that is reached at least, or not passed. */
  readonly limit: number;
  readonly isMet: boolean;
}

/** With more speakers among the customers of those who use it. */
const UPPER: readonly string[] = ['de', 'en', 'es', 'fr', 'id', 'it', 'nl', 'pt', 'zh'];
/** By name in `noise.ts`. */
const NOISE_MIN: Readonly<Record<string, number>> = {
  'emoji that touches': 0.98,
  'one slip': 0.9,
  'two slips': 0.7,
  'clause before': 0.95,
  'words behind': 0.95,
};
/** Fewer rows say nothing about a share. */
const ROWS_MIN = 10;
const ORDINARY_ESCALATED_MAX = 1 / 10_000;
const ORDINARY_OFFERED_MAX = 5 / 10_000;
/** Of a language's own ordinary turns, which are a few hundred: one may be offered a person. */
const OFFERED_MAX = 1;
const ALWAYS_HUMAN: readonly string[] = [...DANGER_TOPICS, 'legal', 'complaint'];

/** What hearing is to reach on our own corpora and, where they were read, on the public sets. */
export function hearingBars(
  { requests, noise, topics, recognition }: OwnFigures,
  ordinary: HearingReport['ordinary'],
  publicTopics: readonly PublicTopic[],
): readonly Bar[] {
  return [
    ...requests.flatMap((one) => {
      const isUpper = UPPER.includes(one.language);
      return [
        atLeast(one.language, 'requests escalated', one.escalated, isUpper ? 0.92 : 0.75),
        atLeast(one.language, 'requests escalated or offered', one.heard, isUpper ? 0.96 : 0.8),
        atMost(one.language, 'near misses escalated', one.nearMissesEscalated, 0.03),
        ...(one.ordinaryEscalated === null
          ? []
          : [atMost(one.language, 'ordinary turns escalated', one.ordinaryEscalated, 0)]),
        ...(one.ordinaryOffered === null
          ? []
          : [
              atMost(
                one.language,
                'ordinary turns offered',
                one.ordinaryOffered,
                OFFERED_MAX / one.ordinaryOffered.of,
              ),
            ]),
      ];
    }),
    ...noise
      .filter((one) => NOISE_MIN[one.noise] !== undefined && one.escalated.of >= ROWS_MIN)
      .map((one) => atLeast(one.language, `requests: ${one.noise}`, one.escalated, NOISE_MIN[one.noise]!)),
    ...[...new Set(topics.map(({ language }) => language))].flatMap((language) => {
      const own = topics.filter((one) => one.language === language);
      const danger = own.filter(({ topic }) => isDanger(topic));
      const others = own.filter(({ topic }) => !isDanger(topic));
      return [...topicBars(language, 'danger', danger), ...topicBars(language, 'other topics', others)];
    }),
    atLeast('all', 'language recognised in 3 to 6 words', sum(recognition.map(({ right }) => right)), 0.95),
    ...publicBars(ordinary['all that ask for nobody'], publicTopics),
  ];
}

const isDanger = (topic: string): boolean => (DANGER_TOPICS as readonly string[]).includes(topic);

function topicBars(language: string, name: string, own: OwnFigures['topics']): readonly Bar[] {
  if (own.length === 0) return [];
  const certain = sum(own.map(({ lookAlikesCertain }) => lookAlikesCertain));
  const heard = sum(own.map(({ lookAlikesHeard }) => lookAlikesHeard));
  const possible = { hits: heard.hits - certain.hits, of: heard.of };
  const real = sum(own.map((one) => one.heard));
  return [
    atLeast(language, `${name} heard`, real, name === 'danger' ? 0.95 : 0.85),
    atMost(language, `${name}: look-alikes certain`, certain, 0.05),
    ...(name === 'danger' ? [atMost(language, `${name}: look-alikes possible`, possible, 0.1)] : []),
  ];
}

function publicBars(
  ordinary: HearingReport['ordinary'][string] | undefined,
  topics: readonly PublicTopic[],
): readonly Bar[] {
  if (ordinary === undefined || ordinary.rows === 0) return [];
  const of = ordinary.rows;
  return [
    atMost('public', 'ordinary turns escalated', { hits: ordinary.escalate, of }, ORDINARY_ESCALATED_MAX),
    atMost('public', 'ordinary turns offered', { hits: ordinary.offer, of }, ORDINARY_OFFERED_MAX),
    ...TOPIC_CODES.filter((code) => ALWAYS_HUMAN.includes(code)).flatMap((code) =>
      topics
        .filter(({ topic }) => topic === code)
        .map(({ certain }) =>
          atMost('public', `${code} certain on ordinary turns`, certain, ORDINARY_ESCALATED_MAX),
        ),
    ),
  ];
}

type Counted = Pick<Share, 'hits' | 'of'>;

function atLeast(language: string, what: string, { hits, of }: Counted, limit: number): Bar {
  return { language, what, hits, of, limit, isMet: hits >= limit * of };
}

function atMost(language: string, what: string, { hits, of }: Counted, limit: number): Bar {
  return { language, what, hits, of, limit, isMet: hits <= limit * of };
}

/** How many are met, and each that is missed. */
export function barLines(bars: readonly Bar[]): readonly string[] {
  const missed = bars.filter(({ isMet }) => !isMet);
  return [
    `Bars: ${bars.length - missed.length} of ${bars.length} met${missed.length === 0 ? '.' : '; missed:'}`,
    ...missed.map(({ language, what, hits, of, limit }) => {
      const share = limit > 0 && limit < 0.005 ? per(10_000) : per(100);
      return `  ${language.padEnd(7)}${what}: ${hits} of ${of} (${share(hits / of)}, bar ${share(limit)})`;
    }),
  ];
}

function per(many: number): (share: number) => string {
  const unit = many === 100 ? ' %' : ` in ${many.toLocaleString('en')}`;
  return (share) => `${(share * many).toFixed(1).replace(/\.0$/, '')}${unit}`;
}
