import type { DomainEvent } from '#contracts';
import { stepAfter, stepOf, type SampleStep } from './arrivals.ts';
import { SAMPLE_WORKSPACE } from './sender.ts';

/** What a log says about the sample day so far: where to go on, and what was left unfinished. */
export interface SampleHistory {
  hear(event: DomainEvent): void;
  readonly next: SampleStep;
  readonly leftOver: readonly string[];
}

export function sampleHistory(): SampleHistory {
  let last: SampleStep | undefined;
  const open = new Set<string>();
  return {
    hear(event) {
      if (event.workspaceId !== SAMPLE_WORKSPACE) return;
      if (event.type === 'ConversationEnded') open.delete(event.conversationId);
      if (event.type !== 'ConversationStarted') return;
      const step = stepOf(event.conversationId);
      if (step === undefined) return;
      open.add(event.conversationId);
      if (last === undefined || step.day > last.day || (step.day === last.day && step.number > last.number)) {
        last = step;
      }
    },
    get next() {
      return last === undefined ? { day: 1, number: 0 } : stepAfter(last);
    },
    get leftOver() {
      return [...open];
    },
  };
}
