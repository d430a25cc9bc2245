import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '#kernel';
import { cardWordsIn, filled, saysWhole } from '#domain/language';
import type { ReturnAnswer } from '#domain/policy';
import type {
  CardHistory,
  Category,
  Channel,
  ContextCard,
  EpisodeId,
  KnownFact,
  Language,
  PersonWork,
} from '#domain/vocabulary';

import { columns } from './columns.ts';
import type { SuggestedWords } from './first-words-of.ts';

type CardWords = ReturnType<typeof cardWordsIn>;

/** What an agent should know of the episode beside the card. */
export interface CardCase {
  readonly channel: Channel;
  /** Of the customer; null: not known. */
  readonly language: Language | null;
  readonly category: Category;
  /** Null: the customer does not wait. */
  readonly waitedMs: number | null;
  /** Whether the agent may give it back to the assistant, by the policy in force; null: it is over. */
  readonly assistantReturn: ReturnAnswer | null;
  /** Null: an agent has written, or it is over. */
  readonly firstWords: SuggestedWords | null;
}

/**
 * A card as plain text, what matters first: the need, by when, why, what colleagues did, asked and noted, what the assistant and the customer did, known facts, what to do
 * next; behind an empty line, what was said before. Everything in it was written by others, so a field can neither start a line of its own
 * nor steer a terminal.
 * @param language of who reads it: labels and fixed phrases; what others wrote stays as it is
 * @param about null: not known
 */
export function cardText(
  episodeId: EpisodeId,
  written: ContextCard,
  language: Language = 'en',
  aboutIt: CardCase | null = null,
): string {
  const words = cardWordsIn(language);
  const { text, theirs } = words;
  const { episode, card, about } = inLines({ episode: episodeId, card: written, about: aboutIt });
  const { customer, sentiment } = card;
  const [known, more, past] = factTexts(card, words);
  const now = card.lastTurns.at(-1)?.at ?? null;
  const lines: readonly (string | readonly [label: string, value: string])[] = [
    words.phrase('card', card.headline),
    ...(card.urgency === null ? [] : [[text.urgency, quoted(card.urgency.text, words)] as const]),
    [
      text.why,
      `${words.why(card.why)}${about === null || about.category === 'C' ? '' : ` (${about.category})`}`,
    ],
    ...card.people.map((work) => [text.people, workText(work, words, now)] as const),
    [
      text.customer,
      [
        customer.name === null ? text.no_name : theirs(customer.name),
        identity(customer.verification, words),
        customer.tier === null ? null : theirs(customer.tier),
        waitText(about, words),
      ]
        .filter(isSet)
        .join(text.comma),
    ],
    ...(sentiment === null || isNeutral(sentiment.level)
      ? []
      : [[text.sentiment, sentimentText(sentiment, words)] as const]),
    ...(card.history === null ? [] : historyTexts(card.history, words)).map(
      (value) => [text.history, value] as const,
    ),
    ...row(
      text.attempt,
      card.attempts.map((attempt) => attemptText(attempt, words)),
      words,
    ),
    ...card.tried.map((note) => [text.tried, quoted(note.text, words)] as const),
    ...card.promised.map((note) => [text.promised, quoted(note.text, words)] as const),
    ...card.refused.map((note) => [text.refused, quoted(note.text, words)] as const),
    ...row(text.fact, known, words),
    [text.next, words.phrase('card', card.nextStep)],
    ...(card.withheld === 0 ? [] : [words.counted('withheld', card.withheld)]),
    '',
    ...returnLine(about, words),
    ...card.morePeople.map((work) => [text.people, workText(work, words, now)] as const),
    ...row(text.fact, more, words),
    ...row(text.past, past, words),
    ...card.earlier.map((turn) => turnText(turn, words)),
    words.counted('last_turns', card.turnCount, { episode: theirs(episode) }) +
      (about === null ? '' : ` ${theirs(`(${whereOf(about)})`)}`),
    ...card.lastTurns.map((turn) => turnText(turn, words)),
    ...(about?.firstWords == null ? [] : [[text.reply, theirs(about.firstWords.text)] as const]),
  ];
  const colon = text.colon.trimEnd();
  const width = Math.max(...lines.map((line) => (typeof line === 'string' ? 0 : columns(line[0])))) + 1;
  const shown = lines.map((line) => {
    if (typeof line === 'string') return line;
    const blanks = ' '.repeat(width - columns(line[0]));
    return `${line[0]}${colon}${blanks}${line[1]}`;
  });
  return `${shown.join('\n')}\n`;
}

function quoted(text: string, { theirs }: CardWords): string {
  return `"${theirs(text)}"`;
}

function identity(verification: ContextCard['customer']['verification'], { text }: CardWords): string {
  return { verified: text.verified, claimed: text.claimed, unknown: text.not_verified }[verification];
}

/** How long the customer has waited. */
function waitText(about: CardCase | null, words: CardWords): string | null {
  const waitedMs = about?.waitedMs ?? 0;
  return waitedMs < MINUTE_MS ? null : filled(words.text.waits, { time: spanText(waitedMs, words) });
}

/** Nothing where it is allowed, and nobody's advice. */
function returnLine(
  about: CardCase | null,
  { text }: CardWords,
): readonly (readonly [label: string, value: string])[] {
  const answer = about?.assistantReturn?.answer ?? 'allowed';
  if (answer === 'allowed') return [];
  return [[text.back, answer === 'suggested' ? text.back_suggested : text.back_forbidden]];
}

