import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { Corrupt, Transient } from '#stream';
import type { Offset, SourceId } from '#stream';
import { DATA_FILE } from './file-check.ts';
import { DiskFull } from './lmdb-faults.ts';
import { notContinued, type LogExtent } from './log-extent.ts';
import { machineRun } from './machine-run.ts';
import { storeFolder } from './store-folder.ts';
import { openValueFile, type ValueFile, type ValueNote } from './value-file.ts';

/** Values by key. A value that `get` gives is shared: put it again after a change. */
export interface KeptValues {
  get<T extends object>(key: string): T | undefined;
  /** @param value what JSON can hold */
  put(key: string, value: object): void;
  remove(key: string): void;
  /** In the order of keys. */
  scan<T extends object>(prefix: string): Iterable<readonly [key: string, value: T]>;
}

/**
 * What is folded from a log, together with the position that it was folded up to: on the disk, of which a bounded part is in memory.
 * A process that is killed continues at the position; damage, another format or another log begins anew. Reading throws Corrupt where
 * the file is damaged: `clear` then.
 */
export interface ProjectionStore extends KeptValues {
  /** The next offset of every source. Live: copy it to keep it. */
  readonly position: ReadonlyMap<SourceId, Offset>;
  advance(source: SourceId, next: Offset): void;
  /**
   * Goes on with this log, or begins anew where what was folded does not belong to it. Call it before anything else, and again whenever
   * reading starts again. Throws DiskFull: call it again; from the second time on Fenced where another process has taken the file.
   * @returns why it begins anew; undefined: it continues, or there was nothing
   */
  continueWith(log: LogExtent): Promise<string | undefined>;
  /** Writes what has changed where there is enough of it; otherwise it is written within `WRITE_MS`. Throws DiskFull where too much waits. */
  relieve(): void;
  /** Looks at some of the values, at all of them by and by, and removes those of which this is true. */
  sweep(count: number, isOver: (key: string, value: object) => boolean): void;
  /** Forgets everything; every source begins at its start. */
  clear(): Promise<void>;
  size(): ProjectionSize;
  close(): Promise<void>;
}

export interface ProjectionSize {
  /** Values in memory. */
  readonly heldCount: number;
  readonly fileBytes: number;
}

export interface ProjectionStoreOptions {
  /** On a local disk; made where there is none. Everything in it may be deleted. */
  readonly dir: string;
  /** Of the values and of how they are folded. What another one wrote is folded anew. */
  readonly format: number;
  /** How much text of values that are on the disk is kept in memory; the objects take about four times as much. */
  readonly cacheBytesMax?: number;
  /** Writing failed, and not because the disk is full: that is retried. Fenced is final: another process has the file. */
  readonly failed: (error: unknown) => void;
}

const CACHE_BYTES_MAX = 6 * 1024 * 1024;
const WRITE_MS = 250;
/** Changed values that are written without waiting longer. */
const CHANGED_MAX = 1_000;
/** Where the disk is full: how many wait in memory before no more is folded. */
const WAITING_MAX = 20_000;
/** After so many writes nobody doubts the file. */
const WRITES_TO_TRUST = 100;

/** Throws DiskFull where there is no room for it, an error with the remedy where the folder cannot be used. */
export function openProjectionStore(options: ProjectionStoreOptions): ProjectionStore {
  return new FileProjectionStore(options);
}

interface Held {
  readonly value: object;
}

class FileProjectionStore implements ProjectionStore {
  readonly position = new Map<SourceId, Offset>();
  private readonly options: ProjectionStoreOptions;
  private readonly folder;
  private readonly owner = randomUUID();
  private readonly machine = machineRun() ?? this.owner;
  private readonly cache;
  private changed = new Map<string, object | null>();
  private advanced = false;
  private file: ValueFile;
  private extent: LogExtent | undefined;
  private useless: string | undefined;
  /** It begins anew, and the file is not yet cleared for that. */
  private mustClear = false;
  private timer: NodeJS.Timeout | undefined;
  private writes = 0;
  /** Where sweeping goes on. */
  private swept = '';

  constructor(options: ProjectionStoreOptions) {
    this.options = options;
    this.folder = storeFolder(options.dir);
    this.cache = new LRUCache<string, Held>({ maxSize: options.cacheBytesMax ?? CACHE_BYTES_MAX });
    this.useless = this.folder.doubtful;
    if (this.useless !== undefined) this.folder.clear();
    try {
      this.file = this.opened();
      this.useless ??= this.whyUseless(this.file.note());
    } catch (error) {
      if (!(error instanceof Corrupt)) throw error;
      this.useless = error.message;
      this.folder.clear();
      this.file = this.opened();
    }
  }

  size(): ProjectionSize {
    const file = statSync(join(this.options.dir, DATA_FILE), { throwIfNoEntry: false });
    return { heldCount: this.changed.size + this.cache.size, fileBytes: file?.size ?? 0 };
  }

  get<T extends object>(key: string): T | undefined {
    const changed = this.changed.get(key);
    if (changed !== undefined) return (changed ?? undefined) as T | undefined;
    const held = this.cache.get(key);
    if (held !== undefined) return held.value as T;
    const text = this.file.get(key);
    if (text === undefined) return undefined;
    const value = JSON.parse(text) as T;
    this.cache.set(key, { value }, { size: sizeOf(key, text) });
    return value;
  }

