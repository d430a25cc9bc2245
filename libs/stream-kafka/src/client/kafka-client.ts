import {
  logLevel,
  Partitioners,
  type Admin,
  type Consumer,
  type ConsumerConfig,
  type KafkaConfig,
  type Producer,
  type ProducerConfig,
} from 'kafkajs';
import { patchedKafka } from '../patches/apply.ts';
import type { KafkaAccess, KafkaLog } from './broker-access.ts';
import { openBrokerLink, type BrokerAddress, type BrokerLink } from './broker-link.ts';
import { clientLog } from './client-log.ts';
import { knownBrokers, type KnownBrokers } from './known-brokers.ts';
import { saslOf } from './sasl.ts';

export interface KafkaClientOptions {
  readonly access: KafkaAccess;
  readonly log: KafkaLog;
  /** Before the name of every topic in the cluster; default none. */
  readonly topicPrefix?: string;
}

/** How all of stream-kafka reaches the brokers. The caller that takes a producer, consumer or admin disconnects it. */
export interface KafkaClient {
  readonly access: KafkaAccess;
  readonly brokers: KnownBrokers;
  readonly log: KafkaLog;
  /** Before topics, groups and transactional ids in the cluster; sources and processors know them without it. */
  readonly topicPrefix: string;
  /** Partitions are chosen by murmur2, as the Java client does, where a message names none. */
  producer(config: Omit<ProducerConfig, 'createPartitioner' | 'allowAutoTopicCreation'>): Producer;
  consumer(config: Omit<ConsumerConfig, 'allowAutoTopicCreation'>): Consumer;
  admin(): Admin;
  /** A connection of our own, past kafkajs, for fetching. Throws Transient, or kafkajs's error where the broker refuses us. */
  link(address: BrokerAddress): Promise<BrokerLink>;
}

/** A request that is not answered within it has failed; so has a connection that did not come about within 3 s. */
const REQUEST_TIMEOUT_MS = 10_000;
const CONNECTION_TIMEOUT_MS = 3_000;

/** Nothing is connected yet. Throws where the installed kafkajs is not the one our patches were written against. */
export function createKafkaClient({ access, log, topicPrefix = '' }: KafkaClientOptions): KafkaClient {
  const Kafka = patchedKafka();
  const brokers = knownBrokers(access.brokers);
  const kafka = new Kafka(configOf(access, brokers, log));
  return {
    access,
    brokers,
    log,
    topicPrefix,
    producer: (config) =>
      kafka.producer({
        ...config,
        createPartitioner: Partitioners.DefaultPartitioner,
        allowAutoTopicCreation: false,
      }),
    consumer: (config) => kafka.consumer({ ...config, allowAutoTopicCreation: false }),
    admin: () => kafka.admin(),
    link: (address) =>
      openBrokerLink(address, {
        access,
        logger: kafka.logger(),
        connectionTimeoutMs: CONNECTION_TIMEOUT_MS,
        requestTimeoutMs: REQUEST_TIMEOUT_MS,
      }),
  };
}

function configOf(access: KafkaAccess, brokers: KnownBrokers, log: KafkaLog): KafkaConfig {
  return {
    brokers: async () => [...brokers.all()],
    clientId: access.clientId,
    ...(access.tls === undefined ? {} : { ssl: { ...access.tls } }),
    ...(access.sasl === undefined ? {} : { sasl: saslOf(access.sasl) }),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    // A broker that was away is found again within a second; the worker's retry budget ends the retries.
    retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 1_000 },
    logLevel: logLevel.INFO,
    logCreator: clientLog(log),
  };
}
