import { deflateRaw, inflateRawSync } from 'node:zlib';
import { promisify } from 'node:util';
import { checkFormat, Corrupt, FORMATS, packEntities, taskName, unpackEntities } from '#stream';
import type { Checkpoint, EntityKey, Position, SourceRecord, TaskId } from '#stream';
import {
  NOT_OURS,
  positionFromJson,
  positionOf,
  positionToJson,
  type PositionJson,
} from './changelog-record.ts';

/**
 * Checkpoints lie in `units.v1`, in the partition of their task, under a key of their own, which earlier releases pass over. One is several
 * records, each of which goes with some later unit:
 *
 *   header CHECKPOINT_HEADER   `<unit>/<n>`: after which unit, and which part; parts count from 1
 *   value                      some entities (`packEntities`), deflated
 *
 * and at last the head, part 0, whose value is JSON: the position, and how many parts there are. Without a head it is none.
 */
export const CHECKPOINT_HEADER = 'baton_checkpoint';
export const checkpointKey = (task: TaskId): string => `${taskName(task)}/checkpoint`;

export interface CheckpointRecord {
  readonly key: string;
  readonly value: Buffer;
  readonly headers: { readonly [CHECKPOINT_HEADER]: Buffer };
}

/** What a checkpoint says of itself. */
export interface CheckpointHead {
  readonly position: Position;
  readonly parts: number;
}

type HeadJson = PositionJson & { readonly parts: number };

const deflate = promisify(deflateRaw);

/** A copy of what a task has stored, to be compressed when there is time. */
export interface Snapshot {
  readonly position: Position;
  readonly parts: readonly Uint8Array[];
}

/** Undefined where it is more than `bytesMax`. */
export function takeSnapshot(
  position: Position,
  entities: Iterable<readonly [EntityKey, Uint8Array]>,
  bytesMax: number,
): Snapshot | undefined {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (const part of packEntities(entities)) {
    bytes += part.length;
    if (bytes > bytesMax) return undefined;
    parts.push(part);
  }
  return { position, parts };
}

/** The parts in order, the head at the end. Compresses beside the event loop. */
export async function checkpointRecords(
  task: TaskId,
  { position, parts }: Snapshot,
): Promise<readonly CheckpointRecord[]> {
  const key = checkpointKey(task);
  const record = (part: number, value: Buffer): CheckpointRecord => ({
    key,
    value,
    headers: { [CHECKPOINT_HEADER]: Buffer.from(`${position.unit}/${part}`) },
  });
  const records: CheckpointRecord[] = [];
  for (const [n, part] of parts.entries()) records.push(record(n + 1, await deflate(part, { level: 1 })));
  const head: HeadJson = { ...positionToJson(position), format: FORMATS.checkpoint, parts: parts.length };
  return [...records, record(0, Buffer.from(JSON.stringify(head)))];
}

export const bytesOf = (records: readonly CheckpointRecord[]): number =>
  records.reduce(
    (sum, { key, value, headers }) => sum + key.length + value.length + headers[CHECKPOINT_HEADER].length,
    0,
  );

/** Of which checkpoint a record is, and which part; undefined where it says nothing of the sort. */
export function partOf({
  headers,
}: SourceRecord): { readonly unit: number; readonly part: number } | undefined {
  const found = /^(\d+)\/(\d+)$/.exec(headers[CHECKPOINT_HEADER] ?? '');
  return found === null ? undefined : { unit: Number(found[1]), part: Number(found[2]) };
}

/** Throws NewerFormat, or Corrupt where the bytes are no head; both name the record. */
export function decodeHead(bytes: Uint8Array, where: string): CheckpointHead {
  let json: HeadJson;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8')) as HeadJson;
  } catch (error) {
    throw new Corrupt(`${where} is not the head of a checkpoint. ${NOT_OURS}`, { cause: error });
  }
  checkFormat(json.format, FORMATS.checkpoint, where, NOT_OURS);
  return { position: positionOf(positionFromJson(json)), parts: json.parts };
}

/** Throws Corrupt, naming the record, where the bytes are no part. */
export function decodePart(bytes: Uint8Array, where: string): Checkpoint['entities'] {
  try {
    return [...unpackEntities(inflateRawSync(bytes))];
  } catch (error) {
    throw new Corrupt(`${where} is not a part of a checkpoint. ${NOT_OURS}`, { cause: error });
  }
}
