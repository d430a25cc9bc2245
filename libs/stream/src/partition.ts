import type { OutboundRecord } from './records.ts';

const SEED = 0x9747b28c;
const M = 0x5bd1e995;
const utf8 = new TextEncoder();

/** MurmurHash2 with Kafka's seed, as a signed 32-bit integer. Source: org.apache.kafka.common.utils.Utils.murmur2. */
export function murmur2(bytes: Uint8Array): number {
  const length = bytes.length;
  const whole = length & ~3;
  let hash = SEED ^ length;
  for (let at = 0; at < whole; at += 4) {
    let k =
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    k = Math.imul(k, M);
    k ^= k >>> 24;
    hash = Math.imul(hash, M) ^ Math.imul(k, M);
  }
  const rest = length - whole;
  if (rest > 2) hash ^= byte(bytes, whole + 2) << 16;
  if (rest > 1) hash ^= byte(bytes, whole + 1) << 8;
  if (rest > 0) hash = Math.imul(hash ^ byte(bytes, whole), M);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, M);
  return (hash ^ (hash >>> 15)) | 0;
}

/** The partition that the Java client's default partitioner picks for a record with this key. */
export function partitionOf(key: string, partitions: number): number {
  if (partitions === 1) return 0;
  return (murmur2(utf8.encode(key)) & 0x7fffffff) % partitions;
}

/**
 * The records as they go into a log: one that belongs to every partition, once for each.
 *
 * @param partitionsOf how many partitions a topic has
 */
export function spread(
  records: readonly OutboundRecord[],
  partitionsOf: (topic: string) => number,
): readonly OutboundRecord[] {
  return records.flatMap((record) => {
    if (record.everyPartition !== true || record.partition !== undefined) return record;
    const partitions = partitionsOf(record.topic);
    return Array.from({ length: partitions }, (_, partition) => ({ ...record, partition }));
  });
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
