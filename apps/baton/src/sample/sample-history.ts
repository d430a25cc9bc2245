import type { DomainEvent } from '#contracts';
import type { KeptValues } from '#lmdb-store';
import { stepAfter, stepOf, type SampleStep } from './arrivals.ts';
import { SAMPLE_WORKSPACE } from './sender.ts';

/** What a log says about the sample day so far: where to go on, and what was left unfinished. */
export interface SampleHistory {
  hear(event: DomainEvent): void;
  readonly next: SampleStep;
  readonly leftOver: readonly string[];
}

interface Kept {
  last: SampleStep | null;
  open: readonly string[];
}

const SAMPLE = 'sample';

/** Folded into `values`. */
export function sampleHistory(values: KeptValues): SampleHistory {
  const kept: Kept = values.get<Kept>(SAMPLE) ?? { last: null, open: [] };
  return {
    hear(event) {
      if (event.workspaceId !== SAMPLE_WORKSPACE) return;
      if (event.type !== 'ConversationStarted' && event.type !== 'ConversationEnded') return;
      const others = kept.open.filter((id) => id !== event.conversationId);
      const step = event.type === 'ConversationStarted' ? stepOf(event.conversationId) : undefined;
      kept.open = step === undefined ? others : [...others, event.conversationId];
      if (step !== undefined && (kept.last === null || isLater(step, kept.last))) kept.last = step;
      values.put(SAMPLE, kept);
    },
    get next() {
      return kept.last === null ? { day: 1, number: 0 } : stepAfter(kept.last);
    },
    get leftOver() {
      return kept.open;
    },
  };
}

const isLater = (a: SampleStep, b: SampleStep): boolean =>
  a.day > b.day || (a.day === b.day && a.number > b.number);
