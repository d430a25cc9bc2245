import type { ArchiveReader } from '#archive';
import { openCodec, type Codec, type DomainEvent, type WireSchemaIds } from '#contracts';
import { ifDecodable } from '#kernel';
import { openEmbeddedReader, type EmbeddedReader } from '#stream-embedded';
import { offset, type SourceId, type SourceRecord } from '#stream';
import { CommandError, EXIT } from '../terminal/exit.ts';
import { archiveBesideLog } from './archive-and-log.ts';
import { logFolder } from './folders.ts';
import type { LoggedEvent } from './logged-event.ts';

/** The log of a data folder, read beside the process that runs on it, or without one. */
export interface FolderLog {
  readonly reader: EmbeddedReader;
  readonly codec: Codec;
  readonly archive: ArchiveReader | undefined;
  /** The records `[from, to)` of a source, as far as there are any, in batches. */
  records(source: SourceId, from: number, to: number): AsyncIterable<readonly SourceRecord[]>;
  /** The same, decoded; what cannot be decoded is left out. */
  read(source: SourceId, from: number, to: number): AsyncIterable<LoggedEvent>;
  close(): Promise<void>;
}

const BATCH = 500;

/**
 * @param archive of this log: what was cut is read there
 * @throws CommandError where the folder holds no log
 */
export async function openFolderLog(dataDir: string, archive?: ArchiveReader): Promise<FolderLog> {
  const reader = await openReader(dataDir);
  try {
    const codec = await openCodec(schemaIdsOf(reader));
    const { log, epoch } = reader;
    const beside = archive && archiveBesideLog(archive);
    async function* records(
      source: SourceId,
      from: number,
      to: number,
    ): AsyncIterable<readonly SourceRecord[]> {
      const startOfLog = log.start(source);
      if (beside !== undefined && from < startOfLog) {
        const begin = offset(Math.max(from, await beside.start(epoch, source, startOfLog)));
        yield* beside.before(epoch, source, begin, offset(Math.min(to, startOfLog)));
      }
      let batch: SourceRecord[] = [];
      for (const record of log.read(source, offset(Math.max(from, startOfLog)), offset(to))) {
        batch.push(record);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    }
    return {
      ...{ reader, codec, archive, records },
      async *read(source, from, to) {
        for await (const batch of records(source, from, to)) {
          await codec.prepare(batch.map(({ value }) => value));
          for (const record of batch) {
            const event = ifDecodable(() => codec.decode(record.topic, record.value));
            if (event !== undefined) yield heardOf(record, event);
          }
        }
      },
      close: () => reader.close(),
    };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

async function openReader(dataDir: string): Promise<EmbeddedReader> {
  try {
    return await openEmbeddedReader({ dir: logFolder(dataDir) });
  } catch (cause) {
    if (!(cause instanceof Error) || cause.constructor !== Error) throw cause;
    throw new CommandError(
      {
        what: cause.message,
        where: dataDir,
        remedy: '`baton start` makes one; --data-dir names another folder',
        exitCode: EXIT.unavailable,
      },
      { cause },
    );
  }
}

/** Ids outside the range that a log assigns, for schemas that this log does not have. */
const UNSEEN_ID = 0xffff_0000;

/** A reader registers nothing: it looks up the ids that the log has assigned to the same schemas. */
function schemaIdsOf(reader: EmbeddedReader): WireSchemaIds {
  const ids = new Map<string, number>();
  for (let id = 1, schema = reader.schema(id); schema !== undefined; id += 1, schema = reader.schema(id)) {
    ids.set(schema, id);
  }
  let unseen = UNSEEN_ID;
  return {
    register: (_, schema) => Promise.resolve(ids.get(schema) ?? (unseen += 1)),
    schema: (id) => Promise.resolve(reader.schema(id)),
  };
}

function heardOf({ topic, partition, offset, appendedAt }: SourceRecord, event: DomainEvent): LoggedEvent {
  return { topic, partition, offset, at: appendedAt, event };
}