  put(key: string, value: object): void {
    this.change(key, value);
  }

  remove(key: string): void {
    this.change(key, null);
  }

  *scan<T extends object>(prefix: string): Iterable<readonly [string, T]> {
    // The file has all else that is under the prefix.
    if (this.changedUnder(prefix)) this.write();
    for (const [key, text] of this.file.scan(prefix)) yield [key, JSON.parse(text) as T];
  }

  advance(source: SourceId, next: Offset): void {
    this.position.set(source, next);
    this.advanced = true;
    this.writeSoon();
  }

  async continueWith(log: LogExtent): Promise<string | undefined> {
    const isFirst = this.extent === undefined;
    const note = isFirst ? this.file.note() : undefined;
    const before = note?.position ?? [...this.position];
    const epochs = note?.epochs ?? Object.fromEntries(this.extent?.epochs ?? []);
    const hadNothing = isFirst && note === undefined && this.useless === undefined;
    const why = this.useless ?? notContinued(log, new Map(before), epochs);
    this.extent = log;
    this.useless = why;
    this.mustClear ||= why !== undefined || hadNothing;
    if (this.mustClear) {
      await this.clear();
      return why;
    }
    for (const [source, next] of before) this.position.set(source, next);
    for (const [source, start] of log.starts)
      if (!this.position.has(source)) this.position.set(source, start);
    if (isFirst) this.file.take(this.note());
    else this.writeAgain();
    this.folder.trust();
    return undefined;
  }

  relieve(): void {
    if (this.changed.size >= CHANGED_MAX) this.writeOrWait();
  }

  sweep(count: number, isOver: (key: string, value: object) => boolean): void {
    if (count === 0) return;
    let looked = 0;
    for (const [key, text] of this.file.scan('', this.swept)) {
      if (looked >= count) {
        this.swept = key;
        return;
      }
      looked += 1;
      if (!this.changed.has(key) && isOver(key, JSON.parse(text) as object)) this.remove(key);
    }
    this.swept = '';
  }

  async clear(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.changed = new Map();
    this.cache.clear();
    this.position.clear();
    this.advanced = false;
    this.mustClear = true;
    const old = this.file;
    this.file = NO_FILE;
    await old.close();
    this.folder.clear();
    const file = this.opened();
    this.file = file;
    for (const [source, start] of this.extent?.starts ?? []) this.position.set(source, start);
    file.take(this.note());
    this.folder.trust();
    this.useless = undefined;
    this.mustClear = false;
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    try {
      if (this.extent !== undefined && !this.mustClear) {
        this.write();
        await this.file.flush();
        this.file.write([], { ...this.note(), flushed: true });
        await this.file.flush();
      }
      this.folder.endedWell();
    } finally {
      await this.file.close();
    }
  }

  private changedUnder(prefix: string): boolean {
    for (const key of this.changed.keys()) if (key.startsWith(prefix)) return true;
    return false;
  }

  private change(key: string, value: object | null): void {
    this.cache.delete(key);
    this.changed.set(key, value);
    this.writeSoon();
  }

  private writeSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      try {
        this.write();
      } catch (error) {
        if (error instanceof DiskFull) this.writeSoon();
        else this.options.failed(error);
      }
    }, WRITE_MS).unref();
  }

  /** The position together with the values that it stands for, and only while the file is still this process's. */
  private writeAgain(): void {
    this.advanced = true;
    this.writeSoon();
    this.writeOrWait();
  }

  /** A full disk is waited for while there is room in memory. */
  private writeOrWait(): void {
    try {
      this.write();
    } catch (error) {
      if (!(error instanceof DiskFull) || this.changed.size > WAITING_MAX) throw error;
    }
  }

  private write(): void {
    if ((this.changed.size === 0 && !this.advanced) || this.extent === undefined) return;
    const texts = [...this.changed].map(
      ([key, value]) => [key, value === null ? null : JSON.stringify(value)] as const,
    );
    this.file.write(texts, this.note());
    for (const [key, text] of texts) {
      const value = this.changed.get(key);
      if (text !== null && value) this.cache.set(key, { value }, { size: sizeOf(key, text) });
    }
    this.changed = new Map();
    this.advanced = false;
    this.writes += 1;
    if (this.writes === WRITES_TO_TRUST) this.folder.endedWell();
  }

  private note(): ValueNote {
    return {
      format: this.options.format,
      epochs: Object.fromEntries(this.extent?.epochs ?? []),
      position: [...this.position],
      owner: this.owner,
      machine: this.machine,
      flushed: false,
    };
  }

  private opened(): ValueFile {
    this.folder.doubt();
    return openValueFile(this.options.dir);
  }

  private whyUseless(note: ValueNote | undefined): string | undefined {
    if (note === undefined) return undefined;
    if (note.format !== this.options.format) return `it has format ${note.format}`;
    if (!note.flushed && note.machine !== this.machine)
      return 'the machine stopped before it was on the disk';
    return undefined;
  }
}

function absent(): never {
  throw new Transient('The projection is about to be rebuilt from the log; there is nothing to show yet.');
}

/** While the old file is gone and there is no new one. */
const NO_FILE: ValueFile = {
  note: absent,
  get: absent,
  scan: absent,
  write: absent,
  take: absent,
  flush: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

const sizeOf = (key: string, text: string): number => key.length + text.length;
