import { DiskFull, storeFolder, type StoreFolder } from '#lmdb-store';
import type { Clock, TaskId } from '#stream';
import { Fenced, taskName } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import { OffsetOutOfRange } from '../reading/offset-range.ts';
import type { HeldMemory } from './held-memory.ts';
import { createLateFile } from './late-file.ts';
import { createLocalStore, type LocalStore } from './local-store.ts';
import { readChangelog, type FetcherFactory } from './read-changelog.ts';
import {
  openStoreFile,
  STORE_FORMAT,
  type StoreContents,
  type StoreFile,
  type StoreState,
} from './store-file.ts';
import type { TaskProducer } from './task-producer.ts';

export interface OpenStoreOptions {
  readonly task: TaskId;
  readonly producer: TaskProducer;
  readonly dir: string;
  readonly topicId: string;
  readonly createFetcher: FetcherFactory;
  readonly clock: Clock;
  readonly memory: HeldMemory;
  readonly log: KafkaLog;
}

/**
 * A store that was last written longer ago is rebuilt. Compaction takes away the notes that entities were removed, a day after it met
 * them first (`delete.retention.ms` of the changelogs): an older store would keep entities that are gone.
 */
const AGE_MS_MAX = 12 * 3_600_000;

/**
 * The local store of a task as of our own opened marker: what lies on the disk and what the changelog has after it, or all of the
 * changelog where nothing of use lies there. Where the disk is full the task runs from memory, as far as that goes, and gets its file
 * when there is room. Throws Fenced where a later owner has the task, Corrupt where the file cannot be read.
 */
export async function openStore(options: OpenStoreOptions): Promise<LocalStore> {
  const { task, log } = options;
  const began = performance.now();
  const folder = storeFolder(options.dir);
  let opened = await openFile(folder, options, folder.doubtful);
  let store: LocalStore;
  try {
    store = await restore(folder, options, opened);
  } catch (error) {
    if (!(error instanceof OffsetOutOfRange) || opened.state === undefined) throw error;
    opened = await openFile(folder, options, 'the changelog does not hold what comes after it');
    store = await restore(folder, options, opened);
  }
  log.info(
    {
      task: taskName(task),
      from: opened.state?.next ?? 0,
      to: opened.marker,
      unit: store.position.unit,
      ms: Math.round(performance.now() - began),
      ...(opened.rebuilt === undefined ? {} : { rebuilt: opened.rebuilt }),
    },
    'The state of the task is here.',
  );
  return store;
}

async function restore(
  folder: StoreFolder,
  options: OpenStoreOptions,
  { file, state, marker }: Opened,
): Promise<LocalStore> {
  const { topicId, clock, memory, log } = options;
  const store = createLocalStore({ file, folder, topicId, state, now: () => clock.now(), memory, log });
  try {
    for await (const stretch of readChangelog(options.createFetcher, options.task, store.next, marker)) {
      store.apply(stretch.changes, stretch.next, stretch.position ?? store.position);
      await store.relieve();
    }
    store.ready();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

interface Opened {
  readonly file: StoreContents;
  readonly state: StoreState | undefined;
  readonly marker: number;
  /** Why what lay there is of no use. */
  readonly rebuilt?: string;
}

/** @param useless why what lies there is of no use, where that is known already */
async function openFile(
  folder: StoreFolder,
  options: OpenStoreOptions,
  useless: string | undefined,
): Promise<Opened> {
  if (useless !== undefined) folder.clear();
  try {
    return await openLying(folder, options, useless);
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
    const { marker } = options.producer;
    return {
      file: createLateFile(() => makeFile(folder, marker)),
      state: undefined,
      marker,
      rebuilt: error.message,
    };
  }
}

/** What lies there, or, where that is of no use, an empty file in its place. */
async function openLying(
  folder: StoreFolder,
  options: OpenStoreOptions,
  useless: string | undefined,
): Promise<Opened> {
  folder.doubt();
  const file = openStoreFile(folder.dir);
  let why: string | undefined;
  try {
    let { marker } = options.producer;
    // Ahead of our marker it belongs to a later owner, which another marker would show, or to another changelog.
    const isAhead = (): boolean => Math.max(file.owner(), file.state()?.next ?? 0) > marker;
    if (isAhead()) marker = await options.producer.mark();
    why = isAhead() ? 'it is ahead of the changelog' : uselessBecause(file.state(), options);
    if (why === undefined) {
      takeFile(file, folder, marker);
      return { file, state: file.state(), marker, ...(useless === undefined ? {} : { rebuilt: useless }) };
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  return openFile(folder, options, why);
}

function makeFile(folder: StoreFolder, marker: number): StoreFile {
  folder.clear();
  folder.doubt();
  const file = openStoreFile(folder.dir);
  try {
    takeFile(file, folder, marker);
  } catch (error) {
    void file.close();
    throw error;
  }
  return file;
}

function takeFile(file: StoreFile, folder: StoreFolder, marker: number): void {
  if (!file.take(marker)) throw new Fenced(`${folder.dir} was taken over by a later owner of the task.`);
}

function uselessBecause(
  state: StoreState | undefined,
  { topicId, clock }: OpenStoreOptions,
): string | undefined {
  if (state === undefined) return undefined;
  if (state.format !== STORE_FORMAT) return `it has format ${state.format}`;
  if (state.topicId !== topicId) return 'the changelog was made anew';
  if (clock.now() - state.at > AGE_MS_MAX) return 'it is older than the changelog remembers removed entities';
  return undefined;
}
