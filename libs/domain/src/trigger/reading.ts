import type { Instant } from '#kernel';
import {
  findPhrases,
  hearTurn,
  hearWithBefore,
  isDangerTopic,
  isAbout,
  matterOf,
  readAnswer,
  readMood,
  readStatements,
  readTurn,
  wantsAnswer,
  type OpenQuestion,
  type HeardTopic,
  type HeardTurn,
  type HeardWords,
  type OwnWords,
  type PhraseIndex,
  type PhraseMatch,
  type Statements,
  type Tokens,
} from '#domain/language';
import type { CustomerTurn, Language, MessageId } from '#domain/vocabulary';
import { lastAsked, type Conversation, type KeptTurn } from './conversation/conversation.ts';
import { needIn } from './conversation/need.ts';
import { asShared } from './conversation/without-withheld.ts';
import type { ConversationSigns } from './conversation-signs.ts';

/**
 * One input as all rules see it: what is read of a turn is read once, when the first of them asks, and what a rule needs of the
 * conversation as it was before the input is kept here.
 */
export class Reading {
  readonly now: Instant;
  /** The feature level in force. */
  readonly level: number;
  /** With the input in it, once it is folded. */
  readonly conversation: Readonly<Conversation>;
  /** What the customer wrote; empty for other inputs. */
  readonly text: string;
  readonly languageBefore: Language | null;
  readonly offerBefore: Conversation['offer'];
  /** What the customer's turn answers, if anything. */
  readonly askedFor: OpenQuestion | null;
  /** The customer's turn before, where nobody has answered it. */
  readonly unanswered: string | null;
  readonly tierBefore: string | null;
  readonly customerBefore: Conversation['customerId'];
  readonly episodeBefore: Readonly<Conversation['episode']>;
  /** What it is as the assistant names it: the end of a conversation forgets it, and what the customer wanted (`aboutBefore`). */
  readonly intentBefore: string | null;
  /** As others may know of it. */
  readonly saidBefore: Readonly<Conversation['said']>;
  readonly consentBefore: Conversation['consent'];
  /** How the customer had left before this input; null: the customer was there, or below the level that keeps it. */
  readonly leftBefore: Conversation['leftBy'];
  /** The last turn of the customer before this input. */
  readonly askedBefore: MessageId | null;
  /** By trigger, for those that keep something (`TriggerDefinition.before`). */
  before: readonly unknown[] = NOTHING;
  /** What was heard of all conversations of the workspace, at a deadline; undefined: nobody listened. */
  signs: Readonly<ConversationSigns> | undefined;
  readonly #issueBefore: Conversation['issue'];
  readonly #departments: PhraseIndex;
  readonly #turnsBefore: readonly KeptTurn[];
  #tokens: Tokens | undefined;
  #heard: HeardTurn | null = null;
  #withoutOwn: HeardTurn | undefined;
  #statements: Statements | undefined;
  #mood: ReturnType<typeof readMood> | undefined;

  constructor(
    conversation: Readonly<Conversation>,
    text: string,
    now: Instant,
    level: number,
    departments: PhraseIndex = NO_PHRASES,
  ) {
    this.level = level;
    this.#departments = departments;
    // Only what a customer writes is compared with them.
    this.#turnsBefore = text === '' ? NO_TURNS : [...conversation.turns];
    this.now = now;
    this.conversation = conversation;
    this.text = text;
    this.languageBefore = conversation.language;
    this.offerBefore = conversation.offer;
    this.askedFor = conversation.asked ?? (conversation.offer === 'open' ? 'person' : null);
    const last = conversation.turns.at(-1);
    this.unanswered = last?.by === 'c' ? last.x : null;
    this.tierBefore = conversation.tier;
    this.customerBefore = conversation.customerId;
    this.episodeBefore = conversation.episode;
    this.leftBefore = conversation.leftBy;
    this.intentBefore = conversation.intent?.name ?? null;
    this.consentBefore = conversation.consent;
    const shared = asShared(conversation);
    this.saidBefore = shared.said;
    this.#issueBefore = shared.issue;
    this.askedBefore = lastAsked(conversation);
  }

  /** What the customer wanted before this input. */
  get aboutBefore(): string | null {
    return needIn(this.saidBefore)?.text ?? this.#issueBefore?.x ?? null;
  }

