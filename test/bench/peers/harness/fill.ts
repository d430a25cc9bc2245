import { Partitioners, type Kafka, type Message } from 'kafkajs';
import { partitionOf } from '#stream';
import { createReference, type Reference } from '../reference.ts';
import { turns } from '../turns.ts';
import { encodeTurn } from '../wire.ts';

/** As a busy producer with a short linger would batch: about 120 KB. */
const BATCH_RECORDS = 500;

export interface Log {
  readonly topic: string;
  readonly turns: number;
  /** Shares of its outputs at which a run is looked at. */
  readonly marks: readonly number[];
}

export interface FilledLog extends Log {
  readonly reference: Reference;
}

/**
 * Appends the turns of the plain job to each of these topics, as many as each is to have, and tells what has to come out of them. The
 * topics must be empty. Partition by key, as the Java client does it.
 */
export async function fill(kafka: Kafka, logs: readonly Log[], partitions: number): Promise<FilledLog[]> {
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const filled = logs.map((log) => ({ ...log, reference: createReference() }));
  let batch = Array.from({ length: partitions }, (): Message[] => []);
  let n = 0;
  let sent: Promise<unknown> = Promise.resolve();
  /** One request at a time: the order within a partition is that of the log. */
  const flush = async (to: readonly Log[]): Promise<void> => {
    await sent;
    const messages = batch.flat();
    batch = Array.from({ length: partitions }, (): Message[] => []);
    sent = producer.sendBatch({ topicMessages: to.map(({ topic }) => ({ topic, messages })) });
  };
  const lengths = new Set(logs.map((log) => log.turns));
  for (const turn of turns(Math.max(...lengths))) {
    for (const log of filled) if (n < log.turns) log.reference.apply(turn);
    const partition = partitionOf(turn.conversationId, partitions);
    batch[partition]!.push({ key: turn.conversationId, value: encodeTurn(turn), partition });
    n += 1;
    if (n % (BATCH_RECORDS * partitions) === 0 || lengths.has(n)) {
      await flush(logs.filter((log) => log.turns >= n));
    }
  }
  await sent;
  await producer.disconnect();
  return filled;
}
