import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPIC_CODES } from '../../libs/domain/src/language/language-pack.ts';

/** One turn that is learned from. */
export interface Sentence {
  /** What it is, or only looks like: `request`, `safety`, `ordinary`. */
  readonly label: string;
  readonly is: boolean;
  readonly text: string;
}

const LABELS: readonly string[] = ['request', ...TOPIC_CODES, 'ordinary'];

const FOLDER = join(import.meta.dirname, '../../libs/domain/sentences');

/**
 * The sentences of a language; none where it has none. They stand under headers such as `## + request: polite` (they are what the label says)
 * or `## - safety: idiom` (they look alike and are not).
 *
 * @throws Error that names the file and the line
 */
export function readSentences(language: string): readonly Sentence[] {
  const folder = join(FOLDER, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => parseSentences(readFileSync(join(folder, name), 'utf8'), `${language}/${name}`));
}

export function parseSentences(text: string, file: string): readonly Sentence[] {
  let header: Omit<Sentence, 'text'> | null = null;
  return text.split('\n').flatMap((line, at): Sentence[] => {
    const written = line.trim();
    if (written === '') return [];
    const found = /^## ([+-]) ([\w-]+): \S/.exec(written);
    if (found !== null && LABELS.includes(found[2]!)) {
      header = { label: found[2]!, is: found[1] === '+' };
      return [];
    }
    if (header === null || written.startsWith('##'))
      throw new Error(
        `${file}:${at + 1}: "${written}" is no header like "## + request: polite", of one of ${LABELS.join(', ')}`,
      );
    return [{ ...header, text: written }];
  });
}
