import type { Instant } from '#kernel';
import { laterOf } from '#kernel';
import { offset } from '#stream';
import type { Offset, SourceId, SourceRecord } from '#stream';
import { chunkBuilder, chunkChain } from './chunk.ts';
import type { ChunkBuilder } from './chunk.ts';
import type { Environment } from './environment.ts';
import { readHead, writeHead } from './heads.ts';
import type { Head } from './heads.ts';
import { chunkKey } from './keys.ts';
import type { LogId } from './keys.ts';
import { readEra, systemTime, writeEra } from './log-time.ts';
import type { Era } from './log-time.ts';
import type { Ownership } from './ownership.ts';
import type { TopicPartition, Topics } from './embedded-topics.ts';

/** Thrown by the checks of a piece of work before it wrote anything: it concerns that piece alone, which fails with `reason`. */
export class Refused extends Error {
  readonly reason: Error;
  constructor(reason: Error) {
    super(reason.message);
    this.reason = reason;
  }
}

/** The transaction in hand, for one piece of work. */
interface Writing {
  readonly now: Instant;
  era: Era;
  /** Adds a record to the end of its log, stamped with `at` or the partition's last stamp, whichever is later. */
  append(
    place: TopicPartition,
    content: Pick<SourceRecord, 'key' | 'value' | 'headers'>,
    at: Instant,
  ): Offset;
}

/**
 * The only writer of a folder. What is submitted while a flush is under way shares the next transaction and the next flush;
 * each piece of work is still all or nothing.
 */
export interface GroupWriter {
  /**
   * Resolves with what `work` returns when it is on the disk. `work` runs inside a transaction and refuses before its first
   * write or not at all. Throws the reason of a refusal, Transient where nothing was written, Indeterminate where the flush failed.
   */
  submit<T>(work: (writing: Writing) => T): Promise<T>;
  readonly era: Era;
  /** Offset after the last record on the disk. */
  durableEnd(log: LogId): number;
  /** Calls back after each flush, with the topic partitions that have grown; returns what ends that. */
  onGrowth(callback: (sources: readonly SourceId[]) => void): () => void;
  /** Resolves when nothing is under way. Nothing can be submitted after the call. */
  close(): Promise<void>;
}

interface Piece {
  readonly run: (writing: Writing) => void;
  settle(error: Error | undefined): void;
}

class OpenLog {
  readonly place: TopicPartition;
  head: Head;
  builder: ChunkBuilder | undefined;

  constructor(place: TopicPartition, head: Head) {
    this.place = place;
    this.head = head;
  }
}

export function groupWriter(env: Environment, owner: Ownership, topics: Topics): GroupWriter {
  const heads = new Map<LogId, Head>(topics.all.map(({ log }) => [log, readHead(env, log)]));
  const durable = new Map<LogId, number>([...heads].map(([log, head]) => [log, head.next]));
  /** Grown, visible, perhaps not on the disk yet. */
  const unflushed = new Map<LogId, TopicPartition>();
  const listeners = new Set<(sources: readonly SourceId[]) => void>();
  let era = readEra(env);
  let waiting: Piece[] = [];
  let running: Promise<void> | undefined;
  let isClosed = false;

  const transact = (pieces: readonly Piece[]): { done: Piece[]; grown: OpenLog[]; era: Era } =>
    env.transact(() => {
      owner.assertHeld();
      const open = new Map<LogId, OpenLog>();
      const closeChunk = (log: OpenLog): void => {
        if (log.builder === undefined) return;
        const chunk = log.builder.finish(log.head.chain);
        log.builder = undefined;
        env.log.putSync(chunkKey(log.place.log, log.head.next - 1), chunk);
        log.head = { ...log.head, chain: chunkChain(chunk) };
      };
      const writing: Writing = {
        now: systemTime(),
        era,
        append(place, content, at) {
          let log = open.get(place.log);
          if (log === undefined) open.set(place.log, (log = new OpenLog(place, heads.get(place.log)!)));
          const time = laterOf(log.head.time, at);
          const next = log.head.next;
          log.builder ??= chunkBuilder(place.log, next, time);
          log.builder.add(content, time);
          log.head = { next: next + 1, time, chain: log.head.chain };
          if (log.builder.isFull) closeChunk(log);
          return offset(next);
        },
      };
      const done: Piece[] = [];
      for (const piece of pieces) {
        try {
          piece.run(writing);
          done.push(piece);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          piece.settle(error.reason);
        }
      }
      for (const log of open.values()) {
        closeChunk(log);
        writeHead(env, log.place.log, log.head);
      }
      if (writing.era !== era) writeEra(env, writing.era);
      return { done, grown: [...open.values()], era: writing.era };
    });

  const writeGroup = async (pieces: readonly Piece[]): Promise<void> => {
    let written;
    try {
      written = transact(pieces);
    } catch (error) {
      for (const piece of pieces) piece.settle(error as Error);
      return;
    }
    for (const { place, head } of written.grown) {
      heads.set(place.log, head);
      unflushed.set(place.log, place);
    }
    era = written.era;
    try {
      await env.flush();
    } catch (error) {
      for (const piece of written.done) piece.settle(error as Error);
      return;
    }
    const sources = [...unflushed.values()].map((place) => place.source);
    for (const log of unflushed.keys()) durable.set(log, heads.get(log)!.next);
    unflushed.clear();
    for (const piece of written.done) piece.settle(undefined);
    if (sources.length > 0) for (const listener of listeners) listener(sources);
  };

  const run = async (): Promise<void> => {
    // What is submitted in this turn goes into the same transaction.
    await Promise.resolve();
    while (waiting.length > 0) {
      const pieces = waiting;
      waiting = [];
      await writeGroup(pieces);
    }
    running = undefined;
  };

  return {
    submit(work) {
      if (isClosed) return Promise.reject(new Error(`The log in ${env.dir} is closed.`));
      return new Promise((resolve, reject) => {
        let result: ReturnType<typeof work>;
        waiting.push({
          run: (writing) => {
            result = work(writing);
          },
          settle: (error) => {
            if (error === undefined) resolve(result);
            else reject(error);
          },
        });
        running ??= run();
      });
    },
    get era() {
      return era;
    },
    durableEnd: (log) => durable.get(log) ?? 0,
    onGrowth(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    async close() {
      isClosed = true;
      await running;
    },
  };
}
