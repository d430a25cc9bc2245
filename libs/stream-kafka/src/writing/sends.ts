import type { IHeaders, Message, TopicMessages } from 'kafkajs';

/**
 * A broker takes all that one send brings to a partition as one batch, and refuses it beyond the topic's `max.message.bytes`: below
 * Kafka's default, so that many small records fit any topic. A record that is larger goes alone.
 */
const BATCH_BYTES_MAX = 900_000;
/** Lengths, offsets and numbers of a record, generously. */
const RECORD_BYTES = 32;
/** Of one UTF-16 unit. */
const UTF8_BYTES_MAX = 3;

/** Everything of a transaction: one send after the other, with topics as the cluster names them. */
export type Sends = readonly (readonly TopicMessages[])[];

/** Where a message is in what is sent. */
interface SendPosition {
  /** Number of the send. */
  readonly send: number;
  /** Among the messages that this send brings to its partition. */
  readonly index: number;
}

/** Takes messages for one partition, in order. */
type PartitionSender = (message: Message) => SendPosition;

/** Messages in the order in which they came; what would be too much for a partition at once goes with the next send. */
export function createSends(topicPrefix: string) {
  const senders = new Map<string, PartitionSender>();
  const sends: Map<string, Message[]>[] = [];

  function messagesOf(send: number, topic: string): Message[] {
    const topics = (sends[send] ??= new Map<string, Message[]>());
    let messages = topics.get(topic);
    if (messages === undefined) topics.set(topic, (messages = []));
    return messages;
  }

  function createPartitionSender(topic: string, partition: number): PartitionSender {
    let send = 0;
    let index = 0;
    let filled = 0;
    let messages = messagesOf(send, topic);
    return ({ key = null, value, headers }) => {
      const bytes = sizeOf(key) + sizeOf(value) + headerBytes(headers) + RECORD_BYTES;
      if (filled > 0 && filled + bytes > BATCH_BYTES_MAX) {
        send += 1;
        index = 0;
        filled = 0;
        messages = messagesOf(send, topic);
      }
      filled += bytes;
      messages.push(headers ? { key, value, headers, partition } : { key, value, partition });
      return { send, index: index++ };
    };
  }

  return {
    /** @param topic its logical name */
    to(topic: string, partition: number): PartitionSender {
      const name = `${topic}/${partition}`;
      let sender = senders.get(name);
      if (sender === undefined) senders.set(name, (sender = createPartitionSender(topic, partition)));
      return sender;
    },
    all: (): Sends =>
      sends.map((send) => [...send].map(([topic, messages]) => ({ topic: topicPrefix + topic, messages }))),
  };
}

function headerBytes(headers: IHeaders | undefined): number {
  let bytes = 0;
  if (headers === undefined) return bytes;
  for (const name in headers) bytes += 3 * name.length + (headers[name] as Buffer).length + 8;
  return bytes;
}

/** At most: to count the bytes of a text takes longer than to write them. */
const sizeOf = (bytes: Buffer | string | null): number =>
  (bytes?.length ?? 0) * (typeof bytes === 'string' ? UTF8_BYTES_MAX : 1);
