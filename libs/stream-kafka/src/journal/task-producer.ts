import type { Transaction } from 'kafkajs';
import { instant } from '#kernel';
import type { Instant } from '#kernel';
import { Indeterminate, taskName, Transient } from '#stream';
import type { TaskId } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { inTime } from '../client/in-time.ts';
import { accessFault, writeFault } from '../client/kafka-faults.ts';
import type { Sends } from '../writing/sends.ts';
import { changelogTopic, OPENED_KEY } from './changelog-record.ts';

/** The only producer that can commit for a task, from when it was opened until somebody else opens it. */
export interface TaskProducer {
  /** Offset of our own opened marker in the changelog: whatever earlier owners wrote lies before it. */
  readonly marker: number;
  /** Commits another marker. Throws Fenced where somebody else owns the task. */
  mark(): Promise<number>;
  /**
   * One transaction: all of it or nothing. Throws Fenced or Indeterminate, or an error where the broker refuses it for good; the
   * producer is dead after each of them.
   */
  commit(sends: Sends): Promise<Committed>;
  /** Ends the connections; what is in a transaction is not committed. Never rejects. */
  close(): Promise<void>;
}

interface Committed {
  /** Offset after our last record in the changelog. */
  readonly next: number;
}
/** Of the records that one send brings to the changelog: the first's offset, and the one after the last's. */
interface PartitionSlot {
  readonly from: number;
  readonly next: number;
}

export interface TaskProducerOptions {
  readonly client: KafkaClient;
  readonly task: TaskId;
  /** With the prefix. */
  readonly transactionalId: string;
  /** Called with the broker's stamp of our records, and how long the answer took. */
  readonly observe: (appendedAt: Instant, roundtripMs: number) => void;
}

/** A transaction open for longer is aborted by the broker: nobody waits longer for a process that is gone. */
const TRANSACTION_TIMEOUT_MS = 10_000;
/** While a broker is away kafkajs retries for a quarter of an hour; a worker gives up earlier. */
const ANSWER_TIMEOUT_MS = 30_000;

/**
 * Takes the task over: asks for the next epoch of its transactional id, which ends whatever the last owner has open, and commits the
 * opened marker, which shows where in the changelog that was. Throws Fenced where a later owner was quicker, Transient where brokers
 * are away.
 */
export async function openTaskProducer(options: TaskProducerOptions): Promise<TaskProducer> {
  const { client, task, observe } = options;
  const name = taskName(task);
  const changelog = client.topicPrefix + changelogTopic(task.processor);
  const producer = client.producer({
    transactionalId: options.transactionalId,
    transactionTimeout: TRANSACTION_TIMEOUT_MS,
    retry: { initialRetryTime: 1, multiplier: 1.3, maxRetryTime: 5, retries: 500 },
  });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= producer.disconnect().catch(() => undefined));

  /** Offsets of what it brings to the changelog, which may be nothing: the outputs of a unit can take more sends than its entities. */
  async function send(
    transaction: Transaction,
    topicMessages: Sends[number],
  ): Promise<PartitionSlot | undefined> {
    const began = performance.now();
    const answers = await transaction.sendBatch({ topicMessages: [...topicMessages] });
    const roundtripMs = performance.now() - began;
    const sent = topicMessages.find(({ topic }) => topic === changelog);
    if (sent === undefined) return undefined;
    const { logAppendTime, baseOffset } = answers.find(
      ({ topicName, partition }) => topicName === changelog && partition === task.partition,
    )!;
    const appendedAt = Number(logAppendTime);
    if (appendedAt < 0) throw new NoAppendTime(changelog);
    observe(instant(appendedAt), roundtripMs);
    const from = Number(baseOffset);
    return { from, next: from + sent.messages.length };
  }

  async function mark(): Promise<number> {
    const transaction = await producer.transaction();
    const messages = [{ partition: task.partition, key: Buffer.from(OPENED_KEY), value: Buffer.alloc(0) }];
    const place = await send(transaction, [{ topic: changelog, messages }]);
    await transaction.commit();
    return place!.from;
  }

  async function within<T>(work: () => Promise<T>, late: Error): Promise<T> {
    const working = work();
    try {
      return await inTime(working, ANSWER_TIMEOUT_MS, late);
    } catch (error) {
      // kafkajs goes on trying where we gave up, and connects again: nothing of it may stay behind.
      if (error === late)
        void working.catch(() => undefined).then(() => producer.disconnect().catch(() => undefined));
      throw error;
    }
  }

  const opening = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await within(
        work,
        new Transient(`No broker has let ${name} be opened for ${ANSWER_TIMEOUT_MS} ms.`),
      );
    } catch (error) {
      void close();
      // A marker that may or may not be there says nothing: the next open commits another one.
      throw accessFault(`Opening ${name}`, error);
    }
  };

  const marker = await opening(async () => {
    await producer.connect();
    return mark();
  });
  return {
    marker,
    mark: () => opening(mark),
    async commit(sends) {
      try {
        return await within(
          async () => {
            const transaction = await producer.transaction();
            let next = 0;
            for (const topicMessages of sends) next = (await send(transaction, topicMessages))?.next ?? next;
            await transaction.commit();
            return { next };
          },
          new Indeterminate(`A commit of ${name} was not answered within ${ANSWER_TIMEOUT_MS} ms.`),
        );
      } catch (error) {
        void close();
        throw writeFault(`Committing a unit of ${name}`, error);
      }
    },
    close,
  };
}

/** The brokers' time is what tasks go by; a topic that keeps what senders claim does not have it. */
class NoAppendTime extends Error {
  constructor(topic: string) {
    super(
      `${topic} must have message.timestamp.type=LogAppendTime, and has not. ` +
        'See what else differs with `baton topics plan`, and correct it with `baton topics apply`.',
    );
  }
}
