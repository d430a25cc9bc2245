import { join } from 'node:path';
import { storeFolder } from '#lmdb-store';
import { taskName } from '#stream';
import type { DeadLetter, Journal, JournalSession, OutboundRecord, Position, TaskId } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import type { BrokerClock } from '../clock/broker-clock.ts';
import { changelogTopic } from './changelog-record.ts';
import { createCheckpointGate } from './checkpoint-writer.ts';
import { createHeldMemory } from './held-memory.ts';
import { createSession } from './kafka-session.ts';
import { openStore } from './open-store.ts';
import type { FetcherFactory } from './read-changelog.ts';
import { openTaskProducer } from './task-producer.ts';
import { topicIdOf } from './topic-id.ts';
import { createTopicPlaces } from './topic-places.ts';
import { UNITS_TOPIC } from './unit-record.ts';

export interface KafkaJournalOptions {
  readonly client: KafkaClient;
  readonly createFetcher: FetcherFactory;
  /** Of the installation; with the processor and the partition it makes the transactional id. */
  readonly group: string;
  /** Folder on a local disk for the stores of the tasks; made where there is none. */
  readonly stateDir: string;
  /** The record that carries a dead letter. Pure: `verify` calls it again. */
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
  /** Called with the brokers' time with every answer. */
  readonly clock: BrokerClock;
  readonly log: KafkaLog;
  /** Called for every committed unit. */
  readonly committed?: (task: TaskId, position: Position) => void;
}

/**
 * Tasks on Kafka: a unit is one transaction over outputs, dead letters, entities, position and the unit's own record. The changelog
 * is the truth; what lies in `stateDir` only spares reading it from its beginning (adr/0001).
 */
export function createKafkaJournal(options: KafkaJournalOptions): Required<Journal> {
  const { client, stateDir, group } = options;
  const places = createTopicPlaces(client);
  const memory = createHeldMemory();
  const checkpointGate = createCheckpointGate();
  /** Opens of one task are serial: the later would fence the earlier in the middle of its catching up. */
  const opening = new Map<string, Promise<unknown>>();
  const folderOf = (task: TaskId): string => join(stateDir, `${client.topicPrefix}${group}`, taskName(task));

  async function open(task: TaskId): Promise<JournalSession> {
    await places.know([changelogTopic(task.processor), UNITS_TOPIC]);
    const topicId = await topicIdOf(client, changelogTopic(task.processor));
    const producer = await openTaskProducer({
      client,
      task,
      transactionalId: `${client.topicPrefix}${group}.${task.processor}.${task.partition}`,
      observe: (appendedAt, roundtripMs) => options.clock.observe(appendedAt, roundtripMs),
    });
    try {
      const store = await openStore({ ...options, memory, task, producer, dir: folderOf(task), topicId });
      return createSession({ ...options, places, task, producer, store, checkpointGate });
    } catch (error) {
      await producer.close();
      throw error;
    }
  }

  return {
    commitsAreExpensive: true,
    open(task) {
      const name = taskName(task);
      const before = opening.get(name) ?? Promise.resolve();
      const opened = before.then(() => open(task));
      opening.set(
        name,
        opened.catch(() => undefined),
      );
      return opened;
    },
    async wipe(task) {
      storeFolder(folderOf(task)).clear();
    },
  };
}
