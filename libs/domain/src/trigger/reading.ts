import type { Instant } from '#kernel';
import { hear, tokenize, type Heard, type PhraseIndex, type Tokens } from '#domain/language';
import type { Language, MessageId } from '#domain/vocabulary';
import { lastAsked, type Conversation } from './conversation/conversation.ts';

/**
 * One input as all rules see it: what is read of a turn is read once, when the first of them asks, and what a rule needs of the
 * conversation as it was before the input is kept here.
 */
export class Reading {
  readonly now: Instant;
  /** With the input in it, once it is folded. */
  readonly conversation: Readonly<Conversation>;
  /** What the customer wrote; empty for other inputs. */
  readonly text: string;
  readonly languageBefore: Language | null;
  readonly offerBefore: Conversation['offer'];
  readonly tierBefore: string | null;
  readonly episodeBefore: Readonly<Conversation['episode']>;
  /** The last turn of the customer before this input. */
  readonly askedBefore: MessageId | null;
  /** By trigger, for those that keep something (`TriggerDefinition.before`). */
  before: readonly unknown[] = NOTHING;
  #tokens: Tokens | undefined;
  #heard: Heard | null = null;

  constructor(conversation: Readonly<Conversation>, text: string, now: Instant) {
    this.now = now;
    this.conversation = conversation;
    this.text = text;
    this.languageBefore = conversation.language;
    this.offerBefore = conversation.offer;
    this.tierBefore = conversation.tier;
    this.episodeBefore = conversation.episode;
    this.askedBefore = lastAsked(conversation);
  }

  get tokens(): Tokens {
    return (this.#tokens ??= tokenize(this.text));
  }

  /** What the turn says about wanting a human; null: nobody has asked yet, or it is not a turn of the customer. */
  get heard(): Heard | null {
    return this.#heard;
  }

  /** @param own the workspace's own words for a human: of one policy, hence the same for all who ask */
  hear(own: PhraseIndex): Heard {
    return (this.#heard ??= hear(this.tokens, this.conversation.language, own));
  }
}

const NOTHING: readonly unknown[] = [];
