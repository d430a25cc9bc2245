import { internal, type ProducedMessage } from './internals.ts';
import { createBatchWriter } from './batch-writer.ts';
import { bodyWithRoom, FRONT_BYTES, type Encoder } from './request-frame.ts';

export interface ProduceOptions {
  readonly acks: number;
  readonly timeout: number;
  readonly compression?: number;
  readonly transactionalId?: string | null;
  /** kafkajs hands over digits, a number or a Long. */
  readonly producerId?: { toString(): string };
  readonly producerEpoch?: number;
  readonly topicData: readonly TopicData[];
}
interface TopicData {
  readonly topic: string;
  readonly partitions: readonly PartitionData[];
}
interface PartitionData {
  readonly partition: number;
  readonly firstSequence?: number;
  readonly messages: readonly ProducedMessage[];
}
interface Protocol {
  readonly request: { encode(): Promise<Encoder> };
  readonly response: unknown;
}
interface ProduceRequests {
  protocol: (asked: { readonly version: number }) => (options: ProduceOptions) => Protocol;
}

/** The first version with record batches. */
const RECORD_BATCHES = 3;
const NOT_COMPRESSED = 0;
const FRAME_BYTES = 256;
const MESSAGE_BYTES = 24;

/**
 * kafkajs makes a buffer of 512 bytes for every record, one for every header and one for every number of variable length, and copies
 * each record four times. Here all of a request is written once, into one buffer. Compressed records stay with kafkajs.
 */
export function encodeProduceRequestsInOneBuffer(): void {
  const { requests } = internal<{ readonly requests: { readonly Produce: ProduceRequests } }>(
    'protocol/requests',
  );
  const original = requests.Produce.protocol;
  requests.Produce.protocol = ({ version }) => {
    const create = original({ version });
    if (version < RECORD_BATCHES) return create;
    return (options) => {
      const protocol = create(options);
      if ((options.compression ?? NOT_COMPRESSED) !== NOT_COMPRESSED) return protocol;
      return {
        ...protocol,
        request: {
          ...protocol.request,
          encode: async () => bodyWithRoom(encodeProduce(options, Date.now())),
        },
      };
    };
  };
}

/**
 * The body of a produce request, version 3 to 7, after FRONT_BYTES of room. `now` stamps the messages that have no time of their own,
 * in ms since 1970.
 */
export function encodeProduce(options: ProduceOptions, now: number): Buffer {
  const { acks, timeout, transactionalId = null, producerId = -1, producerEpoch = 0, topicData } = options;
  const writer = createBatchWriter(FRONT_BYTES, bytesExpected(topicData));
  const id = BigInt(producerId.toString());
  writer.string(transactionalId);
  writer.int16(acks);
  writer.int32(timeout);
  writer.int32(topicData.length);
  for (const { topic, partitions } of topicData) {
    writer.string(topic);
    writer.int32(partitions.length);
    for (const { partition, firstSequence = 0, messages } of partitions) {
      writer.int32(partition);
      const transactional = Boolean(transactionalId);
      writer.batch(messages, { producerId: id, producerEpoch, firstSequence, transactional }, now);
    }
  }
  return writer.take();
}

function bytesExpected(topicData: readonly TopicData[]): number {
  let bytes = FRAME_BYTES;
  for (const { topic, partitions } of topicData) {
    bytes += topic.length;
    for (const { messages } of partitions) {
      bytes += FRAME_BYTES;
      for (const { key, value } of messages) {
        bytes += MESSAGE_BYTES + (key?.length ?? 0) + (value?.length ?? 0);
      }
    }
  }
  return bytes;
}
