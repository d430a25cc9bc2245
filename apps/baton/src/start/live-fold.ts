import type { FurtherFolding } from '#apps/gateway';
import type { DomainEvent } from '#contracts';
import { isCanary } from '#domain/vocabulary';
import type { KeptValues } from '#lmdb-store';
import { sampleHistory, type SampleHistory } from '../sample/sample-history.ts';
import { dayNumber, isForgotten } from '../view/day-metrics.ts';
import { viewState, type ViewState } from '../view/view-state.ts';

/** What a start needs of the past beside the HTTP API: folded with its projection, into its folder. */
export interface LiveFold {
  readonly folding: FurtherFolding;
  readonly view: Pick<ViewState, 'metrics'>;
  readonly sample: Pick<SampleHistory, 'next' | 'leftOver'>;
  /** Calls back for every event, after it was folded; what was folded at an earlier start does not come again. */
  onEvent(callback: (event: DomainEvent) => void): void;
}

/** Changes with every change of what is kept, or of how it is folded. */
const LIVE_FORMAT = 1;

export function liveFold(): LiveFold {
  let view: ViewState | undefined;
  let sample: SampleHistory | undefined;
  const callbacks: ((event: DomainEvent) => void)[] = [];
  return {
    folding: {
      format: LIVE_FORMAT,
      begin(values: KeptValues) {
        const [shown, history] = [viewState(values), sampleHistory(values)];
        [view, sample] = [shown, history];
        return {
          hear(event, { appendedAt }) {
            if ('workspaceId' in event && isCanary(event.workspaceId)) return;
            shown.hear(event, appendedAt);
            history.hear(event);
            for (const callback of callbacks) callback(event);
          },
          isOver: (key, value, now) => isForgotten(key, value, dayNumber(now)),
        };
      },
    },
    view: { metrics: (now) => (view ?? viewState(NOTHING)).metrics(now) },
    sample: {
      get next() {
        return (sample ?? sampleHistory(NOTHING)).next;
      },
      get leftOver() {
        return sample?.leftOver ?? [];
      },
    },
    onEvent: (callback) => void callbacks.push(callback),
  };
}

/** Before the folder is open. */
const NOTHING: KeptValues = {
  get: () => undefined,
  put: () => undefined,
  remove: () => undefined,
  scan: () => [],
};
