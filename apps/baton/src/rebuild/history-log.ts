import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveReader } from '#archive';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { offset, partitionNumber, topicName, type Offset, type SourceId, type SourceRecord } from '#stream';
import {
  openKafka,
  openRegistrySchemaIds,
  type KafkaAccess,
  type KafkaLog,
  type KafkaLogReading,
  type RegistryAccess,
} from '#stream-kafka';
import { archiveBesideLog } from '../reading/archive-and-log.ts';
import { openFolderLog } from '../reading/folder-log.ts';

/** All that a log still holds, read without a group and while others write it. */
export interface HistoryLog {
  readonly codec: Codec;
  /** Names the log, with its archive: another has another. */
  readonly epoch: string;
  /** Of a topic in its log. */
  epochOf(topic: string): string;
  /** What every source holds now: `[start, end)`. */
  extent(): Promise<ReadonlyMap<SourceId, Extent>>;
  /** Consecutive records of a source, in order, in batches; `next` may lie beyond the last record. */
  read(source: SourceId, from: Offset, to: Offset): AsyncIterable<Batch>;
  close(): Promise<void>;
}

export interface Extent {
  readonly start: Offset;
  readonly end: Offset;
}

interface Batch {
  readonly records: readonly SourceRecord[];
  readonly next: Offset;
}

const TOPIC_NAMES = Object.values(TOPICS);
const BATCH = 2_000;

/** @throws CommandError where the folder holds no log */
export async function folderHistory(dataDir: string): Promise<HistoryLog> {
  const folder = await openFolderLog(dataDir);
  const { reader, codec } = folder;
  return {
    codec,
    epoch: reader.epoch,
    epochOf: () => reader.epoch,
    extent: () =>
      Promise.resolve(
        new Map(
          reader.log.sources
            .filter((source) => TOPIC_NAMES.some((topic) => topic === topicName(source)))
            .map((source) => [source, { start: reader.log.start(source), end: reader.log.end(source) }]),
        ),
      ),
    async *read(source, from, to) {
      for (let next: number = from; next < to;) {
        const until = Math.min(next + BATCH, to);
        const records = [...reader.log.read(source, offset(next), offset(until))];
        await codec.prepare(records.map(({ value }) => value));
        yield { records, next: offset(until) };
        next = until;
      }
    },
    close: () => folder.close(),
  };
}

/** Archive and log as one: what retention or `baton prune` has cut is read from the archive of that log. */
export function withArchive(log: HistoryLog, archive: ArchiveReader): HistoryLog {
  const beside = archiveBesideLog(archive);
  const startOfLog = async (source: SourceId): Promise<Offset> =>
    (await log.extent()).get(source)?.start ?? offset(0);
  return {
    ...log,
    epoch: `${log.epoch} and ${archive.place}`,
    async extent() {
      const extents = new Map<SourceId, Extent>();
      for (const [source, { start, end }] of await log.extent()) {
        const epoch = log.epochOf(topicName(source));
        extents.set(source, { start: await beside.start(epoch, source, start), end });
      }
      return extents;
    },
    async *read(source, from, to) {
      const cut = offset(Math.min(to, Math.max(from, await startOfLog(source))));
      for await (const records of beside.before(log.epochOf(topicName(source)), source, from, cut)) {
        const last = records.at(-1);
        if (last === undefined) continue;
        await log.codec.prepare(records.map(({ value }) => value));
        yield { records, next: offset(last.offset + 1) };
      }
      // Control records of Kafka may lie between the last record and here.
      if (cut > from) yield { records: [], next: cut };
      if (cut < to) yield* log.read(source, cut, to);
    },
  };
}

export interface KafkaHistoryOptions {
  readonly access: KafkaAccess;
  readonly registry: RegistryAccess;
  readonly topicPrefix: string;
  readonly log: KafkaLog;
}

export async function kafkaHistory(options: KafkaHistoryOptions): Promise<HistoryLog> {
  const { access, registry, topicPrefix, log } = options;
  const stateDir = await mkdtemp(join(tmpdir(), 'baton-rebuild-'));
  const schemaIds = await openRegistrySchemaIds({ access: registry, stateDir, topicPrefix, log });
  const codec = await openCodec(schemaIds);
  const kafka = await openKafka({
    access,
    topicPrefix,
    stateDir,
    log,
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  const { epochs } = await kafka.log.extent(TOPIC_NAMES);
  return {
    codec,
    epoch: [...epochs.values()].sort().join(),
    epochOf: (topic) => epochs.get(topic) ?? '',
    async extent() {
      const { starts, ends } = await kafka.log.extent(TOPIC_NAMES);
      return new Map(
        [...ends].map(([source, end]) => [source, { start: starts.get(source) ?? offset(0), end }]),
      );
    },
    async *read(source, from, to) {
      for await (const batch of tailOf(kafka.log, source, from, to)) {
        await codec.prepare(batch.records.map(({ value }) => value));
        yield batch;
      }
    },
    async close() {
      await kafka.close();
      await schemaIds.close();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}

/** What a tail pushes, as something that is pulled: one delivery is in memory at a time. */
async function* tailOf(
  log: KafkaLogReading,
  source: SourceId,
  from: Offset,
  to: Offset,
): AsyncIterable<Batch> {
  const tail = log.tail([topicName(source)]);
  const waiting: Batch[] = [];
  let error: Error | undefined;
  let wake = (): void => undefined;
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      if (waiting.length > 0 || error !== undefined) resolve();
    });
  await tail.start({
    assigned: () => undefined,
    revoked: () => undefined,
    records(of, records, progress) {
      const last = records.at(-1);
      const next = progress?.next ?? (last && offset(last.offset + 1));
      if (of !== source || next === undefined) return;
      waiting.push({ records, next });
      tail.pause(source);
      wake();
    },
    failed(cause) {
      error = cause instanceof Error ? cause : new Error(String(cause));
      wake();
    },
  });
  try {
    tail.seek(partitionNumber(source), new Map([[source, from]]));
    for (let next: number = from; next < to;) {
      await wait();
      if (error !== undefined) throw error;
      for (const batch of waiting.splice(0)) {
        yield { records: batch.records.filter((record) => record.offset < to), next: batch.next };
        next = batch.next;
      }
      if (next < to) tail.resume(source);
    }
  } finally {
    await tail.stop();
  }
}
