import type { Kafka, KafkaJSError, KafkaJSProtocolError, RecordMetadata } from 'kafkajs';
import { internal, loadedAgain, replaceModule, type ProducedMessage } from './internals.ts';
import { groupMessages, type Grouping } from './linear-grouping.ts';

interface Cluster {
  isConnected(): boolean;
  connect(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  refreshMetadata(): Promise<void>;
  refreshMetadataIfNecessary(): Promise<void>;
  findTopicPartitionMetadata(
    topic: string,
  ): readonly { readonly partitionId: number; readonly leader: number }[];
  findBroker(asked: { readonly nodeId: number }): Promise<Broker>;
  removeBroker(address: { readonly host: string; readonly port: number }): void;
}
interface Broker {
  produce(request: object): Promise<ProduceAnswer>;
}
interface ProduceAnswer {
  readonly topics: readonly {
    readonly topicName: string;
    readonly partitions: readonly Omit<RecordMetadata, 'topicName'>[];
  }[];
}
/** What keeps a producer's id, epoch and sequence numbers. */
interface EosManager {
  isTransactional(): boolean;
  getTransactionalId(): string;
  getProducerId(): unknown;
  getProducerEpoch(): number;
  getSequence(topic: string, partition: number): number;
  updateSequence(topic: string, partition: number, increment: number): void;
  addPartitionsToTransaction(topics: readonly TopicParts[]): Promise<void>;
}
interface Logger {
  error(message: string, fields: object): void;
}
type Retrier = <T>(
  attempt: (bail: (error: unknown) => void, retryCount: number, retryTime: number) => Promise<T>,
) => Promise<T>;
interface Producing {
  readonly logger: Logger;
  readonly cluster: Cluster;
  readonly partitioner: Grouping['partitioner'];
  readonly eosManager: EosManager;
  readonly retrier: Retrier;
}
interface Sending {
  readonly acks: number;
  readonly timeout?: number;
  readonly compression?: number;
  readonly topicMessages: readonly {
    readonly topic: string;
    readonly messages: readonly ProducedMessage[];
  }[];
}
/** What one send brings to one partition: one batch, which keeps its sequence number however often it is sent. */
interface Part {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly ProducedMessage[];
  firstSequence: number;
  /** Of the broker that has taken it. */
  answer: RecordMetadata | undefined;
}
interface TopicParts {
  readonly topic: string;
  readonly partitions: readonly Part[];
}
interface Errors {
  readonly createErrorFromCode: (code: number) => KafkaJSProtocolError;
}
interface ProduceRequests {
  protocol: (asked: { readonly version: number }) => (options: {
    readonly topicData: readonly TopicParts[];
  }) => {
    readonly response: { readonly parse: unknown };
  };
}

const UNKNOWN = -1;
const UNKNOWN_TOPIC_OR_PARTITION = 3;
const LEADER_NOT_AVAILABLE = 5;

/**
 * kafkajs keeps account of the brokers that have answered a send, not of partitions. Where a partition's leader changes meanwhile,
 * to a broker that has answered for others, its messages are sent to nobody and the send succeeds; to one that has not answered yet,
 * that broker gets the others' twice, under another sequence number, so that it takes them twice. Here every partition is one
 * batch with one sequence number, which is sent until the partition's leader, whichever broker that is by then, has taken it: a broker knows
 * a batch again that it or the leader before it has. The next attempt begins when all of the last one have ended.
 *
 * The sends of a producer follow each other. Returns the `Kafka` whose producers send so.
 */
export function sendEachPartitionOnce(): typeof Kafka {
  answerForEachPartition();
  replaceModule('producer/sendMessages.js', createSendMessages);
  return loadedAgain<typeof Kafka>(['producer/messageProducer.js', 'producer/index.js', 'index.js']);
}

/** What our sends bring to a broker, by which their requests are known: other clients in this process are kafkajs's own. */
const ours = new WeakSet<readonly TopicParts[]>();

/** kafkajs throws the first error of an answer, and with it what was said of the other partitions. */
function answerForEachPartition(): void {
  const { requests } = internal<{ readonly requests: { readonly Produce: ProduceRequests } }>(
    'protocol/requests',
  );
  const original = requests.Produce.protocol;
  requests.Produce.protocol = (asked) => {
    const create = original(asked);
    return (options) => {
      const protocol = create(options);
      if (!ours.has(options.topicData)) return protocol;
      return { ...protocol, response: { ...protocol.response, parse: asIs } };
    };
  };
}

const asIs = async <T>(answer: T): Promise<T> => answer;

function createSendMessages({ logger, cluster, partitioner, eosManager, retrier }: Producing) {
  const { createErrorFromCode } = internal<Errors>('protocol/error');

  function partsOf(topicMessages: Sending['topicMessages']): readonly Part[] {
    const parts = topicMessages.flatMap(({ topic, messages }) => {
      const partitionMetadata = cluster.findTopicPartitionMetadata(topic);
      if (partitionMetadata.length === 0) throw createErrorFromCode(UNKNOWN_TOPIC_OR_PARTITION);
      const grouped = groupMessages({ topic, partitionMetadata, messages, partitioner });
      return Object.entries(grouped).map(([partition, group]): Part => ({
        ...{ topic, partition: Number(partition), messages: group },
        ...{ firstSequence: 0, answer: undefined },
      }));
    });
    for (const part of parts) {
      part.firstSequence = eosManager.getSequence(part.topic, part.partition);
      eosManager.updateSequence(part.topic, part.partition, part.messages.length);
    }
    return parts;
  }

  function leaderOf({ topic, partition }: Part): number {
    const found = cluster
      .findTopicPartitionMetadata(topic)
      .find(({ partitionId }) => partitionId === partition);
    if (found === undefined) throw createErrorFromCode(UNKNOWN_TOPIC_OR_PARTITION);
    if (found.leader < 0) throw createErrorFromCode(LEADER_NOT_AVAILABLE);
    return found.leader;
  }

  /** Once, to every broker that leads any of them; resolves with what failed when all have answered or failed. */
  async function sendTo(
    parts: readonly Part[],
    settings: Omit<Sending, 'topicMessages'>,
  ): Promise<readonly unknown[]> {
    const byLeader = Map.groupBy(parts, leaderOf);
    if (eosManager.isTransactional()) await eosManager.addPartitionsToTransaction(byTopic(parts));
    const sends = [...byLeader].map(([leader, theirs]) => sendToBroker(leader, theirs, settings));
    const outcomes = await Promise.allSettled(sends);
    return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  }

  async function sendToBroker(
    nodeId: number,
    parts: readonly Part[],
    settings: Omit<Sending, 'topicMessages'>,
  ): Promise<void> {
    const broker = await cluster.findBroker({ nodeId });
    const topicData = byTopic(parts);
    ours.add(topicData);
    const { topics } = await broker.produce({
      ...settings,
      ...(eosManager.isTransactional() && { transactionalId: eosManager.getTransactionalId() }),
      producerId: eosManager.getProducerId(),
      producerEpoch: eosManager.getProducerEpoch(),
      topicData,
    });
    const answers = new Map(
      topics.flatMap(({ topicName, partitions }) =>
        partitions.map((answer) => [`${topicName}/${answer.partition}`, { topicName, ...answer }]),
      ),
    );
    let failed: number | undefined;
    for (const part of parts) {
      const answer = answers.get(`${part.topic}/${part.partition}`);
      if (answer?.errorCode === 0) part.answer = answer;
      else failed ??= answer?.errorCode ?? UNKNOWN;
    }
    if (failed !== undefined) throw createErrorFromCode(failed);
  }

  return async ({ topicMessages, ...settings }: Sending): Promise<readonly RecordMetadata[]> => {
    const topics = topicMessages.map(({ topic }) => topic);
    let parts: readonly Part[] | undefined;
    return retrier(async (bail, retryCount, retryTime) => {
      await cluster.addMultipleTargetTopics(topics);
      let failures: readonly unknown[];
      try {
        await cluster.refreshMetadataIfNecessary();
        parts ??= partsOf(topicMessages);
        const missing = parts.filter(({ answer }) => answer === undefined);
        failures = await sendTo(missing, settings);
      } catch (error) {
        failures = [error];
      }
      if (failures.length === 0) return parts!.map(({ answer }) => answer!);
      for (const failure of failures) if (isConnectionClosed(failure)) cluster.removeBroker(failure);
      const gravest = failures.find((failure) => !isRetriable(failure)) ?? failures[0];
      logger.error(`Failed to send messages: ${String((gravest as Error).message)}`, {
        retryCount,
        retryTime,
      });
      if (isRetriable(gravest)) {
        // Where leaders are by now; after any failure, since a broker that hangs says nothing of it.
        if (!cluster.isConnected()) await cluster.connect();
        await cluster.refreshMetadata();
      } else bail(gravest);
      throw gravest;
    });
  };
}

function byTopic(parts: readonly Part[]): readonly TopicParts[] {
  return [...Map.groupBy(parts, ({ topic }) => topic)].map(([topic, partitions]) => ({ topic, partitions }));
}

function isRetriable(error: unknown): boolean {
  return (error as Partial<KafkaJSError>).retriable === true;
}

function isConnectionClosed(error: unknown): error is { readonly host: string; readonly port: number } {
  return (error as Error).name === 'KafkaJSConnectionClosedError';
}
