import { GO_ON, laterOf, type Deadline, type Instant } from '#kernel';
import type { DeadlineHeap } from './deadline-heap.ts';
import { InputEnv } from './input-env.ts';
import type { InputSteps } from './input-steps.ts';
import type { LiveAggregates } from './live-aggregates.ts';
import type { LogEpochs } from './log-epochs.ts';
import { firstDeadline } from './named-deadlines.ts';
import type { EntityKey } from './ports/journal.ts';
import type { NamedDeadline } from './processor.ts';
import { unfinishedAggregate } from './unfinished.ts';

/** Fires what is due, each deadline as an input of its own, in order of (due, entity key, name). */
export interface DueDeadlines {
  /** Deadlines fired since `take`. */
  readonly fired: number;
  /** `upTo` is the latest due instant fired, `all` is false where `firingsMax` cut it short. */
  fireUntil(until: Instant, firingsMax: number): { readonly all: boolean; readonly upTo: Instant };
  /** The count begins anew. */
  take(): void;
}

export interface DueDeadlinesParts {
  /** Name of the task. */
  readonly task: string;
  readonly epochs: LogEpochs;
  readonly due: DeadlineHeap;
  readonly aggregates: LiveAggregates;
  readonly steps: InputSteps;
  /** The task's time goes on to `at`, unless it is past it; returns the task's time. */
  readonly advance: (at: Instant) => Instant;
}

/** More deadlines than this of one entity at one instant have no end. */
const AT_ONE_INSTANT_MAX = 1_000;
/** How many firings one counts for that goes on: none follows it, wherever firings are limited at all. */
const GOES_ON_WEIGHT = Number.MAX_SAFE_INTEGER;

export function createDueDeadlines(parts: DueDeadlinesParts): DueDeadlines {
  const { task, epochs, due, aggregates, steps, advance } = parts;
  let fired = 0;
  let lastKey: EntityKey | undefined;
  let lastAt: Instant | undefined;
  /** How often the last entity has fired at the last instant. */
  let times = 0;

  function fireNamed(key: EntityKey, at: Instant): void {
    const bound = aggregates.partOf(key);
    const { part } = bound;
    const live = aggregates.get(bound, part.aggregateOf(key));
    const first = firstDeadline(part.deadlines(live.state, key));
    if (first === undefined || first[1] > at) {
      // Stored by code that reckoned its deadlines in another way: what today's code reckons holds.
      due.set(key, first === undefined ? null : first[1]);
      return;
    }
    fired += 1;
    const input: Deadline = { type: 'Deadline', entity: part.entityOf(key), name: first[0], due: first[1] };
    const env = new InputEnv(advance(at), live.peers, epochs, `${task}/${key}`, '@', first[1], first[0]);
    const rejection = steps.decide(bound, live, input, env);
    const next = due.dueOf(key);
    if (next !== null && next <= at) checkMoved(part.deadlines(live.state, key), first, rejection);
  }

  function checkMoved(
    standing: readonly NamedDeadline[],
    [name, at]: NamedDeadline,
    rejection: string | undefined,
  ): void {
    const stands = standing.some(([other, when]) => other === name && when <= at);
    if (!stands && times <= AT_ONE_INSTANT_MAX) return;
    throw new Error(
      `The deadline "${name}" of "${String(lastKey)}" at ${at} was applied and still stands` +
        `${rejection === undefined ? '' : ` (rejected: ${rejection})`}; it must be later or gone, or it would fire for ever.`,
    );
  }

  function fireRest(aggregate: string, at: Instant): void {
    const bound = aggregates.partOf(aggregate);
    const live = aggregates.get(bound, aggregate);
    fired += 1;
    const env = new InputEnv(advance(at), live.peers, epochs, `${task}/${aggregate}`, '@', at, GO_ON);
    steps.goOn(bound, live, { type: 'Deadline', entity: '', name: GO_ON, due: at }, env);
  }

  function fireFirst(at: Instant): void {
    const key = due.firstKey();
    times = lastKey === key && lastAt === at ? times + 1 : 1;
    lastKey = key;
    lastAt = at;
    steps.begin();
    const unfinished = unfinishedAggregate(key);
    if (unfinished === null) fireNamed(key, at);
    else fireRest(unfinished, at);
  }

  return {
    get fired() {
      return fired;
    },
    fireUntil(until, firingsMax) {
      let upTo = -Infinity as Instant;
      for (let weight = 0; ; weight += steps.goesOn ? GOES_ON_WEIGHT : 1) {
        const first = due.firstDue();
        if (first === undefined || first > until) return { all: true, upTo };
        // Deadlines of one instant stay together: a manifest names instants, not counts.
        if (weight >= firingsMax && first > upTo) return { all: false, upTo };
        upTo = laterOf(upTo, first);
        fireFirst(first);
      }
    },
    take() {
      fired = 0;
    },
  };
}
