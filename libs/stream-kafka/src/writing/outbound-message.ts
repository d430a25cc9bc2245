import { partitionOf, type OutboundRecord } from '#stream';

interface OutboundMessage {
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Record<string, Buffer>;
}

/** The record's own partition, or its key's. @throws where its topic has no such partition, and as `partitionsOf` does */
export function partitionFor(record: OutboundRecord, partitionsOf: (topic: string) => number): number {
  const partitions = partitionsOf(record.topic);
  const partition = record.partition ?? partitionOf(record.key, partitions);
  if (partition >= 0 && partition < partitions) return partition;
  throw new Error(`${record.topic} has ${partitions} partitions; there is no ${record.topic}/${partition}.`);
}

export function messageOf(record: OutboundRecord): OutboundMessage {
  const headers: Record<string, Buffer> = {};
  for (const name of Object.keys(record.headers)) headers[name] = Buffer.from(record.headers[name]!);
  return { key: record.key, value: asBuffer(record.value), headers };
}

/** As kafkajs wants them to be called; what encodes them takes any bytes (patches/lean-produce.ts). */
export const asBuffer = (bytes: Uint8Array): Buffer => bytes as Buffer;
