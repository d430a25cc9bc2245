import { wordCount } from '#domain/language';
import { wordsAboveTheFold } from '#domain/trigger';
import type { ContextCard } from '#domain/vocabulary';

/** What is counted on one card as an agent sees it. */
export interface CardFigures {
  /** Above the fold: of the card, and of the text with its labels. */
  readonly words: number;
  readonly wordsWithLabels: number;
  /** For the words with the labels. */
  readonly seconds: number;
  /** Facts of the list that have a literal value, and those whose value stands on the card, or above the fold. */
  readonly facts: number;
  readonly shown: number;
  readonly aboveTheFold: number;
}

/** Of adults who read silently to understand, English non-fiction: Brysbaert 2019, "How many words do we read per minute?", 238. */
const WORDS_A_MINUTE = 240;

/** @param facts what an agent must know; the literal values of one are its words with a digit, and all of them must stand on the card as they are */
export function cardFigures(card: ContextCard, text: string, facts: readonly string[]): CardFigures {
  const [above = ''] = text.split('\n\n');
  const literal = facts.map(literalsOf).filter((values) => values.length > 0);
  const wordsWithLabels = wordCount(above);
  return {
    words: wordsAboveTheFold(card),
    wordsWithLabels,
    seconds: (wordsWithLabels * 60) / WORDS_A_MINUTE,
    facts: literal.length,
    shown: countIn(text, literal),
    aboveTheFold: countIn(above, literal),
  };
}

/** What a list says that a program can find, beside values. */
export interface ExpectedOnCard {
  /** Null: the list has no words for it. */
  readonly headlineHasNeed: boolean | null;
  readonly takenBack: number;
  /** Of these, those that the headline, the urgency or a known fact has. */
  readonly takenBackShown: number;
}

/**
 * @param needWords of which the headline has one when it is right: a bound from above, as it may have one and mean something else
 * @param takenBack what the customer took back
 */
export function expectedOnCard(
  card: ContextCard,
  needWords: readonly string[],
  takenBack: readonly string[],
): ExpectedOnCard {
  const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());
  const standing = [
    card.headline,
    card.urgency?.text ?? '',
    ...[...card.knownFacts, ...card.moreFacts].map(({ value }) => value),
  ];
  return {
    headlineHasNeed: needWords.length === 0 ? null : needWords.some((words) => has(card.headline, words)),
    takenBack: takenBack.length,
    takenBackShown: takenBack.filter((value) => standing.some((text) => has(text, value))).length,
  };
}

function countIn(text: string, facts: readonly (readonly string[])[]): number {
  const there = new Set(literalsOf(text));
  return facts.filter((values) => values.every((value) => there.has(value))).length;
}

function literalsOf(text: string): readonly string[] {
  return text
    .split(/[\s/"“”«»]+/u)
    .map((word) => word.replace(/^[^\p{L}\d+]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => /\d/.test(word));
}
