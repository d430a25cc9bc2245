import type { DomainEvent } from '#contracts';
import { PHRASES, readTurn, saysSpecial } from '#domain/language';
import type { ContextCard, EscalationRequested, Reason, RuleTrace } from '#domain/vocabulary';
import type { ShownEpisode } from './shown-episode.ts';

// What is shown of messages that are withheld: who wrote them and when, and no word of them.

type Ids = ReadonlySet<string>;

/**
 * The very same event where nothing of it is withheld.
 * @param isRefused whether the customer refused it last, also where nothing was said until then that is withheld: comments come later
 */
export function sharedEvent(event: DomainEvent, ids: Ids, isRefused: boolean): DomainEvent {
  if (event.type === 'SurveyAnswered') {
    const comment = isRefused ? unlessSpecial(event.comment) : event.comment;
    return comment === event.comment ? event : { ...event, comment };
  }
  if (ids.size === 0) return event;
  const shared = eventWithout(event, ids);
  return JSON.stringify(shared) === JSON.stringify(event) ? event : shared;
}

function eventWithout(event: DomainEvent, ids: Ids): DomainEvent {
  switch (event.type) {
    case 'CustomerTurn':
      return ids.has(event.messageId) ? { ...event, text: '' } : event;
    case 'AssistantTurn': {
      if (!ids.has(event.messageId)) return event;
      return { ...event, text: '', tools: event.tools.map((tool) => ({ ...tool, summary: null })) };
    }
    case 'EscalationRequested':
      return withRules(event, ids);
    case 'EscalationUpdated':
    case 'EscalationOffered':
    case 'QuestionAsked':
    case 'AlternativeRequested':
    case 'AlternativeChosen':
      return withoutWords(event, ids);
    default:
      return event;
  }
}

export function sharedEpisode(episode: Readonly<ShownEpisode>, ids: Ids): Readonly<ShownEpisode> {
  if (ids.size === 0) return episode;
  const { request, history } = episode;
  return {
    ...episode,
    history: history.map((entry) => withoutWords(entry as typeof entry & Quoting, ids)),
    request: request && withRules(request, ids),
  };
}

/** What may quote messages, of an event or an entry of a history. */
interface Quoting {
  readonly reasons?: readonly Reason[];
  readonly card?: ContextCard;
  /** Words of the customer, with which an alternative to waiting was chosen. */
  readonly detail?: string | null;
}

function withoutWords<T extends Quoting>(told: T, ids: Ids): T {
  const { reasons, card, detail } = told;
  return {
    ...told,
    ...(reasons !== undefined && { reasons: reasonsOf(reasons, ids) }),
    ...(card !== undefined && { card: sharedCard(card, ids) }),
    ...(detail !== undefined && { detail: unlessSpecial(detail) }),
  };
}

function withRules<T extends Pick<EscalationRequested, 'reasons' | 'rules' | 'card'>>(
  request: T,
  ids: Ids,
): T {
  return { ...withoutWords(request, ids), rules: sharedRules(request.rules, request.reasons, ids) };
}

/** It does not say of which message the words are. */
function unlessSpecial(words: string | null): string | null {
  return words === null || saysSpecial(readTurn(words), null) ? null : words;
}

function reasonsOf(reasons: readonly Reason[], ids: Ids): readonly Reason[] {
  return reasons.map((reason) => reasonOf(reason, ids));
}

function reasonOf(reason: Reason, ids: Ids): Reason {
  return reason.evidence.some((id) => ids.has(id)) ? { ...reason, detail: PHRASES.details.withheld } : reason;
}

/** The line of a rule that fired says the same as its reason. */
function sharedRules(
  rules: readonly RuleTrace[],
  reasons: readonly Reason[],
  ids: Ids,
): readonly RuleTrace[] {
  const withheld = reasons.filter((reason) => reasonOf(reason, ids) !== reason);
  const isOf = (name: string): boolean =>
    withheld.some(({ code, rule }) => name === code || (rule !== null && name.endsWith(`:${rule}`)));
  return rules.map((line) =>
    line.fired && isOf(line.rule) ? { ...line, value: PHRASES.details.withheld } : line,
  );
}

const OUTCOMES: ReadonlySet<string> = new Set(Object.values(PHRASES.attempts));

/**
 * A card without words of these messages. One that was made before the refusal loses also what may be from any message: it is shown for as
 * long as the next one is on its way, and in the past of a stream.
 */
function sharedCard(card: ContextCard, ids: Ids): ContextCard {
  const isShared = ({ messageId }: { readonly messageId: string | null }): boolean =>
    messageId === null || !ids.has(messageId);
  const isBefore = card.withheld < ids.size;
  const { attempts, sentiment, history } = card;
  return {
    ...card,
    ...sharedHeadline(card, ids),
    urgency: card.urgency !== null && isShared(card.urgency) ? card.urgency : null,
    tried: card.tried.filter(isShared),
    refused: card.refused.filter(isShared),
    promised: card.promised.filter(isShared),
    knownFacts: card.knownFacts.filter(isShared),
    moreFacts: card.moreFacts.filter(isShared),
    pastFacts: card.pastFacts.filter(isShared),
    earlier: card.earlier.filter(isShared),
    lastTurns: card.lastTurns.filter(isShared),
    attempts: attempts.filter(isShared).map((attempt) => (isBefore ? withOutcomeAlone(attempt) : attempt)),
    ...(isBefore && {
      why: card.why.split(': ', 1)[0] ?? '',
      sentiment: sentiment === null ? null : { ...sentiment, quote: null },
      history:
        history?.episode == null ? history : { ...history, episode: { ...history.episode, ...UNTOLD } },
      withheld: ids.size,
    }),
  };
}

const UNTOLD = { why: '', about: null, promised: [] } as const;

/** What came of an advice is in the customer's words. */
function withOutcomeAlone(attempt: ContextCard['attempts'][number]): ContextCard['attempts'][number] {
  return OUTCOMES.has(attempt.result) ? attempt : { ...attempt, result: '' };
}

function sharedHeadline(
  { headline, headlineFrom, headlineAlsoFrom, headlineMoreFrom, nextStep }: ContextCard,
  ids: Ids,
): Pick<ContextCard, 'headline' | 'headlineFrom' | 'headlineAlsoFrom' | 'headlineMoreFrom'> {
  const { danger_withheld, headline_without_issue, next_danger } = PHRASES.card;
  const isFromWithheld = [headlineFrom, headlineAlsoFrom, ...headlineMoreFrom].some(
    (id) => id !== null && ids.has(id),
  );
  // Trigger has put the phrase in the place of the words, and names the message.
  if (!isFromWithheld || headline.startsWith(danger_withheld))
    return { headline, headlineFrom, headlineAlsoFrom, headlineMoreFrom };
  const fixed = nextStep === next_danger ? danger_withheld : headline_without_issue;
  return { headline: fixed, headlineFrom: null, headlineAlsoFrom: null, headlineMoreFrom: [] };
}
