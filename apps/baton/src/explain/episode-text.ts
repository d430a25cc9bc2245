import type { TermPoints } from '#domain/routing';
import type { EpisodeId } from '#domain/vocabulary';
import { eventText } from '../reading/event-text.ts';
import { loggedEventJson, type LoggedEvent } from '../reading/logged-event.ts';
import { clockText, durationText } from '../reading/display-text.ts';
import { inOrder } from './explanation.ts';
import { field, heading, indented } from './lines.ts';
import type { Moment } from './moment.ts';
import type { Wait } from './waits.ts';
import type { EpisodeReport } from './why-not-report.ts';
import { agentLines, isOf, otherVersionLines, waitJson } from './why-not-text.ts';

/** What routing decided about an episode, and what it was asked. */
const ROUTED: ReadonlySet<string> = new Set([
  ...[
    'EscalationRequested',
    'EscalationUpdated',
    'EscalationWithdrawn',
    'EscalationQueued',
    'EscalationAssigned',
  ],
  ...['OfferMade', 'OfferAccepted', 'OfferDeclined', 'OfferExpired', 'OfferRescinded', 'RequirementsRelaxed'],
  ...[
    'EscalationRequeued',
    'EscalationTransferred',
    'EscalationAbandoned',
    'EscalationResolved',
    'EscalationReturned',
  ],
  ...['ConsultRequested', 'ConsultOffered', 'ConsultOfferEnded', 'ConsultStarted', 'ThreeWayStarted'],
  ...['ConsultEnded', 'TransferRefused'],
  ...['FirstReplySent', 'WaitLimitReached'],
]);

/** The routing of one episode in order of time, each event once. */
function routedIn(records: readonly LoggedEvent[], episodeId: EpisodeId): readonly LoggedEvent[] {
  const seen = new Set<string>();
  return inOrder(records).filter(({ event }) => {
    if (!('episodeId' in event && event.episodeId === episodeId && ROUTED.has(event.type))) return false;
    const isNew = !seen.has(event.eventId);
    seen.add(event.eventId);
    return isNew;
  });
}

/** For people: every offer and relaxation of an episode in order, and what keeps each agent from it at the moment. */
export function episodeText(
  episodeId: EpisodeId,
  records: readonly LoggedEvent[],
  { moment, waits, decidedBy }: EpisodeReport,
  version: string,
): string {
  const routed = routedIn(records, episodeId);
  const startedAt = routed[0] === undefined ? 0 : whenOf(routed[0]);
  return [
    `Episode ${episodeId}`,
    ...[
      heading('What was decided, in order'),
      ...routed.flatMap((one) => {
        const at = whenOf(one);
        const line = `${clockText(at)} ${`+${durationText(at - startedAt)}`.padStart(9)}  ${eventText(one.event)}`;
        return [line, ...scoringLines(one)];
      }),
      ...agentsLines(moment, waits),
    ].map(indented),
    ...otherVersionLines(version, decidedBy),
  ].join('\n');
}

/** For programs. */
export function episodeJson(
  episodeId: EpisodeId,
  records: readonly LoggedEvent[],
  { moment, waits, decidedBy }: EpisodeReport,
  version: string,
): object {
  return {
    episodeId,
    routed: routedIn(records, episodeId).map(loggedEventJson),
    moment: { ...moment, at: moment.at === null ? null : new Date(moment.at).toISOString() },
    waits: waits.map(waitJson),
    decidedByThisVersion: isOf(version, decidedBy),
  };
}

/** Under an offer that a scorer had a say in: what it knew of the agent. */
function scoringLines({ event }: LoggedEvent): readonly string[] {
  if (event.type !== 'OfferMade' || event.scoring === null) return [];
  const { scorer, version, chosenBy, candidates, scorePlace, orderPlace, score, propensity } = event.scoring;
  const parts = event.features.map(({ name, value, weight }) => `${name} ${value} x ${weight}`).join(' + ');
  const places = `${scorePlace} of ${candidates} by score, ${orderPlace} by order`;
  const made = `scorer ${scorer} ${version}, chosen by ${chosenBy} with probability ${rounded(propensity)}`;
  return [made, `score ${rounded(score)} = ${parts}`, places].map((text) => `${' '.repeat(20)}${text}`);
}

/** `category 30 + tier 60`; what gives nothing is left out. */
function priorityText(terms: readonly TermPoints[]): string {
  const given = terms.filter(({ points }) => points !== 0);
  return given.length === 0
    ? 'no points'
    : given.map(({ term, points }) => `${term} ${rounded(points)}`).join(' + ');
}

function rounded(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

const whenOf = ({ event, at }: LoggedEvent): number => ('at' in event ? event.at : at);

const STATUSES: Readonly<Record<Moment['status'], string>> = {
  unknown: 'was not known',
  waiting: 'waited',
  offered: 'was offered to an agent',
  assigned: 'was with an agent',
  wrap_up: 'had ended, and its agent was finishing up',
  ended: 'had ended',
};

/** Where it does not wait, and no moment was asked for, the end of its last wait says most. */
function agentsLines(
  { at, status, agents, needs, priority }: Moment,
  waits: readonly Wait[],
): readonly string[] {
  if (agents !== null) {
    const when = at === null ? 'now' : `at ${clockText(at)}`;
    return [
      heading(`The agents ${when}`),
      field('needed', needsText(needs ?? {})),
      field('points', priorityText(priority ?? [])),
      ...agentLines(agents),
    ];
  }
  if (at !== null) return [heading(`At ${clockText(at)} it ${STATUSES[status]}`)];
  const last = waits.at(-1);
  if (last === undefined) return [heading('It never waited for an agent')];
  const until = last.until === null ? '' : ` until ${clockText(last.until)}`;
  return [
    heading(`It does not wait now; it waited from ${clockText(last.from)}${until}, the agents ${last.seen}`),
    ...agentLines(last.agents),
  ];
}

/** `skills tax 3, language es`. */
function needsText(needs: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(needs).map(([name, need]) => {
    const parts = typeof need === 'object' && need !== null ? Object.entries(need).flat<unknown[]>() : [need];
    return [name, ...parts].map(String).join(' ');
  });
  return texts.length === 0 ? 'nothing but the queue and room' : texts.join(', ');
}
