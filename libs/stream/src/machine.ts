import { laterOf, Undecodable, type DeadlineReached, type Env, type Instant } from '#kernel';
import { createDeadlineHeap } from './deadline-heap.ts';
import { dueOf } from './entity-codec.ts';
import { createEntityOverlay } from './entity-overlay.ts';
import { InputEnv } from './input-env.ts';
import { createLiveAggregates, type BoundPart } from './live-aggregates.ts';
import { createManifestWriter } from './manifest-writer.ts';
import {
  entityKey,
  taskName,
  type CommitUnit,
  type EntityKey,
  type JournalSession,
  type TaskId,
} from './ports/journal.ts';
import type { Addressed, Processor, TouchedEntity } from './processor.ts';
import type { DeadLetter, OutboundRecord, SourceId, SourceRecord } from './records.ts';

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
  /** Whether any of that appends something that others read: an output, a dead letter. */
  readonly isAwaited: boolean;
  /**
   * Fires every deadline due at or before the record's time, then applies the record. Where more than `firingsMax` are due it
   * fires about so many, leaves the record alone and returns false: commit, then call again.
   */
  apply(source: SourceId, record: SourceRecord, firingsMax?: number): boolean;
  /** Fires the deadlines due at or before `at`, about `firingsMax` at most; returns how many. */
  fireDue(at: Instant, firingsMax?: number): number;
  /** What was applied since the last unit, as a value. Until it is committed, nothing may be applied. */
  takeUnit(): CommitUnit;
}

export interface MachineSettings {
  /** Aggregates of bounded parts in memory, per part. Default 100,000. */
  readonly aggregatesMax?: number;
}

/** What a machine reads of a session. */
export type CommittedState = Pick<JournalSession, 'position' | 'read' | 'scan' | 'all'>;

/** A follow() called more often than this for one input has no end. */
const FOLLOW_MAX = 100_000;
const NO_FACTS: readonly unknown[] = [];

