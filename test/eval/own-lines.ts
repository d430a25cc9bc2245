import { DANGER_TOPICS, TOPIC_CODES } from '#domain/language';
import type { OwnFigures, StrangerFigures } from './own-sets.ts';
import type { PublicTopic } from './public-topics.ts';
import { shareText, sum, type Share } from './share.ts';

const REQUEST_PARTS = ['escalated', 'heard', 'nearMissesEscalated', 'nearMissesOffered'] as const;
type RequestPart = (typeof REQUEST_PARTS)[number];

/** The report on our own corpora for people, as Markdown tables. */
export function ownLines({
  half,
  requests,
  noise,
  topics,
  strangers,
  assistant,
  recognition,
}: OwnFigures): readonly string[] {
  const noises = [...new Set(noise.map((one) => one.noise))];
  return [
    `Own corpora, ${half} half: share, 95 % Wilson interval, and of how many.`,
    ...table(
      [
        'language',
        'requests escalated',
        'or offered',
        'near misses escalated',
        'offered',
        'ordinary turns escalated',
        'offered',
      ],
      requests.map((one) => [
        one.language,
        ...[one.escalated, one.heard, one.nearMissesEscalated, one.nearMissesOffered].map(shareText),
        ...[one.ordinaryEscalated, one.ordinaryOffered].map((share) =>
          share === null ? '-' : shareText(share),
        ),
      ]),
    ),
    'Noise: of the requests that escalate as they are written, those that still do.',
    ...table(
      ['language', ...noises],
      [...new Set(noise.map(({ language }) => language))].map((language) => [
        language,
        ...noises.map((name) => {
          const one = noise.find((figures) => figures.language === language && figures.noise === name);
          return one === undefined ? '-' : shareText(one.escalated);
        }),
      ]),
    ),
    'Topics: heard as certain or possible, and look-alikes. Safety, medical and violence count for each other.',
    ...table(
      ['language', 'topic', 'heard', 'certain', 'look-alikes certain', 'look-alikes certain or possible'],
      topics.map((one) => [
        ...[one.language, one.topic],
        ...[one.heard, one.certain, one.lookAlikesCertain, one.lookAlikesHeard].map(shareText),
      ]),
    ),
    ...topicSums(topics),
    ...strangers.flatMap(strangerLines),
    'What the assistant says: a promise of a person, and the question whether one is wanted.',
    ...table(
      ['language', 'says', 'heard', 'look-alikes heard'],
      assistant.map((one) => [one.language, one.says, shareText(one.heard), shareText(one.lookAlikesHeard)]),
    ),
    'Recognising the language of 3 to 6 words.',
    ...table(
      ['language', 'right'],
      [
        ...recognition.map(({ language, right }) => [language, shareText(right)]),
        ['all', shareText(sum(recognition.map(({ right }) => right)))],
      ],
    ),
  ];
}

function strangerLines({ about, requests, topics }: StrangerFigures): readonly string[] {
  const shares = (of: (part: RequestPart) => Share) => REQUEST_PARTS.map((part) => shareText(of(part)));
  return [
    about,
    ...table(
      ['language', 'requests escalated', 'or offered', 'near misses escalated', 'offered'],
      [
        ...requests.map((one) => [one.language, ...shares((part) => one[part])]),
        ['all', ...shares((part) => sum(requests.map((one) => one[part])))],
      ],
    ),
    ...topicSums(topics).filter((line) => !line.includes('all others')),
  ];
}

const isDanger = (topic: string): boolean => (DANGER_TOPICS as readonly string[]).includes(topic);

function topicSums(topics: OwnFigures['topics']): readonly string[] {
  const kinds: readonly (readonly [name: string, test: (topic: string) => boolean])[] = [
    ['danger (safety, medical, violence)', isDanger],
    ['all others', (topic) => !isDanger(topic)],
  ];
  const of = (
    language: string,
    test: (topic: string) => boolean,
    part: (one: OwnFigures['topics'][number]) => Share,
  ) => shareText(sum(topics.filter((one) => one.language === language && test(one.topic)).map(part)));
  return table(
    ['language', 'topics', 'heard', 'look-alikes certain', 'look-alikes certain or possible'],
    [...new Set(topics.map(({ language }) => language))].flatMap((language) =>
      kinds.map(([name, test]) => [
        ...[language, name],
        of(language, test, ({ heard }) => heard),
        of(language, test, ({ lookAlikesCertain }) => lookAlikesCertain),
        of(language, test, ({ lookAlikesHeard }) => lookAlikesHeard),
      ]),
    ),
  );
}

export function publicTopicLines(found: readonly PublicTopic[]): readonly string[] {
  const per10k = ({ hits, of }: Share) =>
    of === 0 ? '-' : `${((10_000 * hits) / of).toFixed(1)} (${hits} of ${of})`;
  return [
    'Topics on ordinary turns of the public sets, per 10,000, without intents that really are about them (their count: last column).',
    ...table(
      ['topic', 'certain', 'possible', 'heard where it is the topic'],
      TOPIC_CODES.map((topic) => {
        const one = found.find((figures) => figures.topic === topic);
        return one === undefined
          ? [topic, '-', '-', '-']
          : [topic, per10k(one.certain), per10k(one.possible), String(one.about)];
      }),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [
    '',
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
    '',
  ];
}
