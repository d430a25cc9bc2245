import { randomUUID } from 'node:crypto';
import type { Producer, Transaction } from 'kafkajs';
import {
  Fenced,
  Indeterminate,
  offset,
  spread,
  Transient,
  type Appended,
  type OutboundRecord,
  type RecordAppender,
} from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { inTime } from '../client/in-time.ts';
import { accessFault, writeFault } from '../client/kafka-faults.ts';
import type { TopicPlaces } from '../journal/topic-places.ts';
import { messageOf, partitionFor } from './outbound-message.ts';
import { createSends } from './sends.ts';

export interface KafkaAppender extends RecordAppender {
  /** Waits for what is under way. */
  close(): Promise<void>;
}

export interface KafkaAppenderOptions {
  readonly client: KafkaClient;
  readonly places: TopicPlaces;
}

/** A transaction open for longer is aborted by the broker; until then it holds back readers of its partitions. */
const TRANSACTION_TIMEOUT_MS = 10_000;
/** Appenders wait for this: kafkajs would retry for a quarter of an hour while a broker is away. */
const ANSWER_TIMEOUT_MS = 10_000;
/** For a probe: the callers of appends are refused meanwhile. */
const PROBE_TIMEOUT_MS = 3_000;
/** Appends that wait share a transaction, up to this many records. */
const SHARED_RECORDS_MAX = 2_000;

