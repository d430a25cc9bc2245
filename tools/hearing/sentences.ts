import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPIC_CODES } from '../../libs/domain/src/language/language-pack.ts';
import { parseTurns } from '../../test/eval/corpora.ts';

/** One turn that is learned from. */
export interface Sentence {
  /** What it is, or only looks like: `request`, `safety`, `ordinary`. */
  readonly label: string;
  readonly is: boolean;
  readonly text: string;
}

const LABELS: readonly string[] = ['request', ...TOPIC_CODES, 'ordinary'];

const FOLDER = join(import.meta.dirname, '../../libs/domain/sentences');

/** The sentences of a language, in the form of the corpora; none where it has none. @throws Error that names the file and the line */
export function readSentences(language: string): readonly Sentence[] {
  const folder = join(FOLDER, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parseSentences(readFileSync(join(folder, name), 'utf8'), `${language}/${name}`));
}

export function parseSentences(text: string, file: string): readonly Sentence[] {
  return parseTurns(text, file, LABELS).map(({ label, positive, text: sentence }) => ({
    label,
    is: positive,
    text: sentence,
  }));
}
