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
      ...routed.map((one) => {
        const at = whenOf(one);
        return `${clockText(at)} ${`+${durationText(at - startedAt)}`.padStart(9)}  ${eventText(one.event)}`;
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
function agentsLines({ at, status, agents, needs }: Moment, waits: readonly Wait[]): readonly string[] {
  if (agents !== null) {
    const when = at === null ? 'now' : `at ${clockText(at)}`;
    return [heading(`The agents ${when}`), field('needed', needsText(needs ?? {})), ...agentLines(agents)];
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
