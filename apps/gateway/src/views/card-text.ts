import type { ContextCard, EpisodeId, PersonWork } from '#domain/vocabulary';

/**
 * A card as plain text, what matters first: the issue, why, what people and the assistant did, known facts, what to do next. Everything in it was
 * written by others, so a field can neither start a line of its own nor steer a terminal.
 */
export function cardText(episode: EpisodeId, card: ContextCard): string {
  const { customer, sentiment } = card;
  const lines = [
    card.headline,
    `Why:        ${card.why}`,
    `Customer:   ${[customer.name ?? 'name not known', IDENTITY[customer.verification], customer.tier].filter((part) => part !== null).join(', ')}`,
    ...(card.urgency === null ? [] : [`Urgent:     "${card.urgency.text}"`]),
    ...(sentiment === null ? [] : [`Sentiment:  ${sentimentText(sentiment)}`]),
    ...card.people.map((work) => `Colleague:  ${workText(work)}`),
    ...card.attempts.map(({ what, result }) => `Attempt:    ${what}${result === '' ? '' : `: ${result}`}`),
    ...card.tried.map(({ text }) => `Tried:      "${text}"`),
    ...card.promised.map(({ text }) => `Promised:   "${text}"`),
    ...card.refused.map(({ text }) => `Refused:    "${text}"`),
    ...card.knownFacts.map(({ label, value }) => `Known fact: ${label}: ${value}`),
    `Next:       ${card.nextStep}`,
    '',
    ...card.moreFacts.map(({ label, value }) => `Known fact: ${label}: ${value}`),
    ...card.earlier.map(({ by, text }) => `  ${by}: ${text}`),
    `Last of ${card.turnCount} turns of ${episode}`,
    ...card.lastTurns.map(({ by, text }) => `  ${by}: ${text}`),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

const IDENTITY = { unknown: 'not verified', claimed: 'not verified', verified: 'verified' } as const;

function workText({ agentName, agentId, action, outcome, note }: PersonWork): string {
  const ended = outcome === null ? '' : ` (${outcome.replaceAll('_', ' ')})`;
  return `${agentName ?? agentId}, ${ACTIONS[action]}${ended}${note === null ? '' : `: "${note}"`}`;
}

const ACTIONS = {
  transferred: 'transferred',
  returned: 'gave it back to the assistant',
  resolved: 'closed it',
} as const;

function sentimentText({ level, trend, quote }: NonNullable<ContextCard['sentiment']>): string {
  const word = level < -0.3 ? 'unhappy' : level > 0.3 ? 'happy' : 'neutral';
  return `${word}, ${trend}${quote === null ? '' : `: "${quote}"`}`;
}

/** Controls (with escape sequences), line separators and what turns the direction of text become spaces or vanish. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}
