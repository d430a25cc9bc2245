import type { Instant } from '#kernel';
import type { Clock } from './ports/clock.ts';
import { taskName, type TaskId } from './ports/journal.ts';

/**
 * The life of a task, from taking it over to the end of that session:
 *
 *   opening ──► restoring ──► running ◄──► committing
 *      │            │            │              │
 *      └────────────┴─────► closed ◄────────────┘
 *
 * opening     the journal takes the task over; no earlier owner can commit after that
 * restoring   deadlines are read from the stored entities, the source gets the offsets to continue at
 * running     records and deadlines are applied, in memory only
 * committing  the unit in hand is with the journal; nothing is applied meanwhile
 * closed      this session is over; a task that is still ours begins anew, from what the journal holds
 */
export type TaskStatus = 'opening' | 'restoring' | 'running' | 'committing' | 'closed';

const LEGAL: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  opening: ['restoring', 'closed'],
  restoring: ['running', 'closed'],
  running: ['committing', 'closed'],
  committing: ['running', 'closed'],
  closed: [],
};

/** One life of a task. Any move that is not in the picture throws: the runtime itself is wrong then. */
export interface Task {
  readonly id: TaskId;
  readonly status: TaskStatus;
  /** Now, while the task waits for work; else when what it does was begun. */
  readonly lastTickAt: Instant;
  /** Waits for work. */
  readonly rests: boolean;
  to(status: TaskStatus): void;
  /** Begins something that must end soon. */
  tick(): void;
  /** Has nothing to do until it ticks again. */
  rest(): void;
  /** When it got into its status. */
  readonly since: Instant;
  /** What it tries again and again without success, and when that failed first; null: nothing. */
  readonly failing: Failing | null;
  failed(reason: string): void;
  succeeded(): void;
}

interface Failing {
  readonly reason: string;
  readonly since: Instant;
}

export function createTask(id: TaskId, clock: Clock): Task {
  let status: TaskStatus = 'opening';
  let busySince: Instant | null = clock.now();
  let since = clock.now();
  let failing: Failing | null = null;
  return {
    id,
    get status() {
      return status;
    },
    get lastTickAt() {
      return busySince ?? clock.now();
    },
    get rests() {
      return busySince === null;
    },
    to(next) {
      if (!LEGAL[status].includes(next))
        throw new Error(`Task ${taskName(id)} cannot go from ${status} to ${next}.`);
      status = next;
      since = clock.now();
    },
    get since() {
      return since;
    },
    get failing() {
      return failing;
    },
    failed(reason) {
      failing = { reason, since: failing?.since ?? clock.now() };
    },
    succeeded() {
      failing = null;
    },
    tick() {
      busySince = clock.now();
    },
    rest() {
      busySince = null;
    },
  };
}