  get tokens(): Tokens {
    return (this.#tokens ??= readTurn(this.text));
  }

  /** What the turn says; null: nobody has asked yet, or it is not a turn of the customer. */
  get heard(): HeardTurn | null {
    return this.#heard;
  }

  /** What the turn is about; it does not depend on a workspace's own words. */
  get topics(): readonly HeardTopic[] {
    return this.#anyHeard.topics;
  }

  /** Whether the turn says that a life is in danger, or perhaps does. */
  get isOfDanger(): boolean {
    return this.topics.some(({ code }) => isDangerTopic(code));
  }

  /** The words that say for certain that a life is in danger; null: none. */
  get dangerWords(): HeardWords | null {
    return this.topics.find(({ code, certainty }) => certainty === 'certain' && isDangerTopic(code)) ?? null;
  }

  /** The words of the turn that ask for a person, or perhaps do; null: none. It does not depend on a workspace's own words. */
  get asksFor(): HeardWords | null {
    return this.#anyHeard.request;
  }

  /** The language of the turn: what it is surely written in, else that of the conversation, else what it is perhaps written in. */
  get turnLanguage(): Language | null {
    const { written } = this.#anyHeard;
    return written?.sure === true
      ? written.language
      : (this.conversation.language ?? written?.language ?? null);
  }

  /** How the customer feels in the turn of this input; null: nothing tells. */
  moodOf({ sentiment }: Pick<CustomerTurn, 'sentiment'>): ReturnType<typeof readMood> {
    if (this.#mood === undefined) this.#mood = readMood(this.tokens, this.turnLanguage, sentiment);
    return this.#mood;
  }

  /** What an agent should know of the turn beside its values. */
  get statements(): Statements {
    return (this.#statements ??= readStatements(
      this.text,
      this.turnLanguage,
      this.#anyHeard.outcome === 'escalate' ? this.asksFor : null,
      (words, sentence) => isAbout(words, matterOf(this.#spokenBeside(sentence))),
    ));
  }

  /** What was said before, as far as it is kept, and the rest of the turn. */
  #spokenBeside(sentence: string): readonly string[] {
    const before = [...this.#turnsBefore, ...this.saidBefore].map(({ x }) => x);
    return [...before, this.text.replace(sentence, ' ')];
  }

  /** Whether the turn asks for a call. */
  get asksForCall(): boolean {
    return this.#anyHeard.callBack !== null;
  }

  /** Whether the turn says no to an offer of ours. */
  get declines(): boolean {
    return (
      this.offerBefore === 'open' &&
      this.askedFor !== null &&
      readAnswer(this.tokens, this.askedFor, this.conversation.language) === 'no'
    );
  }

  /** Whether the turn wants more of the assistant: thanks, a goodbye and a no to an offer do not. */
  get stillAsks(): boolean {
    return !this.declines && wantsAnswer(this, this.conversation.language);
  }

  get #anyHeard(): HeardTurn {
    return this.#heard ?? (this.#withoutOwn ??= this.#listen([]));
  }

  /** @param own the workspace's own words for a human: of one policy, hence the same for all who ask */
  hear(own: PhraseIndex): HeardTurn {
    if (this.#heard !== null) return this.#heard;
    const persons = findPhrases(own, this.tokens);
    // Without words of its own in the turn the workspace hears what anyone hears: a turn is listened to once.
    return (this.#heard = persons.length === 0 ? this.#anyHeard : this.#listen(persons));
  }

  #listen(persons: readonly PhraseMatch[]): HeardTurn {
    const departments = findPhrases(this.#departments, this.tokens);
    if (persons.length === 0 && departments.length === 0) return this.#hearWith(NO_OWN_WORDS);
    return this.#hearWith([
      ...persons.map(({ from, to }) => ({ from, to, class: 'person' }) as const),
      ...departments.map(({ from, to }) => ({ from, to, class: 'department' }) as const),
    ]);
  }

  #hearWith(own: readonly OwnWords[]): HeardTurn {
    const { language } = this.conversation;
    return hearWithBefore(hearTurn, this.tokens, this.unanswered, { language, own });
  }
}

const NOTHING: readonly unknown[] = [];
const NO_TURNS: readonly KeptTurn[] = [];
const NO_PHRASES: PhraseIndex = new Map();
const NO_OWN_WORDS: readonly OwnWords[] = [];
