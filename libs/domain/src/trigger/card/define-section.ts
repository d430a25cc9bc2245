import type { ContextCard } from '#domain/vocabulary';
import type { Conversation } from '../conversation/conversation.ts';
import type { FoundReason } from '../derive-triggers.ts';

/** What is easily done without goes in the first sweep over the sections; what must not be offered or was promised, in the last. */
export type Sweep = 'first' | 'second' | 'last';

/** One section of the card: what it takes from the conversation, what of it is read at first sight, what it can do without. */
export interface CardSection<Field extends keyof ContextCard> {
  /**
   * @param found the reasons, the primary one first
   * @param level the feature level in force
   */
  fill(c: Readonly<Conversation>, found: readonly FoundReason[], level: number): Pick<ContextCard, Field>;
  /** Texts that count towards the words of the card; none where the section is below the fold. */
  words(card: Pick<ContextCard, Field>): readonly string[];
  /** Gives up its least important part; null: there is none left. */
  shorten?(card: Pick<ContextCard, Field>, level: number, sweep: Sweep): Pick<ContextCard, Field> | null;
}

/** A section among others, as the card sees it. */
export interface AnySection {
  fill(c: Readonly<Conversation>, found: readonly FoundReason[], level: number): Partial<ContextCard>;
  words(card: ContextCard): readonly string[];
  shorten?(card: ContextCard, level: number, sweep: Sweep): Partial<ContextCard> | null;
}

export function defineSection<Field extends keyof ContextCard>(
  section: CardSection<Field>,
): CardSection<Field> {
  return section;
}
