import type { Alternative, Language, NoticeKind, ReasonCode, WaitingSituation } from '#domain/vocabulary';
import type { SmallTalkWords } from './hearing/small-talk-words.ts';
import type { MoodWords } from './mood/mood-words.ts';
import type { RepetitionWords } from './repetition/repetition-words.ts';
import type { RuleSet, SharedWords } from './rules/rule-set.ts';
import type { LanguageNames } from './hearing/language-names.ts';
import type { StatementWords } from './statements/statement-words.ts';
import type { MailWords } from './text/mail-words.ts';
import type { englishFirstWords } from './packs/en/first-words.ts';
import type { englishPhrases } from './packs/en/phrases.ts';

type English = typeof englishPhrases;

/** Every phrase, by section and code. English names the codes: one without English words does not compile. */
export type Phrases = {
  readonly [Section in keyof English]: { readonly [Code in keyof English[Section]]: string };
};
export type PhrasesOfPack = { readonly [Section in keyof Phrases]?: Partial<Phrases[Section]> };

/** Phrases, in words as a turn is divided into them. */
export interface WaitingTalkWords {
  /** How long it will take, or what place they have. */
  readonly howLong: readonly string[];
  /** That they do not want to wait any more, or need nobody. */
  readonly neverMind: readonly string[];
  /** Whole courtesies that may stand beside either and change nothing. They hold no pronoun, no negation and no word that asks. */
  readonly beside: readonly string[];
  /** Beside `howLong` they make it another question: how long a refund takes. */
  readonly otherThings?: readonly string[];
}

/** What customers say to the alternatives that they were offered: phrases, in words as a turn is divided into them. */
export interface ChoiceTalkWords extends Readonly<Record<Alternative, readonly string[]>> {
  /** Words for the places of a list, from the first on: those of one place in one text. */
  readonly numbers: readonly string[];
  /** Words that may stand beside a number. */
  readonly besideNumber: string;
  /** What else may stand beside the words for an alternative; a turn that says more is no choice. */
  readonly beside: readonly string[];
  /** Words beside those for an alternative that make it none: not wanted, cancelled, in the past. */
  readonly not: string;
}

/** What customers say who are asked whether a person may see all that they said: phrases, in words as a turn is divided into them. */
export interface ConsentTalkWords {
  /** That something is not to be shared, said at any time. */
  readonly refuse: readonly string[];
  /** That all may be shared, said at any time. */
  readonly give: readonly string[];
  /** A no, or a yes, of more words than small talk has: only as an answer. */
  readonly decline: readonly string[];
  readonly agree: readonly string[];
}

/**
 * Words that name something of a special category of personal data (GDPR, Article 9), each with the forms it has: nothing else is heard
 * in them, and one that is in a message is enough to withhold it where its customer refuses to share such things.
 */
export interface SpecialWords {
  /** Of body or mind. */
  readonly health: readonly string[];
  /** Religion, and what is believed. */
  readonly belief: readonly string[];
  /** Membership of a trade union. */
  readonly union: readonly string[];
  readonly politics: readonly string[];
  /** Ethnic origin. */
  readonly origin: readonly string[];
  /** Sex life and orientation. */
  readonly sexuality: readonly string[];
  /** Genetic data. */
  readonly genes: readonly string[];
}

/** What the built-in policy says to customers; managers may write their own. */
export interface NoticeWords {
  readonly texts: Readonly<Partial<Record<NoticeKind, string>>>;
  /** Instead of `acknowledged`, by the primary reason. */
  readonly acknowledgedFor: Readonly<Record<ReasonCode, string>>;
  /** Instead of both, by what it is about. */
  readonly acknowledgedAbout?: Readonly<Partial<Record<AcknowledgedAbout, string>>>;
  /** Instead of `queued` or `requeued`, where something else is so than that everybody is busy. */
  readonly situations?: Readonly<Partial<Record<WordedSituation, string>>>;
  /** Instead of those, on a channel where they would be the wrong words; empty: nothing is said there. */
  readonly situationsByChannel?: Readonly<Record<string, Readonly<Partial<Record<WordedSituation, string>>>>>;
  /** What one in danger reads, sentence by sentence. */
  readonly danger?: Readonly<Partial<Record<DangerText, string>>>;
}

/** A sentence that an agent may begin with. English names the codes. */
export type FirstWordsCode = keyof typeof englishFirstWords;
export type FirstWordsOfPack = Readonly<Record<FirstWordsCode, string>>;

/** Sentences for people in danger, `{number}` being one to call. */
export const DANGER_TEXTS = [
  /** That a person takes over. */
  'certain',
  /** The offer of a person, after the others, where it is not sure what they mean. */
  'possible',
  'emergency',
  /** The same where no number is known. */
  'emergencyAnywhere',
  /** For people who may think of ending their life. */
  'crisis',
  /** For people who are hurt or threatened. */
  'violence',
  /** Instead of `resolved`, when an agent has closed it. */
  'resolved',
] as const;
export type DangerText = (typeof DANGER_TEXTS)[number];

