import type { LogExtent } from '#lmdb-store';
import type {
  Clock,
  DeadLetter,
  Journal,
  Offset,
  OutboundRecord,
  RecordAppender,
  RecordSource,
  SourceId,
} from '#stream';
import type { KafkaAccess, KafkaLog } from './client/broker-access.ts';
import { createKafkaClient, type ConnectionListener } from './client/kafka-client.ts';
import { createBrokerClock } from './clock/broker-clock.ts';
import { changelogTopic } from './journal/changelog-record.ts';
import { createKafkaJournal } from './journal/kafka-journal.ts';
import { createTopicPlaces } from './journal/topic-places.ts';
import { UNITS_TOPIC } from './journal/unit-record.ts';
import {
  createPartitionFetcher,
  type FetchListener,
  type PartitionFetcher,
} from './reading/partition-fetcher.ts';
import { partitionCounts, patiently, topicRanges } from './source/cluster-topics.ts';
import { createKafkaSource, type KafkaSource } from './source/kafka-source.ts';
import { groupLevels, type MemberLevel } from './source/group-levels.ts';
import { createKafkaTail } from './source/kafka-tail.ts';
import { topicEpochs } from './source/topic-epochs.ts';
import { commonPartitionCount } from './source/partition-counts.ts';
import { createKafkaAppender } from './writing/kafka-appender.ts';

export interface KafkaOptions {
  readonly access: KafkaAccess;
  readonly log: KafkaLog;
  /** Of all processes of an installation: what shares a group shares its tasks. Default `baton`. */
  readonly group?: string;
  /** Before topics, groups and transactional ids in the cluster, for clusters that installations share. Default none. */
  readonly topicPrefix?: string;
  /** The newest feature level that this process knows. Default the first. */
  readonly featureLevel?: number;
  /** Folder on a local disk for what is kept of the tasks beside their changelogs; made where there is none. */
  readonly stateDir: string;
  /** The record that carries a dead letter. Pure: `verify` calls it again. */
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
  /** Called every few seconds for every source partition whose task runs here: records appended and not yet committed by it. */
  readonly onFetchLag?: (source: SourceId, records: number) => void;
  /** Called with every answer of a broker, and where one is not answered in time or cannot be reached. */
  readonly onConnection?: ConnectionListener;
}

/** Reading without a group. */
export interface KafkaLogReading {
  /** Every partition of these topics, for this process alone; not started. */
  tail(topics: readonly string[]): RecordSource;
  /** For every partition of these topics, the offset after its last committed record; open transactions come after it. */
  ends(topics: readonly string[]): Promise<ReadonlyMap<SourceId, Offset>>;
  /** Which topics they are and what is left of them, asked anew at every call. */
  extent(topics: readonly string[]): Promise<LogExtent>;
}

/** Everything that a process needs of a Kafka cluster. Topics, sources and records go by their logical names. */
export interface Kafka {
  /** Of every topic, and so the number of tasks of a processor. */
  readonly partitions: number;
  readonly journal: Journal;
  /** The brokers' time. */
  readonly clock: Clock;
  readonly appender: RecordAppender;
  readonly log: KafkaLogReading;
  /** Records of the tasks of a processor that its group gives to this process. @param name the processor's */
  source(name: string, topics: readonly string[]): RecordSource;
  /** The members of these processors' groups now, and what each knows. */
  members(processors: readonly string[]): Promise<readonly MemberLevel[]>;
  /** After the workers have stopped: finishes what is under way and disconnects. */
  close(): Promise<void>;
}

export const GROUP = 'baton';

/** @throws Transient where no broker can be reached; an error with its remedy where topics are not as they must be */
export async function openKafka(options: KafkaOptions): Promise<Kafka> {
  const { access, log, group = GROUP, topicPrefix = '', onFetchLag, onConnection, featureLevel } = options;
  const client = createKafkaClient({
    access,
    log,
    topicPrefix,
    ...(featureLevel && { featureLevel }),
    ...(onConnection && { onConnection }),
  });
  const partitions = commonPartitionCount(await patiently(() => partitionCounts(client, [UNITS_TOPIC])));
  const clock = createBrokerClock();
  const openFetcher = (listener: FetchListener): PartitionFetcher =>
    createPartitionFetcher(client, { listener });
  const groupOf = (processor: string): string => `${topicPrefix}${group}.${processor}`;
  const sources = new Map<string, KafkaSource>();
  const journal = createKafkaJournal({
    client,
    group,
    clock,
    log,
    createFetcher: openFetcher,
    stateDir: options.stateDir,
    encodeDeadLetter: options.encodeDeadLetter,
    committed: ({ processor, partition }, position) => sources.get(processor)?.committed(partition, position),
  });
  const appender = createKafkaAppender({ client, places: createTopicPlaces(client) });
  return {
    partitions,
    journal,
    clock,
    appender,
    log: {
      tail: (topics) => createKafkaTail({ client, topics, clock, openFetcher }),
      async ends(topics) {
        const ranges = await patiently(() => topicRanges(client, topics));
        return new Map([...ranges].map(([source, { end }]) => [source, end]));
      },
      async extent(topics) {
        const ranges = [...(await patiently(() => topicRanges(client, topics)))];
        return {
          epochs: await topicEpochs(client, topics),
          starts: new Map(ranges.map(([source, { earliest }]) => [source, earliest])),
          ends: new Map(ranges.map(([source, { end }]) => [source, end])),
        };
      },
    },
    members: (processors) => groupLevels(client, new Map(processors.map((name) => [name, groupOf(name)]))),
    source(name, topics) {
      const source = createKafkaSource({
        client,
        clock,
        openFetcher,
        topics,
        groupId: groupOf(name),
        changelog: changelogTopic(name),
        ...(onFetchLag && { onLag: onFetchLag }),
      });
      sources.set(name, source);
      return source;
    },
    async close() {
      await appender.close();
      clock.stop();
    },
  };
}
