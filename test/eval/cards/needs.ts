import { readdirSync, readFileSync } from 'node:fs';
import { contentOf } from '#domain/language';
import { playConversation, type CardConversation } from './play-conversation.ts';

/** A conversation of `test/eval/cards/needs`, in which the words are marked that say what is needed. */
export interface MarkedConversation {
  readonly name: string;
  readonly language: string;
  /** Whether it may be read by those who improve the headline. */
  readonly isOdd: boolean;
  readonly conversation: CardConversation;
  /** Stretches of what the customer wrote. */
  readonly marked: readonly string[];
}

/** How much of the marked words the headline has. Content words of the conversation, each once. */
export interface NeedRow {
  readonly name: string;
  readonly language: string;
  readonly isOdd: boolean;
  readonly headline: string;
  readonly marked: number;
  readonly shown: number;
  readonly words: number;
  /** Every marked stretch stands there, but for a few words. */
  readonly isWhole: boolean;
}

const FOLDER = new URL('needs/', import.meta.url);
const MARKED = /\[\[(.+?)\]\]/g;
/** Of the content words of a stretch, those that make it stand there. */
const WHOLE_FROM = 0.7;

export function markedConversations(): readonly MarkedConversation[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const language = /^language: (.+)$/m.exec(text)![1]!.trim();
      return {
        name: file.slice(0, -'.txt'.length),
        language,
        isOdd: Number.parseInt(file, 10) % 2 === 1,
        conversation: { language, channel: 'web', customer: {}, events: eventsIn(text) },
        marked: [...text.matchAll(MARKED)].map(([, words]) => words!),
      };
    });
}

/** The assistant goes on only when a person has handed the customer back. */
function eventsIn(text: string): CardConversation['events'] {
  const turns = [...text.matchAll(/^([CAHN]): (.*)$/gm)].map(([, by, said]) => ({
    by: by!,
    text: said!.replaceAll(/\[\[|\]\]/g, '').trim(),
  }));
  return turns.flatMap(({ by, text: said }, at): CardConversation['events'] => {
    const afterPerson = turns.slice(0, at).findLast((turn) => turn.by !== 'C')?.by === 'H';
    if (by === 'N')
      return [{ by: 'system', event: turns[at + 1]?.by === 'H' ? 'transferred' : 'returned', note: said }];
    if (by === 'H') return [{ by: 'agent', text: said }];
    if (by === 'C') return [{ by: 'customer', text: said }];
    const spoken = { by: 'assistant', text: said } as const;
    return afterPerson ? [{ by: 'system', event: 'returned' }, spoken] : [spoken];
  });
}

export function needRow({ name, language, isOdd, conversation, marked }: MarkedConversation): NeedRow {
  const { headline } = playConversation(conversation).card;
  const there = contentOf(headline);
  const stretches = marked.map(contentOf);
  const wanted = new Set(stretches.flatMap((words) => [...words]));
  const shownOf = (words: ReadonlySet<string>): number => [...words].filter((word) => there.has(word)).length;
  return {
    ...{ name, language, isOdd, headline },
    marked: wanted.size,
    shown: shownOf(wanted),
    words: there.size,
    isWhole: stretches.every((words) => shownOf(words) >= WHOLE_FROM * words.size),
  };
}

/** Those of the other sets that may be read and whose lists mark the same. */
export function markedCards(): readonly MarkedConversation[] {
  return ['conversations', 'work', 'practice'].flatMap((set) => {
    const folder = new URL(`${set}/`, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.expect.json'))
      .sort()
      .flatMap((file) => {
        const name = file.slice(0, -'.expect.json'.length);
        const isOdd = Number.parseInt(file, 10) % 2 === 1;
        if (set === 'conversations' && !isOdd) return [];
        const { marked } = readJson<Pick<MarkedConversation, 'marked'>>(folder, file);
        const conversation = readJson<CardConversation>(folder, `${name}.json`);
        return [
          { name: `${set}/${name}`, language: conversation.language, isOdd: true, conversation, marked },
        ];
      });
  });
}

function readJson<T>(folder: URL, file: string): T {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;
}

/** By half, and by language of both. */
export function needLines(rows: readonly NeedRow[]): readonly string[] {
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  const line = (name: string, those: readonly NeedRow[]): string => {
    const sum = (of: (row: NeedRow) => number): number => those.reduce((total, row) => total + of(row), 0);
    const share = (part: number, whole: number): string =>
      `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;
    return [
      name.padEnd(6),
      share(
        sum((row) => row.shown),
        sum((row) => row.marked),
      ).padEnd(20),
      share(those.filter(({ isWhole }) => isWhole).length, those.length).padEnd(19),
      share(
        sum((row) => row.shown),
        sum((row) => row.words),
      ),
    ].join('  ');
  };
  return [
    '        marked words shown    all stretches shown  words shown that are marked',
    line(
      'odd',
      rows.filter(({ isOdd }) => isOdd),
    ),
    line(
      'even',
      rows.filter(({ isOdd }) => !isOdd),
    ),
    ...languages.flatMap((language) =>
      [true, false].map((odd) =>
        line(
          `${language} ${odd ? 'odd' : 'even'}`,
          rows.filter((row) => row.language === language && row.isOdd === odd),
        ),
      ),
    ),
  ];
}