/** Those that have words of their own. */
export const WORDED_SITUATIONS = [
  'nobody_signed_in',
  'nobody_available',
  'no_language',
  'closed',
  'transferred',
  'handed_over',
  'three_way',
  'paused',
  'changed',
  'nudge',
  'alternatives',
  'choices',
  'contact',
  'callback',
  'message',
  'assistant',
  'called',
  'consent',
] as const satisfies readonly WaitingSituation[];
export type WordedSituation = (typeof WORDED_SITUATIONS)[number];

/** How customers name a number that we know a thing by: `order number is 4711`. */
interface NumberWords {
  readonly nouns: readonly string[];
  /** `number`, `code`. */
  readonly counters: readonly string[];
  /** `is`. */
  readonly copulas: readonly string[];
}

export interface FactWords {
  readonly order: NumberWords;
  readonly booking: NumberWords;
  readonly reference: NumberWords;
  /** Months that are nothing else (`may` is a verb), and what follows the number of a day. */
  readonly months: readonly string[];
  readonly ordinals: readonly string[];
}

/** What customers write about that calls for a person, or may. */
export type TopicCode = (typeof TOPIC_CODES)[number];
/** Where a life may be at stake. */
export const DANGER_TOPICS = ['safety', 'medical', 'violence'] as const;
const DANGER: ReadonlySet<TopicCode> = new Set(DANGER_TOPICS);

export function isDangerTopic(code: TopicCode): boolean {
  return DANGER.has(code);
}

/** Those that the built-in policy always gives to a person. */
export const CATEGORY_A_TOPICS = [...DANGER_TOPICS, 'legal', 'complaint'] as const;
export const TOPIC_CODES = [
  ...CATEGORY_A_TOPICS,
  ...(['fraud', 'bereavement', 'hardship', 'vulnerable', 'rights', 'cancellation'] as const),
] as const;

/**
 * What an acknowledgement may have words of its own for, what weighs most first; danger has notices of its own. `returning`: back to a
 * person soon after the last episode.
 */
export const ACKNOWLEDGED_ABOUT = [
  ...(['bereavement', 'fraud', 'vulnerable', 'hardship', 'complaint'] as const),
  ...(['legal', 'rights', 'cancellation', 'returning'] as const),
] as const satisfies readonly (TopicCode | 'returning')[];
export type AcknowledgedAbout = (typeof ACKNOWLEDGED_ABOUT)[number];

/** What is heard of turns in one language, by patterns over words (`rules/rule-set.ts`). */
export interface Listening {
  readonly shared: SharedWords;
  /** The wish for a person: certain escalates, possible is offered one. */
  readonly request: RuleSet;
  /** The wish to be called back, as a fact beside the request. */
  readonly callBack?: RuleSet;
  readonly topics?: Readonly<Partial<Record<TopicCode, RuleSet>>>;
  /** In turns of the assistant: it says that a person will take over, call or write. */
  readonly promise?: RuleSet;
  /** In turns of the assistant: it asks whether the customer wants a person. */
  readonly personOffered?: RuleSet;
}

/**
 * All words of one language: what we understand of customers, and what we say. English has everything; what another language
 * lacks is not understood in it, or is said in English. `docs/reference/languages.md` lists what is missing.
 */
export interface LanguagePack {
  /** The first part of a BCP 47 tag. */
  readonly language: Language;
  /** What stands after an apostrophe that is left out: `don't` is `dont`. After any other apostrophe a new word begins. */
  readonly contractions?: readonly string[];
  /** What is heard of customers and of the assistant. */
  readonly listening?: Listening;
  /** The mood of customers' turns. */
  readonly mood?: MoodWords;
  /** The same question in other words. */
  readonly repetition?: RepetitionWords;
  readonly smallTalk?: SmallTalkWords;
  /** What languages are called. */
  readonly languageNames?: LanguageNames;
  /** How mails are quoted, and end. */
  readonly mail?: MailWords;
  /** Greetings and courtesies before the matter itself; `*` stands for one word. */
  readonly courtesies?: readonly string[];
  readonly facts?: FactWords;
  /** What customers say who wait for a person. */
  readonly waitingTalk?: WaitingTalkWords;
  /** What sentences of customers are kept for the card of an agent. */
  readonly statements?: StatementWords;
  /** What customers say who are offered alternatives. */
  readonly choiceTalk?: ChoiceTalkWords;
  /** What customers say who are asked for consent. */
  readonly consentTalk?: ConsentTalkWords;
  readonly specialWords?: SpecialWords;
  readonly firstWords?: FirstWordsOfPack;
  readonly notices?: NoticeWords;
  readonly phrases?: PhrasesOfPack;
}

/** What English is. */
export interface CompletePack extends Required<LanguagePack> {
  readonly notices: NoticeWords & {
    readonly texts: Readonly<Record<NoticeKind, string>>;
    readonly situations: Readonly<Record<WordedSituation, string>>;
    readonly situationsByChannel: NonNullable<NoticeWords['situationsByChannel']>;
    readonly danger: Readonly<Record<DangerText, string>>;
  };
  readonly phrases: Phrases;
}
