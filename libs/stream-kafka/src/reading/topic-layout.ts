import { askAnyBroker, askEveryBroker } from '../client/any-broker.ts';
import type { BrokerAddress, BrokerLink } from '../client/broker-link.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { requests, type Metadata } from '../client/kafkajs-internals.ts';

/** Numbers of errors of the protocol, as they stand in the answers of brokers. */
export const NO_ERROR = 0;
export const UNKNOWN_TOPIC_OR_PARTITION = 3;
export const TOPIC_AUTHORIZATION_FAILED = 29;

const METADATA_VERSION = 6;

/** Where the partitions of topics are, as one broker knew it when it was asked. */
export interface TopicLayout {
  /** By topic, as sources name it. */
  readonly topics: ReadonlyMap<string, TopicPartitions>;
  /** By the number of the node. */
  readonly brokers: ReadonlyMap<number, BrokerAddress>;
}
export interface TopicPartitions {
  /** Number of an error of the protocol; 0 none. */
  readonly error: number;
  readonly partitions: number;
  /** Of the partition that has fewest. */
  readonly copies: number;
  /** The node that leads each partition; a partition without a leader at the moment is not in it. */
  readonly leaders: ReadonlyMap<number, number>;
}

const WHAT = 'Asking for the layout of topics';

/** Asks any broker, and learns of the others. Never creates a topic. Throws Transient. */
export async function topicLayout(client: KafkaClient, topics: readonly string[]): Promise<TopicLayout> {
  const metadata = await askAnyBroker(client, WHAT, (link) => metadataOf(client, link, topics));
  client.brokers.learn(metadata.brokers);
  return layoutOf(client, metadata);
}

/** What each broker that answers knows: a change reaches one after the other. Never creates a topic. Throws Transient. */
export async function topicLayouts(
  client: KafkaClient,
  topics: readonly string[],
): Promise<readonly TopicLayout[]> {
  const answers = await askEveryBroker(client, WHAT, (link) => metadataOf(client, link, topics));
  return answers.map((metadata) => layoutOf(client, metadata));
}

function metadataOf(client: KafkaClient, link: BrokerLink, topics: readonly string[]): Promise<Metadata> {
  const { request, response } = requests.Metadata.protocol({ version: METADATA_VERSION })({
    topics: topics.map((topic) => client.topicPrefix + topic),
    allowAutoTopicCreation: false,
  });
  // Taken as it is: kafkajs would throw the error of one topic in the place of all answers.
  const { decode } = response;
  return link.ask({ request, response: { decode, parse: asIs } });
}

function layoutOf(client: KafkaClient, metadata: Metadata): TopicLayout {
  return {
    topics: new Map(
      metadata.topicMetadata.map((topic) => [
        topic.topic.slice(client.topicPrefix.length),
        {
          error: topic.topicErrorCode,
          partitions: topic.partitionMetadata.length,
          copies: Math.min(...topic.partitionMetadata.map(({ replicas }) => replicas.length)),
          leaders: new Map(
            topic.partitionMetadata
              .filter((partition) => partition.leader >= 0)
              .map((partition) => [partition.partitionId, partition.leader]),
          ),
        },
      ]),
    ),
    brokers: new Map(metadata.brokers.map(({ nodeId, host, port }) => [nodeId, { host, port }])),
  };
}

const asIs = async <T>(answer: T): Promise<T> => answer;
