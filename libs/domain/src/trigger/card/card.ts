import { wordCount } from '#domain/language';
import type { ContextCard } from '#domain/vocabulary';
import { STATED_SINCE_LEVEL, type Conversation } from '../conversation/conversation.ts';
import { asShared } from '../conversation/without-withheld.ts';
import type { FoundReason } from '../derive-triggers.ts';
import type { AnySection, CardSection, Sweep } from './define-section.ts';
import { SECTIONS } from './sections/index.ts';
import { stepWithout } from './sections/next-step.ts';

/** Words that an agent reads before deciding what to write: capabilities, row C8. */
export const CARD_WORDS_MAX = 80;
/** With some eight labels and what the gateway adds it is read in about 15 s. Workers below the level that states what customers say keep to the 80. */
export const CARD_WORDS_MAX_AT_LEVEL_2 = 51;

/** Every field of the card is filled by a section: one that none fills does not compile. */
type FilledBy<Section> = Section extends CardSection<infer Field> ? Field : never;
type Unfilled = Exclude<keyof ContextCard, 'version' | FilledBy<(typeof SECTIONS)[number]>>;
const sections: [Unfilled] extends [never] ? readonly AnySection[] : Unfilled = SECTIONS;

/**
 * What the agent sees first. Extractive: every text is the customer's or the assistant's own, clipped, or a phrase of ours.
 * What people wrote stays data: one line, without control characters, bounded. Programs that show it must escape it. Of messages that
 * are withheld nothing is on it, if the reasons are as `sharedReasons` gives them.
 * @param found the reasons, the primary one first
 * @param level the feature level in force
 */
export function contextCard(
  c: Readonly<Conversation>,
  found: readonly FoundReason[],
  level: number,
): ContextCard {
  const shared = asShared(c);
  const parts = sections.map((section) => section.fill(shared, found, level));
  const card = withinBudget(Object.assign({ version: 1 }, ...parts) as ContextCard, level);
  return { ...card, nextStep: stepWithout(card) };
}

/** Words that an agent reads without scrolling: all but the transcript, the intent and the ids. */
export function wordsAboveTheFold(card: ContextCard): number {
  return sections.reduce(
    (sum, section) => sum + section.words(card).reduce((words, text) => words + wordCount(text), 0),
    0,
  );
}

const SWEEPS: readonly Sweep[] = ['first', 'second', 'last'];

function withinBudget(card: ContextCard, level: number): ContextCard {
  const wordsMax = level < STATED_SINCE_LEVEL ? CARD_WORDS_MAX : CARD_WORDS_MAX_AT_LEVEL_2;
  let fitted = card;
  for (const sweep of SWEEPS) {
    for (const section of sections) {
      while (wordsAboveTheFold(fitted) > wordsMax) {
        const shorter = section.shorten?.(fitted, level, sweep) ?? null;
        if (shorter === null) break;
        fitted = { ...fitted, ...shorter };
      }
    }
  }
  return fitted;
}
