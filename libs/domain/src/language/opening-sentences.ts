import type { ContextCard, KnownFact, Language, MessageId } from '#domain/vocabulary';
import type { FirstWordsCode, FirstWordsOfPack } from './language-pack.ts';
import { english, PACKS } from './packs/index.ts';
import { filled, PHRASES } from './phrases.ts';
import { primaryLanguage } from './primary-language.ts';
import { clip, visible } from './text/index.ts';

/** A sentence of what an agent may write first, and the customer's own words that stand in it. */
export interface FirstWord {
  readonly code: FirstWordsCode;
  /** Null: the sentence has none. */
  readonly words: string | null;
  /** The turns that the words are from. */
  readonly messageIds: readonly MessageId[];
}

/** What first words depend on beside the card. */
export interface FirstWordsCase {
  readonly isDanger: boolean;
  readonly isBereavement: boolean;
  /** Something that was promised was not done: a person who did not come, a call that was not made. */
  readonly isPromiseBroken: boolean;
  readonly hasWaitedLong: boolean;
}

export const FIRST_WORDS_CODES = Object.keys(english.firstWords) as readonly FirstWordsCode[];

const NAME_CHARS_MAX = 40;
const WORDS_CHARS_MAX = 160;
const FACTS_MAX = 2;

/** What is looked up by. Addresses, phones and accounts are not repeated to whoever reads along. */
const SAID_AGAIN: ReadonlySet<string> = new Set([
  PHRASES.facts.order,
  PHRASES.facts.booking,
  PHRASES.facts.reference,
  PHRASES.facts.error,
]);

/**
 * What an agent may write first: a greeting, an apology where there is a reason, what is known already in the customer's words, and what
 * happens now. Extractive; nothing is promised, and of profiles and of notes nothing is said. In danger or in grief nothing is quoted.
 */
export function firstWords(card: ContextCard, about: FirstWordsCase): readonly FirstWord[] {
  const hello = helloTo(card);
  if (about.isDanger || card.nextStep === PHRASES.card.next_danger)
    return [...(hello.words === null ? [] : [hello]), said('here'), said('safe')];
  const apology = apologyFor(about);
  if (about.isBereavement)
    return [hello, said('loss'), ...apology, ...knownIn(card, []), said('no_repeat'), said('looking')];
  const quotes = quotesOf(card);
  const colleague = card.people.some(({ note }) => note !== null) ? [said('colleague')] : [];
  const known = knownIn(card, quotes);
  return [hello, ...apology, ...quotes, ...known, ...colleague, ...nextIn(card, quotes)];
}

/** The sentences, in the language where its pack has them, else in English. */
export function firstWordsIn(
  language: Language,
  list: readonly FirstWord[],
): { readonly language: Language; readonly text: string } {
  const own = BY_LANGUAGE.get(primaryLanguage(language));
  const sentences = list.map(({ code, words }) =>
    filled((own ?? english.firstWords)[code], { name: words ?? '', words: words ?? '' }),
  );
  // No space follows a full stop of Chinese or Japanese.
  const text = sentences.join(' ').replace(/(?<=[。？]) /gu, '');
  return { language: own === undefined ? 'en' : language, text };
}

const BY_LANGUAGE: ReadonlyMap<Language, FirstWordsOfPack> = new Map(
  PACKS.flatMap(({ language, firstWords: own }) => (own === undefined ? [] : [[language, own] as const])),
);

function said(code: FirstWordsCode): FirstWord {
  return { code, words: null, messageIds: [] };
}

function helloTo({ customer: { name } }: ContextCard): FirstWord {
  const shown = name === null ? '' : visible(name).trim();
  return shown === '' || shown.length > NAME_CHARS_MAX
    ? said('hello')
    : { code: 'hello_name', words: shown, messageIds: [] };
}

function apologyFor({ isPromiseBroken, hasWaitedLong }: FirstWordsCase): readonly FirstWord[] {
  if (isPromiseBroken) return [said('sorry_promise')];
  return hasWaitedLong ? [said('sorry_wait')] : [];
}

/** What is wanted, and either what was tried or by when. */
function quotesOf(card: ContextCard): readonly FirstWord[] {
  const { headline, headlineFrom, headlineAlsoFrom, headlineMoreFrom, tried, urgency } = card;
  const isOwn = headlineFrom !== null && !FIXED.some((phrase) => headline.startsWith(phrase));
  const from = [headlineFrom, headlineAlsoFrom, ...headlineMoreFrom].filter((id) => id !== null);
  const need = isOwn ? [quote('need', headline, from)] : [];
  const note = tried[0] ?? urgency;
  if (note == null || (isOwn && headline.includes(note.text))) return need;
  return [...need, quote(note === tried[0] ? 'tried' : 'by_when', note.text, [note.messageId])];
}

/** Headlines that nobody said. */
const FIXED = [PHRASES.card.headline_without_issue, PHRASES.card.danger_withheld];

function quote(code: FirstWordsCode, text: string, messageIds: readonly MessageId[]): FirstWord {
  return { code, words: plain(text), messageIds };
}

/** In quotes of ours: none of its own around it, and no full stop at its end. */
function plain(text: string): string {
  const line = visible(text).replace(/["“”„«»「」]/gu, "'");
  return clip(line.trim().replace(/[.,;:。]+$/u, ''), WORDS_CHARS_MAX);
}

/** Numbers from this conversation that the quotes do not say. */
function knownIn({ knownFacts }: ContextCard, quotes: readonly FirstWord[]): readonly FirstWord[] {
  const read = quotes.map(({ words }) => words).join(' ');
  const facts = knownFacts
    .filter(
      ({ label, value, messageId }) => messageId !== null && SAID_AGAIN.has(label) && !read.includes(value),
    )
    .slice(0, FACTS_MAX);
  if (facts.length === 0) return [];
  const messageIds = facts.map(({ messageId }) => messageId).filter((id) => id !== null);
  return [{ code: 'known', words: facts.map(factWords).join(', '), messageIds: [...new Set(messageIds)] }];
}

function factWords({ value, context }: KnownFact): string {
  return plain(context ?? value);
}

/** By the next step of the card. */
function nextIn(
  { nextStep, promised, attempts }: ContextCard,
  quotes: readonly FirstWord[],
): readonly FirstWord[] {
  const { next_ask, next_something_else, next_do_not_repeat } = PHRASES.card;
  if (nextStep === next_ask || quotes.length === 0) return [said('ask')];
  if (promised.length > 0) return [said('promise'), said('looking')];
  const isAgain = nextStep === next_something_else || nextStep === next_do_not_repeat;
  return isAgain && attempts.length > 0 ? [said('something_else')] : [said('looking')];
}
