import { GO_ON, laterOf, Undecodable, type Deadline, type Env, type GoOn, type Instant } from '#kernel';
import { createDeadlineHeap } from './deadline-heap.ts';
import { dueOf } from './entity-codec.ts';
import { createEntityOverlay } from './entity-overlay.ts';
import { InputEnv } from './input-env.ts';
import type { LiveAggregate } from './aggregate-cache.ts';
import { createLiveAggregates, type BoundPart } from './live-aggregates.ts';
import { createManifestWriter } from './manifest-writer.ts';
import { firstDeadline } from './named-deadlines.ts';
import {
  entityKey,
  taskName,
  type CommitUnit,
  type EntityKey,
  type JournalSession,
  type TaskId,
} from './ports/journal.ts';
import type { Addressed, NamedDeadline, Processor, TouchedEntity } from './processor.ts';
import type { DeadLetter, OutboundRecord, SourceId, SourceRecord } from './records.ts';
import { createUnfinished, unfinishedAggregate } from './unfinished.ts';

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
  /** Aggregates of bounded parts in memory, per part. Default 100,000. */
  readonly aggregatesMax?: number;
}

/** What a machine reads of a session. */
export type CommittedState = Pick<JournalSession, 'position' | 'read' | 'scan' | 'all'>;

/** More calls of react() than this for one input have no end. */
const REACT_MAX = 100_000;
/** More deadlines than this of one entity at one instant have no end. */
const FIRINGS_OF_ONE_MAX = 1_000;
/** How many firings one counts for that goes on: no other follows it, wherever firings are limited at all. */
const GOES_ON_WEIGHT = Number.MAX_SAFE_INTEGER;
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
  const put = (key: EntityKey, entity: TouchedEntity | null): void => {
    entities.put(key, entity);
    due.set(key, entity === null ? null : entity.due);
  };
  const unfinished = createUnfinished(put);
  const next = new Map(committed.position.next);
  let time = committed.position.time;
  let unit = committed.position.unit;
  let outputs: OutboundRecord[] = [];
  let deadLetters: DeadLetter[] = [];
  let records = 0;
  let deadlines = 0;
  let ignored = 0;
  let refused = 0;
  let goesOn = false;
  /** The last entity fired, its due instant, how often at that. */
  let firedKey: EntityKey | undefined;
  let firedAt = 0;
  let firedTimes = 0;

  for (const [key, stored] of committed.all?.() ?? committed.scan(entityKey(''))) {
    const at = dueOf(stored);
    if (at !== null) due.add(key, at);
    unfinished.restore(key);
  }

  /** Decides on one input and folds what follows; returns the reason where it was rejected. */
  function decide(bound: BoundPart, live: LiveAggregate, input: unknown, env: Env): string | undefined {
    const { workflow } = bound.part;
    const { state } = live;
    const acceptance = workflow.accept(state, input, env);
    let facts: readonly unknown[];
    goesOn = false;
    switch (acceptance.kind) {
      case 'ignored':
        ignored += 1;
        return undefined;
      case 'rejected':
        return acceptance.reason;
      case 'refused':
        refused += 1;
        facts = acceptance.facts;
        break;
      case 'accepted': {
        const reading = workflow.observe(state, input, env);
        facts = workflow.decide(state, reading, input, env);
      }
    }
    for (const fact of facts) workflow.apply(state, fact, env);
    conclude(bound, live, facts, env);
    return undefined;
  }

  /** What follows by itself; then all that was touched is handed over, and all that was emitted is written. */
  function conclude(bound: BoundPart, live: LiveAggregate, facts: readonly unknown[], env: Env): void {
    const { part } = bound;
    const { key, state } = live;
    let followed = NO_FACTS;
    if (part.workflow.react !== undefined) {
      followed = react(part.workflow, state, env);
      unfinished.ended(key, env.now, goesOn ? 'rest' : 'no rest');
    }
    part.drain(state, key, put);
    for (const fact of facts) write(part, fact, key, env);
    for (const fact of followed) write(part, fact, key, env);
  }

  function write(part: BoundPart['part'], fact: unknown, aggregate: string, env: Env): void {
    for (const record of part.write(fact, aggregate, env)) {
      // One task of many would send it to all the others, each at its own time: what governs them all comes from outside.
      if (record.everyPartition)
        throw new Error(`${record.topic}: a task writes to one partition, not to all.`);
      outputs.push({ ...record, decidedAt: env.now });
    }
  }

  function react(workflow: BoundPart['part']['workflow'], state: object, env: Env): readonly unknown[] {
    let all: unknown[] | undefined;
    for (let rounds = 0; ; rounds += 1) {
      const step = workflow.react?.(state, env) ?? NO_FACTS;
      const rest = isGoOn(step);
      const facts = rest ? step.facts : step;
      if (facts.length > 0) all ??= [];
      for (const fact of facts) {
        workflow.apply(state, fact, env);
        all!.push(fact);
      }
      goesOn = rest;
      if (rest || facts.length === 0) return all ?? NO_FACTS;
      if (rounds >= REACT_MAX) {
        throw new Error(
          `${workflow.name}: react() does not come to an end, at ${env.cause}. It must see what it caused.`,
        );
      }
    }
  }

  /** The first deadline of the first entity. */
  function fireFirst(at: Instant): void {
    const key = due.firstKey();
    firedTimes = firedKey === key && firedAt === at ? firedTimes + 1 : 1;
    firedKey = key;
    firedAt = at;
    goesOn = false;
    const unfinishedKey = unfinishedAggregate(key);
    if (unfinishedKey === null) fireNamed(key, at);
    else fireRest(unfinishedKey, at);
  }

  function fireNamed(key: EntityKey, at: Instant): void {
    const bound = aggregates.partOf(key);
    const { part } = bound;
    const live = aggregates.get(bound, part.aggregateOf(key));
    const first = firstDeadline(part.deadlines(live.state, key));
    if (first === undefined || first[1] > at) {
      // Stored by code that counted its deadlines in another way: this code's count holds.
      due.set(key, first === undefined ? null : first[1]);
      return;
    }
    time = laterOf(time, at);
    deadlines += 1;
    const input: Deadline = { type: 'Deadline', entity: part.entityOf(key), name: first[0], due: first[1] };
    const env = new InputEnv(time, live.peers, `${name}/${key}`, '@', first[1], first[0]);
    const rejection = decide(bound, live, input, env);
    const again = due.dueOf(key);
    if (again === null || again > at) return;
    const stands = part.deadlines(live.state, key).some(([other, when]) => sameOrEarlier(other, when, first));
    if (stands || firedTimes > FIRINGS_OF_ONE_MAX) {
      throw new Error(
        `${part.workflow.name}: the deadline "${first[0]}" of "${key}" at ${first[1]} was applied and still stands` +
          `${rejection === undefined ? '' : ` (rejected: ${rejection})`}; it must be later or gone, or it would fire for ever.`,
      );
    }
  }

  /** An aggregate goes on where its last input ended: it was accepted then, and there is nothing more to decide. */
  function fireRest(aggregate: string, at: Instant): void {
    const bound = aggregates.partOf(aggregate);
    const live = aggregates.get(bound, aggregate);
    time = laterOf(time, at);
    deadlines += 1;
    const env = new InputEnv(time, live.peers, `${name}/${aggregate}`, '@', at, GO_ON);
    bound.part.workflow.observe(live.state, { type: 'Deadline', entity: '', name: GO_ON, due: at }, env);
    conclude(bound, live, NO_FACTS, env);
  }

  /** Fires in order of (due, key, name); `upTo` is the latest due instant fired, `all` is false where `firingsMax` cut it short. */
  function fireUntil(until: Instant, firingsMax: number): { readonly all: boolean; readonly upTo: Instant } {
    let upTo = -Infinity as Instant;
    for (let fired = 0; ; fired += goesOn ? GOES_ON_WEIGHT : 1) {
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
      deadLetter(record, 'undecodable', error.message);
      return undefined;
    }
  }

  function deadLetter(record: SourceRecord, kind: DeadLetter['kind'], reason: string): void {
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
    get ignored() {
      return ignored;
    },
    get refused() {
      return refused;
    },
    get goesOn() {
      return goesOn;
    },
    get isAwaited() {
      return outputs.length > 0 || deadLetters.length > 0;
    },
    apply(source, record, firingsMax = Infinity) {
      const now = laterOf(time, record.appendedAt);
      goesOn = false;
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
      const live = aggregates.get(bound, addressed.aggregate);
      const env = new InputEnv(now, live.peers, source, '/', record.offset);
      const rejection = decide(bound, live, addressed.input, env);
      if (rejection !== undefined) deadLetter(record, 'rejected', rejection);
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
      ignored = 0;
      refused = 0;
      return taken;
    },
  };
}

const isGoOn = (step: readonly unknown[] | GoOn<unknown>): step is GoOn<unknown> => !Array.isArray(step);

const sameOrEarlier = (name: string, due: Instant, fired: NamedDeadline): boolean =>
  name === fired[0] && due <= fired[1];
