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
  const turns: CorpusTurn[] = [];
  let section = { positive: false, label: '', kind: '' };
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const header = /^## ([+-]) ([\w-]+): (.+)$/.exec(line);
    if (header !== null) {
      const [, sign, label = '', kind = ''] = header;
      section = { positive: sign === '+', label, kind };
    } else if (line.startsWith('##')) {
      throw new Error(`${file}:${at + 1}: "${line}" is no header like "## + request: blunt"`);
    } else if (line.trim() !== '') turns.push({ language, set, ...section, text: line.trim() });
  }
  return turns;
}
