import type { Env, Instant, Workflow } from '#kernel';
import type { EntityKey } from './ports/journal.ts';
import type { OutboundRecord, SourceRecord } from './records.ts';

/** An entity as it is stored: `due` is the instant of its next deadline, readable without decoding the rest. */
export interface StoredEntity {
  readonly due: Instant | null;
  readonly bytes: Uint8Array;
}

/**
 * An entity that was touched. `encode` gives its bytes as they are then: it is called once a unit, however often it was touched. They
 * are copied before anything else is encoded, so that the same memory may be given each time.
 */
export interface TouchedEntity {
  readonly due: Instant | null;
  /** Releases before 0.3.0 refuse a task that holds such an entity, as they refuse any newer format: they open all when they open one. */
  readonly barsEarlier?: true;
  encode(): Uint8Array;
}

/** The entities of a task as they are now, with what the unit in hand has already changed. */
export interface EntityReader {
  read(key: EntityKey): StoredEntity | undefined;
  scan(prefix: EntityKey): Iterable<readonly [EntityKey, StoredEntity]>;
}

/** A deadline that stands: its name, unique within its entity, and when it is due. */
export type NamedDeadline = readonly [name: string, due: Instant];

/**
 * How one workflow is bound to a task: its aggregates to entities, its facts to records.
 * An aggregate's key starts with `<kind>/`; so do the keys of its entities.
 */
export interface Part<S, I, F, R = void, P = unknown> {
  readonly kind: string;
  readonly workflow: Workflow<S, I, F, R, P>;
  /**
   * bounded: aggregates are loaded on demand and kept in a bounded cache (a million conversations).
   * pinned: once loaded, an aggregate stays (a workspace, a policy).
   */
  readonly residence: 'bounded' | 'pinned';
  /**
   * `Env.peers` of this aggregate: states of aggregates of other parts of the same task. `get` returns the live state, loaded on first use
   * and then kept in memory. Called once when the aggregate is loaded, so what it returns must hold live states, nothing read out of them.
   */
  peers(aggregate: string, get: (aggregate: string) => unknown): P;
  /** The aggregate as its entities say; the workflow's `initial()` where there are none. Rebuilds derived indexes. */
  load(aggregate: string, entities: EntityReader, peers: P): S;
  /** Hands over every entity touched since the last call; null removes it. `due` is the earliest of its deadlines. */
  drain(state: S, aggregate: string, put: (key: EntityKey, entity: TouchedEntity | null) => void): void;
  /** The aggregate that an entity belongs to. */
  aggregateOf(key: EntityKey): string;
  /** What the workflow calls this entity in a `Deadline`. */
  entityOf(key: EntityKey): string;
  /**
   * The deadlines that stand in this entity, in any order; those of an entity fire by (due, name), each as an input of its own. After
   * one is applied, it must be later or gone.
   */
  deadlines(state: Readonly<S>, key: EntityKey): readonly NamedDeadline[];
  /** The fact as a record; several where several topics carry it; none where it only changes state. */
  write(fact: F, aggregate: string, env: Env<P>): readonly OutboundRecord[];
}

/** One input, and the aggregate that it is for. */
export interface Addressed {
  readonly aggregate: string;
  readonly input: unknown;
  /** The key that the record should have, which says in which partition it should lie. Absent: any key, anywhere. */
  readonly key?: string;
  /** It belongs to every partition: its key says nothing of where it lies. */
  readonly everyPartition?: true;
  /** Another aggregate that hears of it first. It decides and emits nothing: what it knows then, others may read as a peer. */
  readonly beside?: { readonly aggregate: string; readonly input: unknown };
}

/** A processor: what it reads, and what it makes of it. Composition only; the logic is in the workflows. */
export interface Processor {
  readonly name: string;
  /** Source topics. Partition i of all of them makes task i. */
  readonly topics: readonly string[];
  // A heterogeneous list: each part's own types meet only inside that part (methods are bivariant, so every part fits).
  readonly parts: readonly Part<unknown, unknown, unknown, unknown>[];
  /** Fetches what `read` will need for these records (unknown writer schemas); undefined where nothing is missing. */
  prepare?(records: readonly SourceRecord[]): Promise<void> | undefined;
  /**
   * What the record asks for, of whom; undefined where it does not concern this processor.
   * Throws Undecodable. Never consults a clock; the wire's own stamps are data.
   */
  read(record: SourceRecord): Addressed | undefined;
}