export function createMachine(
  processor: Processor,
  task: TaskId,
  committed: CommittedState,
  settings: MachineSettings = {},
): Machine {
  const name = taskName(task);
  const entities = createEntityOverlay(committed);
  const aggregates = createLiveAggregates(processor, entities, settings.aggregatesMax ?? 100_000);
  const manifest = createManifestWriter();
  const due = createDeadlineHeap();
  const next = new Map(committed.position.next);
  let time = committed.position.time;
  let unit = committed.position.unit;
  let outputs: OutboundRecord[] = [];
  let deadLetters: DeadLetter[] = [];
  let records = 0;
  let deadlines = 0;

  for (const [key, stored] of committed.all?.() ?? committed.scan(entityKey(''))) {
    const at = dueOf(stored);
    if (at !== null) due.add(key, at);
  }

  const put = (key: EntityKey, entity: TouchedEntity | null): void => {
    entities.put(key, entity);
    due.set(key, entity === null ? null : entity.due);
  };

  /** Decides on one input and folds what follows; returns the reason where it was rejected. */
  function decide(bound: BoundPart, key: string, input: unknown, env: Env): string | undefined {
    const { part } = bound;
    const { workflow } = part;
    const { key: aggregate, state } = aggregates.get(bound, key);
    const decision = workflow.decide(state, input, env);
    switch (decision.kind) {
      case 'ignored':
        return undefined;
      case 'rejected':
        return decision.reason;
      case 'decided':
        workflow.evolve(state, input, env);
        for (const fact of decision.facts) workflow.evolve(state, fact, env);
        break;
    }
    const followed = workflow.follow === undefined ? NO_FACTS : follow(workflow, state, env);
    part.drain(state, aggregate, put);
    let ordinal = 0;
    for (const fact of decision.facts) write(part, fact, aggregate, env, ordinal++);
    for (const fact of followed) write(part, fact, aggregate, env, ordinal++);
    return undefined;
  }

  function write(part: BoundPart['part'], fact: unknown, aggregate: string, env: Env, ordinal: number): void {
    for (const record of part.write(fact, aggregate, env, ordinal)) {
      // One task of many would tell all the others, each at its own time: what governs them all comes from outside.
      if (record.everyPartition)
        throw new Error(`${record.topic}: a task writes to one partition, not to all.`);
      outputs.push({ ...record, decidedAt: env.now });
    }
  }

  function follow(workflow: BoundPart['part']['workflow'], state: object, env: Env): readonly unknown[] {
    let all: unknown[] | undefined;
    for (let rounds = 0; ; rounds += 1) {
      const facts = workflow.follow?.(state, env) ?? NO_FACTS;
      if (facts.length === 0) return all ?? NO_FACTS;
      if (rounds >= FOLLOW_MAX) {
        throw new Error(
          `${workflow.name}: follow() does not come to an end, at ${env.cause}. It must see what it caused.`,
        );
      }
      all ??= [];
      for (const fact of facts) {
        workflow.evolve(state, fact, env);
        all.push(fact);
      }
    }
  }

  function fireFirst(at: Instant): void {
    const key = due.firstKey();
    const bound = aggregates.partOf(key);
    const input: DeadlineReached = bound.part.deadline(key);
    time = laterOf(time, at);
    deadlines += 1;
    const env = new InputEnv(time, `${name}/${key}`, '@', at);
    const refusal = decide(bound, bound.part.aggregateOf(key), input, env);
    const moved = due.dueOf(key);
    if (moved !== null && moved <= at) {
      throw new Error(
        `${bound.part.workflow.name}: the deadline of "${key}" at ${at} was applied and still stands at ${moved}` +
          `${refusal === undefined ? '' : ` (rejected: ${refusal})`}; it must be later or gone, or it would fire for ever.`,
      );
    }
  }

  /** Fires in order of (due, key); `upTo` is the latest due instant fired, `all` is false where `firingsMax` cut it short. */
  function fireUntil(until: Instant, firingsMax: number): { readonly all: boolean; readonly upTo: Instant } {
    let upTo = -Infinity as Instant;
    for (let fired = 0; ; fired += 1) {
      const first = due.firstDue();
      if (first === undefined || first > until) return { all: true, upTo };
      // Deadlines of one instant stay together: a manifest names instants, not counts.
      if (fired >= firingsMax && first > upTo) return { all: false, upTo };
      upTo = laterOf(upTo, first);
      fireFirst(first);
    }
  }

  function read(record: SourceRecord): Addressed | undefined {
    try {
      return processor.read(record);
    } catch (error) {
      if (!(error instanceof Undecodable)) throw error;
      refuse(record, 'undecodable', error.message);
      return undefined;
    }
  }

  function refuse(record: SourceRecord, kind: DeadLetter['kind'], reason: string): void {
    const { topic, partition, offset, appendedAt, key, value, headers } = record;
    deadLetters.push({
      processor: processor.name,
      topic,
      partition,
      offset,
      appendedAt,
      kind,
      reason,
      key,
      value,
      headers,
    });
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
      return deadlines;
    },
    get isAwaited() {
      return outputs.length > 0 || deadLetters.length > 0;
    },
    apply(source, record, firingsMax = Infinity) {
      const now = laterOf(time, record.appendedAt);
      const first = due.firstDue();
      if (first !== undefined && first <= now) {
        const fired = fireUntil(now, firingsMax);
        if (!fired.all) {
          manifest.clock(fired.upTo);
          return false;
        }
      }
      time = now;
      records += 1;
      manifest.record(source, record.offset);
      const addressed = read(record);
      if (addressed === undefined) return true;
      const bound = aggregates.partOf(addressed.aggregate);
      const env = new InputEnv(now, source, '/', record.offset);
      const refusal = decide(bound, addressed.aggregate, addressed.input, env);
      if (refusal !== undefined) refuse(record, 'rejected', refusal);
      return true;
    },
    fireDue(at, firingsMax = Infinity) {
      const before = deadlines;
      const { upTo } = fireUntil(at, firingsMax);
      // The last instant fired, not the clock's: what the clock said does not show in what is stored.
      if (deadlines > before) manifest.clock(upTo);
      return deadlines - before;
    },
    takeUnit() {
      const steps = manifest.take();
      for (const step of steps) if (step.kind === 'run') next.set(step.source, step.to);
      unit += 1;
      const taken: CommitUnit = {
        position: { next: new Map(next), time, unit },
        entities: entities.take(),
        outputs,
        deadLetters,
        manifest: steps,
      };
      outputs = [];
      deadLetters = [];
      records = 0;
      deadlines = 0;
      return taken;
    },
  };
}
