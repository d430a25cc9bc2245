import { Fault, Fenced, taskName } from '#stream';
import type { CommitUnit, DeadLetter, JournalSession, OutboundRecord, Position, TaskId } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import type { LocalStore } from './local-store.ts';
import type { TaskProducer } from './task-producer.ts';
import type { TopicPlaces } from './topic-places.ts';
import { positionOf } from './changelog-record.ts';
import { createCheckpointWriter, type CheckpointGate } from './checkpoint-writer.ts';
import { unitMessages } from './unit-messages.ts';

export interface SessionParts {
  readonly client: KafkaClient;
  readonly task: TaskId;
  readonly producer: TaskProducer;
  readonly store: LocalStore;
  readonly places: TopicPlaces;
  /** Of the process. */
  readonly checkpointGate: CheckpointGate;
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
  readonly log: KafkaLog;
  readonly committed?: (task: TaskId, position: Position) => void;
}

export function createSession(parts: SessionParts): JournalSession {
  const { client, task, producer, store, places, encodeDeadLetter } = parts;
  const name = taskName(task);
  const checkpoints = createCheckpointWriter(parts);
  let ended: string | undefined;

  /** All that can be refused before anything is sent. */
  async function stage(unit: CommitUnit) {
    const { unit: before } = store.position;
    if (unit.position.unit !== before + 1)
      throw new Error(`Unit ${unit.position.unit} of ${name} cannot follow unit ${before}.`);
    store.mustHaveRoom();
    const letters = unit.deadLetters.map((letter) => encodeDeadLetter(letter));
    const outputs = [...unit.outputs, ...letters];
    await places.know(outputs.map(({ topic }) => topic));
    const { topicPrefix } = client;
    const { partitionsOf } = places;
    return unitMessages(
      { ...unit, outputs },
      { task, topicPrefix, partitionsOf, checkpoints: checkpoints.next(unit) },
    );
  }

  return {
    get position() {
      return positionOf(store.position);
    },
    read: (key) => store.read(key),
    scan: (prefix) => store.scan(prefix),
    all: () => store.all(),
    async commit(unit) {
      if (ended !== undefined) throw new Fenced(`The session of ${name} is over: ${ended}.`);
      const { sends, count } = await stage(unit);
      let next: number;
      try {
        ({ next } = await producer.commit(sends));
      } catch (error) {
        ended = error instanceof Fault ? error.message : 'its last commit failed';
        throw error;
      }
      const position = { ...unit.position, next: new Map(unit.position.next) };
      store.apply(unit.entities, next, { ...position, checkpoints: count });
      parts.committed?.(task, position);
    },
    async close() {
      ended ??= 'it was closed';
      await producer.close();
      await store.close();
    },
  };
}
