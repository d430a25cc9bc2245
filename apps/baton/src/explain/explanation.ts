import { partDescriptions } from '#contracts';
import type { ContextCard, EpisodeId, EscalationRequested, MessageId } from '#domain/vocabulary';
import { eventText, recordText } from '../reading/event-text.ts';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { clockText, durationText } from '../reading/display-text.ts';
import { field, heading, indented, messageOf, quote, ruleLines } from './lines.ts';

const ORDER = ['policy.', 'conversation.', 'agent.', 'customer.', 'escalation.requests', 'escalation.events'];

/** When it was decided, if it is a decision of ours (a batch writes it a little later); otherwise when it was appended. */
const whenOf = ({ event, at }: LoggedEvent): number => ('at' in event ? event.at : at);

/** In the order in which things happened: by time, and at the same time what was said before what was decided. */
export function inOrder(records: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const rank = ({ topic }: LoggedEvent): number => ORDER.findIndex((start) => topic.startsWith(start));
  return [...records].sort(
    (a, b) => whenOf(a) - whenOf(b) || rank(a) - rank(b) || a.partition - b.partition || a.offset - b.offset,
  );
}

/** Why one conversation went to a human or did not, and its outcome, as text. */
export function explanation(
  workspace: string,
  conversation: string,
  records: readonly LoggedEvent[],
): string {
  const logged = inOrder(records);
  const startedAt = logged[0] === undefined ? 0 : whenOf(logged[0]);
  const texts = textsOf(logged);
  const lines = logged.flatMap((one) => {
    const { event } = one;
    const at = whenOf(one);
    const when = `${clockText(at)} ${`+${durationText(at - startedAt)}`.padStart(9)}`;
    const line = `${when}  ${eventText(event)}${messageOf(event)}`;
    return event.type === 'EscalationRequested' ? [line, '', ...decision(event, texts), ''] : [line];
  });
  const decisions = logged.filter(({ event }) => event.type === 'EscalationRequested').length;
  const verdict =
    decisions === 0
      ? 'never went to a human'
      : `went to a human ${decisions === 1 ? 'once' : `${decisions} times`}`;
  return [
    `Conversation ${conversation} in workspace ${workspace}: ${verdict}.`,
    `Began ${new Date(startedAt).toISOString()}; times are those of the log.`,
    '',
    ...lines,
  ].join('\n');
}

function decision(event: EscalationRequested, texts: ReadonlyMap<string, string>): readonly string[] {
  const { reasons, rules, runnerUp, policyHash, inputs, category, episodeId, card } = event;
  return [
    heading(`Decision ${episodeId}: escalate, category ${category}`),
    ...reasons.flatMap((reason, index) => [
      field(
        index === 0 ? 'because' : 'and',
        `${reason.code}${reason.rule === null ? '' : ` (${reason.rule})`}: ${reason.detail}`,
      ),
      ...reason.evidence.map((message) => field('', `${message} ${quote(texts.get(message))}`)),
    ]),
    field('without it', `the outcome would have been: ${runnerUp}`),
    ...ruleLines(rules),
    field('policy', policyHash),
    field(
      'rests on',
      inputs === null
        ? 'the clock alone'
        : `${inputs.source}, offsets ${inputs.firstOffset} to ${inputs.lastOffset}`,
    ),
    ...cardLines(card, episodeId),
  ].map(indented);
}

/** What the agent saw. */
function cardLines(card: ContextCard, episode: EpisodeId): readonly string[] {
  const { headline, why, customer, history, attempts, knownFacts, nextStep, sentiment, withheld } = card;
  const who = [
    customer.name ?? customer.customerId ?? 'name not known',
    customer.verification === 'verified' ? 'verified' : 'not verified',
    customer.tier ?? '',
  ];
  return [
    heading(`Card of ${episode}`),
    field('issue', headline),
    field('why', why),
    field('customer', who.filter((part) => part !== '').join(', ')),
    ...(sentiment === null ? [] : [field('sentiment', `${sentiment.level.toFixed(1)}, ${sentiment.trend}`)]),
    ...(history === null ? [] : [field('history', historyText(history))]),
    ...attempts.map(({ what, result }, index) => field(index === 0 ? 'attempts' : '', `${what}: ${result}`)),
    ...knownFacts.map(({ label, value }, index) =>
      field(index === 0 ? 'known facts' : '', `${label}: ${value}`),
    ),
    field('next step', nextStep),
    ...(withheld > 0 ? [field('withheld', `${withheld} messages, as the customer refused`)] : []),
  ];
}

function historyText({ contacts, episode }: NonNullable<ContextCard['history']>): string {
  const counted = `${contacts} other contact${contacts === 1 ? '' : 's'} within 7 days`;
  if (episode === null) return counted;
  const text = recordText('PastEpisode', partDescriptions.PastEpisode, { ...episode });
  return `${counted}; last episode ${new Date(episode.endedAt).toISOString()} in ${episode.conversationId}: ${text}`;
}

function textsOf(logged: readonly LoggedEvent[]): ReadonlyMap<string, string> {
  return new Map(
    logged.flatMap(({ event }): [MessageId, string][] =>
      'messageId' in event && 'text' in event ? [[event.messageId, event.text]] : [],
    ),
  );
}
