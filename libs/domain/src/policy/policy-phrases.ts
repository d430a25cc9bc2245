import { shareOfTurns } from '#domain/language';
import type { Policy } from './policy.ts';
import type { SchemaFinding } from './schema-problems.ts';

/** A phrase of a policy, and the share of ordinary turns that hold it, from 0 to 1; 0: too few to be counted. */
interface PolicyPhrase {
  readonly path: SchemaFinding['path'];
  readonly phrase: string;
  readonly share: number;
}

/** Every phrase that brings a person; of a channel those that its workspace does not have. */
export function phrasesOf({ triggers, channels, queues }: Policy): readonly PolicyPhrase[] {
  const ofWorkspace = phrasesIn(triggers, ['triggers']);
  const common = new Set(ofWorkspace.map(({ phrase }) => phrase));
  return [
    ...ofWorkspace,
    ...Object.entries(channels).flatMap(([channel, own]) =>
      phrasesIn(own.triggers, ['channels', channel, 'triggers']).filter(({ phrase }) => !common.has(phrase)),
    ),
    ...queues.flatMap(({ aliases }, index) => phrasesAt(['queues', index, 'aliases'], aliases)),
  ];
}

function phrasesIn(
  { requestPhrases, alwaysHuman }: Policy['triggers'],
  path: SchemaFinding['path'],
): readonly PolicyPhrase[] {
  return [
    ...phrasesAt([...path, 'requestPhrases'], requestPhrases),
    ...alwaysHuman.flatMap(({ phrases }, index) =>
      phrasesAt([...path, 'alwaysHuman', index, 'phrases'], phrases),
    ),
  ];
}

function phrasesAt(path: SchemaFinding['path'], phrases: readonly string[]): readonly PolicyPhrase[] {
  return phrases.map((phrase, index) => ({
    path: [...path, index],
    phrase,
    share: shareOfTurns(phrase) ?? 0,
  }));
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
