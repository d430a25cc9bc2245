import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'corpora');

/** `work` may be read and worked with; of `report` only counts are looked at, by those who do not change the packs. */
export type CorpusHalf = 'work' | 'report';

/** One turn of a corpus of our own. */
export interface CorpusTurn {
  readonly language: string;
  readonly set: string;
  /** What it is, or only looks like: `request`, `safety`, `ordinary`. */
  readonly label: string;
  readonly positive: boolean;
  /** In which manner: `blunt`, `idiom`. */
  readonly kind: string;
  readonly text: string;
}

export function corpusLanguages(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** @returns nothing where the language has no such set */
export function readCorpus(language: string, set: string, half: CorpusHalf): readonly CorpusTurn[] {
  const file = join(FOLDER, language, `${set}.${half}.txt`);
  if (!existsSync(file)) return [];
  return parseTurns(readFileSync(file, 'utf8'), file).map((turn) => ({ language, set, ...turn }));
}

/**
 * Turns, one a line, under headers such as `## + request: polite` (they are what the label says) or `## - safety: idiom` (they look alike and are
 * not).
 *
 * @param labels that may stand in a header; null: any
 * @throws Error that names the file and the line
 */
export function parseTurns(
  text: string,
  file: string,
  labels: readonly string[] | null = null,
): readonly Omit<CorpusTurn, 'language' | 'set'>[] {
  const turns: Omit<CorpusTurn, 'language' | 'set'>[] = [];
  let section: Omit<CorpusTurn, 'language' | 'set' | 'text'> | null = null;
  for (const [at, line] of text.split('\n').entries()) {
    const written = line.trim();
    if (written === '') continue;
    const [, sign, label = '', kind = ''] = /^## ([+-]) ([\w-]+): (.+)$/.exec(written) ?? [];
    if (sign !== undefined && labels?.includes(label) !== false)
      section = { positive: sign === '+', label, kind };
    else if (section === null || written.startsWith('##'))
      throw new Error(
        `${file}:${at + 1}: "${written}" is no header like "## + request: polite"${labels === null ? '' : `, of one of ${labels.join(', ')}`}`,
      );
    else turns.push({ ...section, text: written });
  }
  return turns;
}
