import { shareOfTurns } from '#domain/language';
import type { Policy } from './policy.ts';
import type { SchemaFinding } from './schema-problems.ts';

/** A phrase of a policy, and the share of ordinary turns that hold it, from 0 to 1; 0: too few to be counted. */
interface PolicyPhrase {
  readonly path: SchemaFinding['path'];
  readonly phrase: string;
  readonly share: number;
}

/** Every phrase that brings a person. */
export function phrasesOf({ triggers, queues }: Policy): readonly PolicyPhrase[] {
  const at = (path: SchemaFinding['path'], phrases: readonly string[]) =>
    phrases.map((phrase, index) => ({
      path: [...path, index],
      phrase,
      share: shareOfTurns(phrase) ?? 0,
    }));
  return [
    ...at(['triggers', 'requestPhrases'], triggers.requestPhrases),
    ...triggers.alwaysHuman.flatMap(({ phrases }, index) =>
      at(['triggers', 'alwaysHuman', index, 'phrases'], phrases),
    ),
    ...queues.flatMap(({ aliases }, index) => at(['queues', index, 'aliases'], aliases)),
  ];
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
