import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardText } from '../../apps/gateway/src/views/card-text.ts';
import { joinedCard } from '../../apps/gateway/src/views/joined-card.ts';
import { cardFigures, expectedOnCard, type CardFigures, type ExpectedOnCard } from './cards/card-figures.ts';
import { playConversation, type CardConversation } from './cards/play-conversation.ts';

/** Those who improve the card read odd-numbered conversations only; it is judged on the even ones. */
export type CardHalf = 'odd' | 'even' | 'all';

/** `conversations`: the first forty, by somebody who had not seen the card; `work` and `practice`: others, with words to find by a program. */
export type CardSet = 'conversations' | 'work' | 'practice';

/** The card of one conversation, with its figures. */
export interface CardRow extends CardFigures, ExpectedOnCard {
  readonly name: string;
  readonly byButton: boolean;
  readonly text: string;
}

interface Expected {
  readonly facts: readonly string[];
  /** Words of which the headline has one when it is right. Absent: judges say whether it is. */
  readonly headlineWords?: readonly string[];
  /** What the customer took back. */
  readonly takenBack?: readonly string[];
}

export function cardRows(half: CardHalf, set: CardSet = 'conversations'): readonly CardRow[] {
  const folder = new URL(`cards/${set}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expect.json'))
    .sort()
    .filter((file) => half === 'all' || Number.parseInt(file, 10) % 2 === (half === 'odd' ? 1 : 0))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const played = playConversation(read<CardConversation>(folder, file));
      const { episodeId, turns, byButton, about } = played;
      const card = joinedCard(played.card, { turns, forgotten: 0 }, null, { from: null, to: null });
      const expected = read<Expected>(folder, `${name}.expect.json`);
      const text = cardText(episodeId, card, 'en', about);
      return {
        ...{ name, byButton, text },
        ...cardFigures(card, text, expected.facts),
        ...expectedOnCard(card, expected.headlineWords ?? [], expected.takenBack ?? []),
      };
    });
}

/** One file a card, `<name>.card.txt`, with nothing of what is expected of it. */
export function writeCards(rows: readonly CardRow[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of rows) writeFileSync(join(folder, `${name}.card.txt`), text);
}

export function cardLines(rows: readonly CardRow[]): readonly string[] {
  const sum = (of: (row: CardRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const mean = (of: (row: CardRow) => number): string => (sum(of) / rows.length).toFixed(1);
  const facts = sum((row) => row.facts);
  const share = (of: (row: CardRow) => number): string =>
    `${sum(of)} of ${facts} (${((100 * sum(of)) / facts).toFixed(0)} %)`;
  return [
    `${'card'.padEnd(20)}  words  with labels  seconds  facts  shown  above the fold`,
    ...rows.map((row) =>
      [
        row.name.padEnd(20),
        String(row.words).padStart(7),
        String(row.wordsWithLabels).padStart(13),
        row.seconds.toFixed(1).padStart(9),
        ...[row.facts, row.shown, row.aboveTheFold].map((count) => String(count).padStart(7)),
        row.byButton ? '  by the button' : '',
        row.headlineHasNeed === false ? '  headline' : '',
        row.takenBackShown > 0 ? '  taken back' : '',
      ].join(''),
    ),
    '',
    `${rows.length} cards: ${mean((row) => row.words)} words above the fold, at most ${Math.max(...rows.map((row) => row.words))}; with labels ${mean((row) => row.wordsWithLabels)}, ${mean((row) => row.seconds)} s at 240 words a minute`,
    `facts with a literal value: ${share((row) => row.shown)} on the card, ${share((row) => row.aboveTheFold)} above the fold`,
    `opened by the button, as no turn did: ${rows.filter((row) => row.byButton).length}`,
    ...expectedLines(rows),
  ];
}

function expectedLines(rows: readonly CardRow[]): readonly string[] {
  const listed = rows.filter(({ headlineHasNeed }) => headlineHasNeed !== null);
  if (listed.length === 0) return [];
  const takenBack = rows.reduce((sum, row) => sum + row.takenBack, 0);
  const shown = rows.reduce((sum, row) => sum + row.takenBackShown, 0);
  return [
    `headline with a word of the need: ${listed.filter((row) => row.headlineHasNeed).length} of ${listed.length}`,
    `taken back by the customer and shown as it was: ${shown} of ${takenBack}`,
  ];
}

function read<T>(folder: URL, file: string): T {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;
}
