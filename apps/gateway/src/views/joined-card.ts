import type { Instant } from '#kernel';
import { clip, clipWords, readStatements, toldIn, visible, wordCount } from '#domain/language';
import type { CardNote, CardTurn, ContextCard, KnownFact, Language, PersonWork } from '#domain/vocabulary';
import type { Transcript, Turn } from '../transcript/transcripts.ts';

/** What was said in a conversation, as far as it is joined with a card. */
export type Said = Pick<Transcript, 'forgotten'> & {
  readonly turns: readonly Pick<Turn, 'messageId' | 'by' | 'who' | 'at' | 'text'>[];
};

/** Between which times what was said belongs to the card; null: no bound. */
interface Span {
  /** Before it the conversation was with another customer. */
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** UTF-16 units of a turn, as those that the card itself has. */
const TURN_CHARS_MAX = 280;
/** Turns of agents among the last ones, beside those of the customer and the assistant. */
const LAST_OF_AGENTS_MAX = 6;
/** Turns before them of which sentences are shown, the newest. */
const EARLIER_MAX = 24;
/** Turns that are read for a card. */
const READ_MAX = 200;
const NOTE_WORDS_MAX = 24;
const PROMISE_WORDS_MAX = 14;
const FACTS_MIN = 3;

/**
 * The card with what the trigger does not read, or has forgotten: the turns of agents, what they and the assistant told and promised, and what
 * the customer said before the conversation was closed and taken up again. Their texts are in the transcript alone, and are joined when the card is read.
 * @param language of the customer; null: not known
 */
export function joinedCard(
  card: ContextCard,
  { turns, forgotten }: Said,
  language: Language | null,
  { from, to }: Span,
): ContextCard {
  const all = turns.filter(({ at }) => (from === null || at >= from) && (to === null || at <= to));
  // What is withheld has no text.
  const read = all.filter(({ text }) => text !== '').slice(-READ_MAX);
  const [before, last] = divided(card, read);
  const told = read.filter(({ by }) => by !== 'customer');
  const promise = promiseIn(read, language);
  const shown = new Set(last.map(({ messageId }) => messageId));
  const replied = { ...card, people: card.people.map((work) => withReply(work, told, language)) };
  return {
    ...withPromise(replied, promise),
    earlier: [...card.earlier, ...earlierIn(card, before, language)]
      .filter(({ messageId }) => !shown.has(messageId))
      .sort((one, other) => one.at - other.at),
    lastTurns: last,
    turnCount: Math.max(card.turnCount, all.length + forgotten),
  };
}

/** The card with what was promised in the last episode in another conversation, as far as that is in its transcript. */
export function withPastPromise(card: ContextCard, { turns }: Said, language: Language | null): ContextCard {
  const { history } = card;
  if (history?.episode == null) return card;
  const { episode } = history;
  const read = turns.filter(({ at }) => at <= episode.endedAt).slice(-READ_MAX);
  const promise = promiseIn(read, language);
  if (promise === null) return card;
  return {
    ...card,
    history: { ...history, episode: { ...episode, promised: [...episode.promised, promise.text] } },
  };
}

type SaidTurn = Said['turns'][number];

/** What was said before the last turns; and these, with what agents wrote among them and since. */
function divided(
  { lastTurns }: ContextCard,
  turns: readonly SaidTurn[],
): readonly [before: readonly SaidTurn[], last: readonly CardTurn[]] {
  const first = lastTurns[0];
  const known = new Set(lastTurns.map(({ messageId }) => messageId));
  const at = turns.findIndex(({ messageId }) => messageId === first?.messageId);
  const others = turns.slice(Math.max(0, at)).filter(({ messageId }) => !known.has(messageId));
  const since = first === undefined || at >= 0 ? others : others.filter((turn) => turn.at >= first.at);
  const ofAgents = since.filter(({ by }) => by === 'agent').slice(-LAST_OF_AGENTS_MAX);
  const isShown = (turn: SaidTurn): boolean => turn.by !== 'agent' || ofAgents.includes(turn);
  const shown = since.filter(isShown);
  const before = turns.filter((turn) => !known.has(turn.messageId) && !shown.includes(turn));
  const last = [...lastTurns, ...shown.map((turn) => cardTurn(turn, turn.text))];
  return [before, last.sort((one, other) => one.at - other.at)];
}

function cardTurn({ messageId, by, at }: SaidTurn, text: string): CardTurn {
  return { messageId, by, at, text: clip(visible(text), TURN_CHARS_MAX) };
}

/** Sentences of agents and of the assistant; of the customer those from before all that the card itself has. */
function earlierIn(
  card: ContextCard,
  before: readonly SaidTurn[],
  language: Language | null,
): readonly CardTurn[] {
  const known = [...card.earlier, ...card.lastTurns];
  const ids = new Set(known.map(({ messageId }) => messageId));
  const oldest = Math.min(...known.map(({ at }) => at));
  return before
    .filter(({ messageId, by, at }) => !ids.has(messageId) && (by !== 'customer' || at < oldest))
    .flatMap((turn) => {
      const { by, text } = turn;
      const list = by === 'customer' ? readStatements(text, language, null).list : toldIn(text, language);
      return list.length === 0 ? [] : [cardTurn(turn, list.map((sentence) => sentence.text).join(' '))];
    })
    .slice(-EARLIER_MAX);
}

/** The newest promise of the assistant or of an agent; not where the customer has named its numbers since, and so answered it. */
function promiseIn(turns: readonly SaidTurn[], language: Language | null): CardNote | null {
  for (const [at, { by, text, messageId }] of [...turns.entries()].reverse()) {
    if (by === 'customer') continue;
    const promise = toldIn(text, language).findLast(({ isPromise }) => isPromise);
    if (promise === undefined) continue;
    const since = turns.slice(at).filter((turn) => turn.by === 'customer');
    return hasNumbers(since.map((turn) => turn.text).join(' '), promise.text)
      ? null
      : { text: clipWords(promise.text, PROMISE_WORDS_MAX), messageId };
  }
  return null;
}

/** Behind what the customer says was promised. It is read in the time of the last known facts, which go below the fold. */
function withPromise(card: ContextCard, promise: CardNote | null): ContextCard {
  if (promise === null || isRead(card, promise.text)) return card;
  const { promised, knownFacts, moreFacts } = card;
  let words = wordCount(promise.text);
  let kept = knownFacts.length;
  while (kept > FACTS_MIN && words > 0) words -= wordCount(wordsOf(knownFacts[(kept -= 1)]!));
  return {
    ...card,
    promised: [...promised, promise],
    knownFacts: knownFacts.slice(0, kept),
    moreFacts: [...knownFacts.slice(kept), ...moreFacts],
  };
}

/** Whether its numbers stand at first sight already: in a colleague's note, say, or where the customer turns it down. */
function isRead(card: ContextCard, promise: string): boolean {
  const { headline, urgency, people, promised, refused, knownFacts } = card;
  const read = [
    headline,
    urgency?.text ?? '',
    ...people.map(({ note }) => note ?? ''),
    ...[...promised, ...refused].map(({ text }) => text),
    ...knownFacts.map(wordsOf),
  ].join(' ');
  return read.includes(promise) || hasNumbers(read, promise);
}

/** Whether a text has all numbers of another, which has some. */
function hasNumbers(text: string, other: string): boolean {
  const numbers = other.match(/\d+/g) ?? [];
  const there = new Set(text.match(/\d+/g));
  return numbers.length > 0 && numbers.every((number) => there.has(number));
}

function wordsOf({ context, label, value }: KnownFact): string {
  return context ?? `${label} ${value}`;
}

/** Who noted nothing is quoted with what they told last. */
function withReply(work: PersonWork, told: readonly SaidTurn[], language: Language | null): PersonWork {
  if (work.note !== null) return work;
  for (const { who, at, text } of told.toReversed()) {
    if (who !== work.agentId || at > work.at) continue;
    const sentence = toldIn(text, language).at(-1);
    if (sentence !== undefined) return { ...work, note: clipWords(sentence.text, NOTE_WORDS_MAX) };
  }
  return work;
}
