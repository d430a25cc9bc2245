/** Keys sort as they are to be read: numbers are big-endian, 48 bits for offsets and unit numbers. */

const OFFSET_BYTES = 6;
const LAST_OFFSET = 2 ** 48 - 1;

/** A topic's number and a partition, as one number. */
export type LogId = number;
export const logId = (topic: number, partition: number): LogId => topic * 0x10000 + partition;

/** Key of the chunk of this log that ends with the record at `lastOffset`. */
export function chunkKey(log: LogId, lastOffset: number): Buffer {
  return numbered(log, lastOffset);
}
/** Greater than every chunk of this log. */
export const endOfChunks = (log: LogId): Buffer => chunkKey(log, LAST_OFFSET);
export const chunkLastOffset = (key: Buffer): number => key.readUIntBE(4, OFFSET_BYTES);

export function unitKey(task: number, unit: number): Buffer {
  return numbered(task, unit);
}
export const unitNumber = (key: Buffer): number => key.readUIntBE(4, OFFSET_BYTES);

export function entityKeyBytes(task: number, key: string): Buffer {
  const bytes = Buffer.allocUnsafe(4 + Buffer.byteLength(key));
  bytes.writeUInt32BE(task, 0);
  bytes.write(key, 4);
  return bytes;
}
/** Greater than every entity of this task. */
export const endOfEntities = (task: number): Buffer => entityKeyBytes(task + 1, '');
export const entityTask = (key: Buffer): number => key.readUInt32BE(0);
export const entityName = (key: Buffer): string => key.toString('utf8', 4);

function numbered(id: number, n: number): Buffer {
  const key = Buffer.allocUnsafe(4 + OFFSET_BYTES);
  key.writeUInt32BE(id, 0);
  key.writeUIntBE(n, 4, OFFSET_BYTES);
  return key;
}
