import { offset, sourceId, type Offset, type SourceId } from '#stream';
import { askBroker } from '../client/any-broker.ts';
import type { BrokerAddress, BrokerLink } from '../client/broker-link.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { createErrorFromCode, requests } from '../client/kafkajs-internals.ts';
import { NO_ERROR } from './topic-layout.ts';

/** What a partition holds. */
export interface OffsetRange {
  /** The first offset that is still there. */
  readonly earliest: Offset;
  /** After the last record before which no transaction is open. */
  readonly end: Offset;
}

/** A partition was asked for an offset that it does not hold (any more). Position and log do not belong together: never reset silently. */
export class OffsetOutOfRange extends Error {
  override readonly name = 'OffsetOutOfRange';
  readonly source: SourceId;
  readonly asked: Offset;
  /** What the log holds; undefined where the broker did not say. */
  readonly range: OffsetRange | undefined;

  constructor(source: SourceId, asked: Offset, range: OffsetRange | undefined) {
    const held = range === undefined ? '' : `, which holds ${range.earliest} to ${range.end}`;
    super(
      `Offset ${asked} of ${source} is asked for${held}. ` +
        (range !== undefined && asked < range.earliest
          ? 'The records in between were deleted: keep them longer than the longest stop (retention.ms), and replay from a copy.'
          : 'The topic was created anew, or has lost records: give the group a new name, or restore the topic.'),
    );
    this.source = source;
    this.asked = asked;
    this.range = range;
  }
}

const LIST_OFFSETS_VERSION = 3;
const READ_COMMITTED = 1;
const EARLIEST = -2;
const LATEST = -1;

/** Asks the broker that leads these partitions. Throws Transient, or the protocol's first error. */
export async function offsetRanges(
  client: KafkaClient,
  leader: BrokerAddress,
  sources: readonly { readonly topic: string; readonly partition: number }[],
): Promise<ReadonlyMap<SourceId, OffsetRange>> {
  return askBroker(client, leader, async (link) => {
    const earliest = await listOffsets(client, link, sources, EARLIEST);
    const end = await listOffsets(client, link, sources, LATEST);
    return new Map(
      [...end].map(([source, at]) => [source, { earliest: earliest.get(source) ?? at, end: at }]),
    );
  });
}

async function listOffsets(
  client: KafkaClient,
  link: BrokerLink,
  sources: readonly { readonly topic: string; readonly partition: number }[],
  timestamp: number,
): Promise<ReadonlyMap<SourceId, Offset>> {
  const topics = Map.groupBy(sources, (source) => source.topic);
  const { responses } = await link.ask(
    requests.ListOffsets.protocol({ version: LIST_OFFSETS_VERSION })({
      isolationLevel: READ_COMMITTED,
      topics: [...topics].map(([topic, partitions]) => ({
        topic: client.topicPrefix + topic,
        partitions: partitions.map(({ partition }) => ({ partition, timestamp })),
      })),
    }),
  );
  return new Map(
    responses.flatMap(({ topic, partitions }) =>
      partitions.map((at) => {
        if (at.errorCode !== NO_ERROR) throw createErrorFromCode(at.errorCode);
        const source = sourceId(topic.slice(client.topicPrefix.length), at.partition);
        return [source, offset(Number(at.offset))] as const;
      }),
    ),
  );
}