interface Placed {
  readonly record: OutboundRecord;
  readonly partition: number;
}
interface Waiting {
  readonly records: readonly Placed[];
  readonly resolve: (appended: readonly Appended[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The way in from outside; appends that wait share a transaction. Its transactional id is nobody else's, and stays the same: a new
 * producer ends what the last one has left open.
 */
export function createKafkaAppender({ client, places }: KafkaAppenderOptions): KafkaAppender {
  const transactionalId = `${client.topicPrefix}append-${randomUUID()}`;
  const queue: Waiting[] = [];
  let producer: Promise<Producer> | undefined;
  let working: Promise<void> | undefined;
  let closed = false;

  async function place(records: readonly OutboundRecord[]): Promise<readonly Placed[]> {
    await places.know([...new Set(records.map(({ topic }) => topic))]);
    return spread(records, places.partitionsOf).map((record) => ({
      record,
      partition: partitionFor(record, places.partitionsOf),
    }));
  }

  async function work(): Promise<void> {
    while (queue.length > 0) await appendTogether(takeTogether(queue));
  }

  /** One at a time: a producer has one transaction. What waits by the end is worked off then. */
  function alone(job: () => Promise<void>): Promise<void> {
    const mine: Promise<void> = (working ?? Promise.resolve())
      .catch(() => undefined)
      .then(job)
      .finally(() => {
        if (working === mine) working = undefined;
        if (working === undefined && queue.length > 0) void alone(work);
      });
    working = mine;
    return mine;
  }

  async function appendTogether(together: readonly Waiting[]): Promise<void> {
    try {
      const appended = await inOneTransaction(together.flatMap(({ records }) => records));
      let from = 0;
      for (const { records, resolve } of together) resolve(appended.slice(from, (from += records.length)));
    } catch (error) {
      const isTheirs = !(error instanceof Transient || error instanceof Indeterminate);
      // One of them is refused for good: the others are not to suffer for it.
      if (isTheirs && together.length > 1) for (const one of together) await appendTogether([one]);
      else for (const { reject } of together) reject(error);
    }
  }

  async function inOneTransaction(placed: readonly Placed[]): Promise<readonly Appended[]> {
    try {
      return await tryInOneTransaction(placed);
    } catch (error) {
      // Nobody else has our id: the broker has forgotten it, or ended a transaction that took too long. Nothing was committed.
      if (error instanceof Fenced) return tryInOneTransaction(placed);
      throw error;
    }
  }

  async function tryInOneTransaction(placed: readonly Placed[]): Promise<readonly Appended[]> {
    const mine = (producer ??= openProducer());
    const { transaction, appended } = await sent(mine, placed);
    try {
      await patiently(transaction.commit());
      return appended;
    } catch (error) {
      discard(mine);
      if (error instanceof TooLate)
        throw new Indeterminate(`What was appended may or may not be there. ${error.message}`);
      throw writeFault('Appending', error);
    }
  }

  /** Everything is sent, and nothing of it committed: where this fails, nothing of it ever will be. */
  async function sent(mine: Promise<Producer>, placed: readonly Placed[]) {
    const transaction = patiently(mine.then((opened) => opened.transaction()));
    try {
      return {
        transaction: await transaction,
        appended: await patiently(sendAll(await transaction, placed)),
      };
    } catch (error) {
      // Else readers would wait for the transaction to time out. Under what may still be on its way it is not ended.
      if (!(error instanceof TooLate)) {
        await patiently(transaction.then((begun) => begun.abort())).catch(() => undefined);
      }
      // Sequence numbers are given to what the broker may not have taken: the next batch there would be refused for the gap.
      discard(mine);
      if (error instanceof TooLate) throw new Transient(`Nothing was appended. ${error.message}`);
      throw accessFault('Appending', error);
    }
  }

  async function openProducer(): Promise<Producer> {
    const opened = client.producer({
      transactionalId,
      transactionTimeout: TRANSACTION_TIMEOUT_MS,
      retry: { initialRetryTime: 1, multiplier: 1.3, maxRetryTime: 100, retries: 100 },
    });
    await opened.connect();
    return opened;
  }

  /** A transaction of nothing: its coordinator writes it down, and so do enough of its copies. */
  async function beginAndEnd(): Promise<void> {
    const mine = (producer ??= openProducer());
    try {
      const transaction = await patiently(
        mine.then((opened) => opened.transaction()),
        PROBE_TIMEOUT_MS,
      );
      await patiently(transaction.abort(), PROBE_TIMEOUT_MS);
    } catch (error) {
      discard(mine);
      if (error instanceof TooLate) throw new Transient(error.message);
      throw accessFault('Asking whether Kafka can be written', error);
    }
  }

  /** The next append makes a new one. */
  function discard(mine: Promise<Producer>): void {
    if (producer === mine) producer = undefined;
    void disconnect(mine);
  }

  async function sendAll(transaction: Transaction, placed: readonly Placed[]): Promise<readonly Appended[]> {
    const sends = createSends(client.topicPrefix);
    const at = placed.map(({ record, partition }) => sends.to(record.topic, partition)(messageOf(record)));
    const baseOffsets: ReadonlyMap<string, number>[] = [];
    for (const topicMessages of sends.all()) {
      const answers = await transaction.sendBatch({ topicMessages: [...topicMessages] });
      baseOffsets.push(
        new Map(answers.map((one) => [`${one.topicName}/${one.partition}`, Number(one.baseOffset)])),
      );
    }
    return placed.map(({ record: { topic }, partition }, i) => {
      const { send, index } = at[i]!;
      const base = baseOffsets[send]!.get(`${client.topicPrefix}${topic}/${partition}`)!;
      return { topic, partition, offset: offset(base + index) };
    });
  }

  return {
    async append(records, at) {
      if (at !== undefined) {
        throw new Error(
          'Kafka stamps records with the time of its own at which they are appended; they cannot be given one. Import a history ' +
            'with times of its own into an embedded log.',
        );
      }
      if (closed) throw new Error('The way into the log is closed.');
      const placed = await place(records);
      if (placed.length === 0) return [];
      return new Promise((resolve, reject) => {
        queue.push({ records: placed, resolve, reject });
        if (working === undefined) void alone(work);
      });
    },
    probe: () => alone(beginAndEnd),
    async close() {
      closed = true;
      await working?.catch(() => undefined);
      if (producer !== undefined) await disconnect(producer);
    },
  };
}

/** The first that waits, and those after it as long as they are not too many together. */
function takeTogether(queue: Waiting[]): readonly Waiting[] {
  let records = 0;
  let count = 0;
  for (const waiting of queue) {
    records += waiting.records.length;
    if (count > 0 && records > SHARED_RECORDS_MAX) break;
    count += 1;
  }
  return queue.splice(0, count);
}

async function disconnect(producer: Promise<Producer>): Promise<void> {
  await producer.then((opened) => opened.disconnect()).catch(() => undefined);
}

class TooLate extends Error {}

function patiently<T>(work: Promise<T>, ms = ANSWER_TIMEOUT_MS): Promise<T> {
  return inTime(work, ms, new TooLate(`Kafka has not answered within ${ms / 1_000} s.`));
}
