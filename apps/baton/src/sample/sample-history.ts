import type { DomainEvent } from '#contracts';
import { placeAfter, placeOf, type Place } from './arrivals.ts';
import { SAMPLE_WORKSPACE } from './sender.ts';

/** What a log says about the sample day so far: where to go on, and what was left unfinished. */
export interface SampleHistory {
  hear(event: DomainEvent): void;
  readonly next: Place;
  readonly leftOver: readonly string[];
}

export function sampleHistory(): SampleHistory {
  let last: Place | undefined;
  const open = new Set<string>();
  return {
    hear(event) {
      if (event.workspaceId !== SAMPLE_WORKSPACE) return;
      if (event.type === 'ConversationEnded') open.delete(event.conversationId);
      if (event.type !== 'ConversationStarted') return;
      const place = placeOf(event.conversationId);
      if (place === undefined) return;
      open.add(event.conversationId);
      if (
        last === undefined ||
        place.day > last.day ||
        (place.day === last.day && place.number > last.number)
      ) {
        last = place;
      }
    },
    get next() {
      return last === undefined ? { day: 1, number: 0 } : placeAfter(last);
    },
    get leftOver() {
      return [...open];
    },
  };
}
