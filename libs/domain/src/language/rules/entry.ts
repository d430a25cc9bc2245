import { isMark, tokenize } from '../text/index.ts';

/** One word of an entry, in the form that texts are compared in. */
export interface EntryWord {
  readonly word: string;
  /** Whether any letters may stand before and behind it. */
  readonly open: 'no' | 'before' | 'behind' | 'both';
}

/** The words of an entry such as `member of staff*`. @throws Error where there is no word in it */
export function parseEntry(entry: string): readonly EntryWord[] {
  const words = entry
    .trim()
    .split(/\s+/)
    .flatMap((piece) => {
      const tokens = tokenize(piece.replace(/^\*|\*$/g, '')).words.filter((word) => !isMark(word));
      return tokens.map((word, at): EntryWord => {
        const before = at === 0 && piece.startsWith('*');
        const behind = at === tokens.length - 1 && piece.endsWith('*');
        return { word, open: before ? (behind ? 'both' : 'before') : behind ? 'behind' : 'no' };
      });
    });
  if (words.length === 0) throw new Error(`entry "${entry}" holds no word`);
  return words;
}

export function entriesOf(lines: string): readonly string[] {
  return lines
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

export function fits({ word, open }: EntryWord, text: string): boolean {
  switch (open) {
    case 'no':
      return text === word;
    case 'before':
      return text.endsWith(word);
    case 'behind':
      return text.startsWith(word);
    case 'both':
      return text.includes(word);
  }
}
