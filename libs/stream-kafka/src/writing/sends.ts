import type { Message, TopicMessages } from 'kafkajs';

/** A broker takes all that one send brings to a partition as one batch, and refuses it beyond the topic's `max.message.bytes`. */
const BATCH_BYTES_MAX = 512 * 1024;
/** Lengths, offsets and numbers of a record, generously. */
const RECORD_BYTES = 32;

/** Where a message is in what is sent. */
interface SendPlace {
  /** Number of the send. */
  readonly send: number;
  /** Among the messages that this send brings to its partition. */
  readonly index: number;
}

/** Everything of a transaction: one send after the other. */
export interface Sends {
  /** @param topic as the cluster names it */
  add(topic: string, partition: number, message: Message): SendPlace;
  readonly all: readonly (readonly TopicMessages[])[];
}

/** Messages in the order in which they were added; what would be too much for a partition at once goes with the next send. */
export function createSends(): Sends {
  /** By partition, what its last batch holds. */
  const filled = new Map<string, { send: number; messages: number; bytes: number }>();
  const sends: Map<string, Message[]>[] = [];
  return {
    add(topic, partition, message) {
      const place = `${topic}/${partition}`;
      const bytes = sizeOf(message);
      let batch = filled.get(place);
      if (batch === undefined) filled.set(place, (batch = { send: 0, messages: 0, bytes: 0 }));
      else if (batch.bytes + bytes > BATCH_BYTES_MAX)
        Object.assign(batch, { send: batch.send + 1, messages: 0, bytes: 0 });
      const at: SendPlace = { send: batch.send, index: batch.messages };
      batch.bytes += bytes;
      batch.messages += 1;
      const send = (sends[batch.send] ??= new Map<string, Message[]>());
      const messages = send.get(topic);
      const placed = { ...message, partition };
      if (messages === undefined) send.set(topic, [placed]);
      else messages.push(placed);
      return at;
    },
    get all() {
      return sends.map((send) => [...send].map(([topic, messages]) => ({ topic, messages })));
    },
  };
}

function sizeOf({ key, value, headers = {} }: Message): number {
  let bytes = RECORD_BYTES + (key?.length ?? 0) + (value?.length ?? 0);
  for (const name of Object.keys(headers)) bytes += 3 * name.length + (headers[name]?.length ?? 0) + 8;
  return bytes;
}
