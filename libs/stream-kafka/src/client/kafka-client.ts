import {
  logLevel,
  Partitioners,
  type Admin,
  type Consumer,
  type ConsumerConfig,
  type KafkaConfig,
  type logCreator,
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
  /** Called with every answer of a broker, and where one is not answered in time or cannot be reached. */
  readonly onConnection?: ConnectionListener;
  /** See `KafkaClient.featureLevel`; default the first. */
  readonly featureLevel?: number;
}

/** What a connection is for: fetching records, writing transactions, membership of a group. */
export type ConnectionUse = 'fetch' | 'write' | 'group';
/** @param broker as `host:port` @param state of the connection, by what was asked on it last */
export type ConnectionListener = (use: ConnectionUse, broker: string, state: 'up' | 'down') => void;

/** How all of stream-kafka reaches the brokers. The caller that takes a producer, consumer or admin disconnects it. */
export interface KafkaClient {
  readonly access: KafkaAccess;
  readonly brokers: KnownBrokers;
  readonly log: KafkaLog;
  /** Before topics, groups and transactional ids in the cluster; sources and processors know them without it. */
  readonly topicPrefix: string;
  readonly onConnection: ConnectionListener;
  /** The newest feature level that this process knows; members of its groups can be asked for it. */
  readonly featureLevel: number;
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
export function createKafkaClient(options: KafkaClientOptions): KafkaClient {
  const { access, log, topicPrefix = '', featureLevel = 1, onConnection = () => undefined } = options;
  const Kafka = patchedKafka();
  const brokers = knownBrokers(access.brokers);
  /** Uses that this process has had of each broker: only these can be lost, and only these can come back. */
  const had = { write: new Set<string>(), group: new Set<string>() };
  const isUp = (use: 'write' | 'group', broker: string): void => {
    had[use].add(broker);
    onConnection(use, broker, 'up');
  };
  const lost = (broker: string): void => {
    for (const use of ['write', 'group'] as const)
      if (had[use].has(broker)) onConnection(use, broker, 'down');
  };
  const kafka = new Kafka(configOf(access, brokers, clientLog(log, lost)));
  return {
    access,
    brokers,
    log,
    topicPrefix,
    featureLevel,
    onConnection,
    producer(config) {
      const producer = kafka.producer({
        ...config,
        createPartitioner: Partitioners.DefaultPartitioner,
        allowAutoTopicCreation: false,
      });
      const { events } = producer;
      producer.on(events.REQUEST, ({ payload }) => isUp('write', payload.broker));
      producer.on(events.REQUEST_TIMEOUT, ({ payload }) => onConnection('write', payload.broker, 'down'));
      return producer;
    },
    consumer(config) {
      const consumer = kafka.consumer({ ...config, allowAutoTopicCreation: false });
      const { events } = consumer;
      consumer.on(events.REQUEST, ({ payload }) => isUp('group', payload.broker));
      consumer.on(events.REQUEST_TIMEOUT, ({ payload }) => onConnection('group', payload.broker, 'down'));
      return consumer;
    },
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

function configOf(access: KafkaAccess, brokers: KnownBrokers, creator: logCreator): KafkaConfig {
  return {
    brokers: async () => [...brokers.all()],
    clientId: access.clientId,
    // Not copied: kafkajs reads it at every new connection, which then has the certificates of now.
    ...(access.tls === undefined ? {} : { ssl: access.tls }),
    ...(access.sasl === undefined ? {} : { sasl: saslOf(access.sasl) }),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    // A broker that was away is found again within a second; the worker's retry budget ends the retries.
    retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 1_000 },
    logLevel: logLevel.INFO,
    logCreator: creator,
  };
}