const isNeutral = (level: number): boolean => Math.abs(level) <= MOOD;
const MOOD = 0.3;

function attemptText({ what, result }: ContextCard['attempts'][number], words: CardWords): string {
  if (result === '') return words.theirs(what);
  // `failed: …`: what came of it, and what the assistant said.
  return `${words.phrase('attempts', what)}${words.text.colon}${words.result(result)}`;
}

/** Short things side by side. */
function row(
  label: string,
  parts: readonly string[],
  { text }: CardWords,
): readonly (readonly [label: string, value: string])[] {
  return parts.length === 0 ? [] : [[label, parts.join(text.semicolon)]];
}

/** Each once: not where a line above, or another value, says the same words. */
function factTexts(card: ContextCard, words: CardWords): readonly [string[], string[], string[]] {
  const { headline, urgency, tried, promised, refused, knownFacts, moreFacts, pastFacts } = card;
  const notes = [...tried, ...promised, ...refused].map(({ text }) => text);
  const read = [headline, urgency?.text ?? '', ...notes];
  const once = (facts: readonly KnownFact[]): string[] => {
    const shownAs = new Map(
      facts.map((fact) => [factText(fact, words, asIs), factText(fact, words, words.theirs)]),
    );
    const texts = [...shownAs.keys()];
    const isInOther = (text: string): boolean =>
      [...read, ...texts].some(
        (other) => other !== text && saysWhole(other.toLowerCase(), text.toLowerCase()),
      );
    const shown = texts.filter((text) => !isInOther(text));
    const news = shown.filter((text) => !read.includes(text));
    read.push(...news);
    return news.map((text) => shownAs.get(text)!);
  };
  return [once(knownFacts), once(moreFacts), once(pastFacts)];
}

/** The value among its words, else with its label. */
function factText(
  { label, value, context }: KnownFact,
  { phrase }: CardWords,
  theirs: CardWords['theirs'],
): string {
  return context === null ? `${phrase('facts', label)} ${theirs(value)}` : theirs(context);
}

const asIs = (text: string): string => text;

function whereOf({ channel, language, category }: CardCase): string {
  return [channel, language, category].filter((part) => part !== null).join(', ');
}

function turnText({ by, text: said }: ContextCard['lastTurns'][number], { text, theirs }: CardWords): string {
  return `  ${text[`by_${by}`]}${text.colon}${theirs(said)}`;
}

/** @param now of the last turn; null: when it was is said elsewhere */
function workText(
  { agentName, agentId, action, outcome, note, at }: PersonWork,
  words: CardWords,
  now: Instant | null,
): string {
  const { text, theirs } = words;
  const ended = outcome === null ? '' : ` (${text[outcome]})`;
  const did = action === 'resolved' ? text.closed : text[action];
  const time = now === null ? null : timeBetween(at, now, words);
  const ago = time === null ? '' : `${text.comma}${filled(text.ago, { time })}`;
  const noted = note === null ? '' : `${text.colon}${quoted(note, words)}`;
  return `${theirs(agentName ?? agentId)}${text.comma}${did}${ended}${ago}${noted}`;
}

const AGO_MS = 10 * MINUTE_MS;

/** What a colleague noted may have become untrue since; null: it was just now. */
function timeBetween(at: Instant, now: Instant, words: CardWords): string | null {
  const ms = now - at;
  return ms < AGO_MS ? null : spanText(ms, words);
}

function spanText(ms: number, { counted }: CardWords): string {
  if (ms < HOUR_MS) return counted('minutes', Math.round(ms / MINUTE_MS));
  return ms < 2 * DAY_MS
    ? counted('hours', Math.round(ms / HOUR_MS))
    : counted('days', Math.round(ms / DAY_MS));
}

/** How many other contacts there were lately, and how the last episode went. */
function historyTexts({ contacts, episode }: CardHistory, words: CardWords): readonly string[] {
  const { text, theirs } = words;
  const counted = contacts === 0 ? [] : [words.counted('contacts', contacts)];
  if (episode === null) return counted;
  const { endedAt, ending, agentName, agentId, outcome, note, about, promised } = episode;
  const day = new Date(endedAt).toISOString().slice(0, 10);
  const action = ending === 'resolved' || ending === 'returned' ? ending : null;
  const did =
    action === null || agentId === null
      ? `${text.customer_left}${note === null ? '' : `${text.colon}${quoted(note, words)}`}`
      : workText({ agentName, agentId, action, outcome, note, at: endedAt }, words, null);
  const last = promised.at(-1);
  const open = last === undefined ? null : `${text.promised.toLowerCase()} ${quoted(last, words)}`;
  const asked = about === null ? null : quoted(about, words);
  return [...counted, [theirs(day), asked, did, open].filter(isSet).join(text.comma)];
}

function isSet(part: string | null): part is string {
  return part !== null;
}

function sentimentText(
  { level, trend, quote }: NonNullable<ContextCard['sentiment']>,
  words: CardWords,
): string {
  const { text } = words;
  const mood = level < 0 ? text.unhappy : text.happy;
  const said = quote === null ? '' : `${text.colon}${quoted(quote, words)}`;
  return `${mood}${text.comma}${text[trend]}${said}`;
}

/** Every text of it in one line, so that it can neither start a line of its own nor turn the direction of what stands around it. */
function inLines<T>(written: T): T {
  return JSON.parse(JSON.stringify(written), (_, value: unknown) =>
    typeof value === 'string' ? oneLine(value) : value,
  ) as T;
}

/** Controls (with escape sequences), line separators and what turns the direction of text become spaces or vanish. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
