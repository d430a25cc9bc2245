import { durationText } from '../reading/display-text.ts';
import type { HandoffWait } from './handoff-waits.ts';

/** Where most of a wait went. */
type Cause = 'no offer' | 'offers without an answer' | 'no words after accepting' | 'moved between agents';

export interface LongWait {
  readonly wait: HandoffWait;
  readonly cause: Cause;
  /** Words for people. */
  readonly why: string;
}

export function longestOf(waits: readonly HandoffWait[], count: number): readonly HandoffWait[] {
  return waits.toSorted((a, b) => b.ms - a.ms || (a.episodeId < b.episodeId ? -1 : 1)).slice(0, count);
}

const SITUATIONS: Readonly<Record<string, string>> = {
  nobody_signed_in: 'nobody was signed in',
  nobody_available: 'nobody was available',
  no_language: 'nobody who was there spoke the language',
  closed: 'the queue was closed',
  busy: 'everybody was busy',
};

/** @param situations what the customer was informed of meanwhile */
export function whyLong(wait: HandoffWait, situations: readonly string[]): LongWait {
  const { ms, untilOfferMs, untilAcceptedMs, offers, declined, missed, requeued } = wait;
  const toOffer = Math.min(ms, untilOfferMs ?? ms);
  const toAccepted = Math.min(ms, untilAcceptedMs ?? ms) - toOffer;
  const after = ms - toOffer - toAccepted;
  const said = situations.flatMap((situation) => SITUATIONS[situation] ?? []);
  const known = said.length === 0 ? '' : ` (${said.join(', ')})`;
  const parts = [
    untilOfferMs === null
      ? `never offered to an agent${known}`
      : `${durationText(toOffer)} until the first offer${known}`,
    ...(declined > 0 ? [`${counted(declined, 'offer')} declined`] : []),
    ...(missed > 0 ? [`${counted(missed, 'offer')} missed`] : []),
    ...(offers > 0 && toAccepted > 0
      ? [
          `${durationText(toAccepted)} from the first offer ${untilAcceptedMs === null ? 'on, and nobody has accepted' : 'to the agent who accepted'}`,
        ]
      : []),
    ...(untilAcceptedMs !== null ? [`${durationText(after)} from accepting to the first words`] : []),
    ...(requeued > 0 ? [`queued again ${counted(requeued, 'time')}`] : []),
  ];
  return { wait, cause: causeOf(toOffer, toAccepted, after, requeued), why: parts.join('; ') };
}

function causeOf(toOffer: number, toAccepted: number, after: number, requeued: number): Cause {
  if (toOffer >= toAccepted && toOffer >= after) return 'no offer';
  if (toAccepted >= after) return 'offers without an answer';
  return requeued > 0 ? 'moved between agents' : 'no words after accepting';
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
