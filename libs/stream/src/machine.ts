import { laterOf, type Instant } from '#kernel';
import { createDeadLetters } from './dead-letters.ts';
import { createDeadlineHeap } from './deadline-heap.ts';
import { createDueDeadlines } from './due-deadlines.ts';
import { dueOf } from './entity-codec.ts';
import { createEntityOverlay } from './entity-overlay.ts';
import { InputEnv } from './input-env.ts';
import { createInputSteps } from './input-steps.ts';
import { createLiveAggregates } from './live-aggregates.ts';
import { createLogEpochs } from './log-epochs.ts';
import { createManifestWriter } from './manifest-writer.ts';
import { checkPlace, type PlacementSettings } from './misplaced.ts';
import {
  entityKey,
  taskName,
  type CommitUnit,
  type EntityKey,
  type JournalSession,
  type TaskId,
} from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import type { Addressed, Processor, TouchedEntity } from './processor.ts';
import type { SourceId, SourceRecord } from './records.ts';
import type { OnSkipped } from './skipped-record.ts';
import { createUnfinished } from './unfinished.ts';

/**
 * One processor on the committed state of one task. Synchronous and deterministic: the same state, records and clock firings
 * give the same units, byte for byte. Whatever it throws is a bug of the processor, and the machine must not be used again.
 */
export interface Machine {
  /** The task's time: the latest instant at which anything was applied. It never goes back. */
  readonly time: Instant;
  /** When the next deadline comes; null: there is none. */
  readonly nextDue: Instant | null;
  /** Records applied since the last unit was taken. */
  readonly records: number;
  /** Deadlines fired since the last unit was taken. */
  readonly deadlines: number;
  /** Of these, inputs that changed nothing. */
  readonly ignored: number;
  /** Of these, inputs that were refused: the sender is informed by the facts. */
  readonly refused: number;
  /** The last input applied goes on in one of its own: commit before more is applied, or the loop runs on for too long. */
  readonly goesOn: boolean;
  /** Whether any of that appends something that others read: an output, a dead letter. */
  readonly isAwaited: boolean;
  /**
   * Fires every deadline due at or before the record's time, then applies the record. Where more than `firingsMax` are due it
   * fires about that many, leaves the record alone and returns false: commit, then call again.
   */
  apply(source: SourceId, record: SourceRecord, firingsMax?: number): boolean;
  /** Fires the deadlines due at or before `at`, about `firingsMax` at most; returns how many. */
  fireDue(at: Instant, firingsMax?: number): number;
  /** What was applied since the last unit, as a value. Until it is committed, nothing may be applied. */
  takeUnit(): CommitUnit;
}

export interface MachineSettings {
  /** Of the topics that the processor reads. */
  readonly epochOf: RecordSource['epochOf'];
  /** Aggregates of bounded parts in memory, per part. Default 100,000. */
  readonly aggregatesMax?: number;
  /** Version of the code that decides here; every unit names it. */
  readonly decidedBy?: string;
  /** Who learns of records that lie where they do not belong. Absent: nobody looks. */
  readonly placement?: PlacementSettings;
  readonly onSkipped?: OnSkipped;
}

/** What a machine reads of a session. */
export type CommittedState = Pick<JournalSession, 'position' | 'read' | 'scan' | 'all'>;

/** What a unit names where nobody said which code decides: tests. */
export const UNNAMED_CODE = 'unnamed';

export function createMachine(
  processor: Processor,
  task: TaskId,
  committed: CommittedState,
  settings: MachineSettings,
): Machine {
  const { placement } = settings;
  const entities = createEntityOverlay(committed);
  const aggregates = createLiveAggregates(processor, entities, settings.aggregatesMax ?? 100_000);
  const epochs = createLogEpochs(task, processor.topics, (topic) => settings.epochOf(topic));
  const manifest = createManifestWriter();
  const due = createDeadlineHeap();
  const put = (key: EntityKey, entity: TouchedEntity | null): void => {
    entities.put(key, entity);
    due.set(key, entity === null ? null : entity.due);
  };
  const unfinished = createUnfinished(put);
  const steps = createInputSteps(put, unfinished);
  const deadLetters = createDeadLetters(processor, settings.onSkipped);
  const next = new Map(committed.position.next);
  let time = committed.position.time;
  let unit = committed.position.unit;
  let records = 0;
  const deadlines = createDueDeadlines({
    task: taskName(task),
    epochs,
    due,
    aggregates,
    steps,
    advance: (at) => (time = laterOf(time, at)),
  });

  function hear(
    { aggregate, input }: NonNullable<Addressed['beside']>,
    envFor: (peers: unknown) => InputEnv,
  ): void {
    const bound = aggregates.partOf(aggregate);
    const live = aggregates.get(bound, aggregate);
    steps.hear(bound, live, input, envFor(live.peers));
  }

  for (const [key, stored] of committed.all?.() ?? committed.scan(entityKey(''))) {
    const at = dueOf(key, stored);
    if (at !== null) due.add(key, at);
    unfinished.restore(key);
  }

  return {
    get time() {
      return time;
    },
    get nextDue() {
      return due.firstDue() ?? null;
    },
    get records() {
      return records;
    },
    get deadlines() {
      return deadlines.fired;
    },
    get ignored() {
      return steps.ignored;
    },
    get refused() {
      return steps.refused;
    },
    get goesOn() {
      return steps.goesOn;
    },
    get isAwaited() {
      return steps.outputs > 0 || deadLetters.count > 0;
    },
    apply(source, record, firingsMax = Infinity) {
      const now = laterOf(time, record.appendedAt);
      if (due.isDue(now)) {
        const fired = deadlines.fireUntil(now, firingsMax);
        if (!fired.all) {
          manifest.clock(fired.upTo);
          return false;
        }
      }
      time = now;
      records += 1;
      manifest.record(source, record.offset);
      steps.begin();
      const addressed = deadLetters.read(record);
      if (addressed === undefined) return true;
      const bound = aggregates.partOf(addressed.aggregate);
      const live = aggregates.get(bound, addressed.aggregate);
      if (placement !== undefined) checkPlace(record, addressed, live, placement);
      if (addressed.beside !== undefined)
        hear(addressed.beside, (peers) => new InputEnv(now, peers, epochs, source, '/', record.offset));
      const env = new InputEnv(now, live.peers, epochs, source, '/', record.offset);
      const rejection = steps.decide(bound, live, addressed.input, env);
      if (rejection !== undefined) deadLetters.reject(record, rejection);
      return true;
    },
    fireDue(at, firingsMax = Infinity) {
      const before = deadlines.fired;
      const { upTo } = deadlines.fireUntil(at, firingsMax);
      // The last instant fired, not the clock's: what the clock said does not show in what is stored.
      if (deadlines.fired > before) manifest.clock(upTo);
      return deadlines.fired - before;
    },
    takeUnit() {
      const manifested = manifest.take();
      for (const step of manifested) if (step.kind === 'run') next.set(step.source, step.to);
      unit += 1;
      const taken: CommitUnit = {
        position: { next: new Map(next), time, unit },
        entities: entities.take(),
        outputs: steps.take(),
        deadLetters: deadLetters.take(),
        manifest: manifested,
        decidedBy: settings.decidedBy ?? UNNAMED_CODE,
      };
      deadlines.take();
      records = 0;
      return taken;
    },
  };
}
