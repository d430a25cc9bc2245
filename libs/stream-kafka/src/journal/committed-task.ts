import { createEntityStore, offset, sourceId, taskName } from '#stream';
import type { Checkpoint, CommittedUnit, EntityKey, Offset, SourceId, SourceRecord, TaskId } from '#stream';
import { createKafkaClient, type KafkaClient, type KafkaClientOptions } from '../client/kafka-client.ts';
import { createPartitionFetcher } from '../reading/partition-fetcher.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { epochIn, topicEpochs } from '../source/topic-epochs.ts';
import { changelogTopic, NEW_POSITION } from './changelog-record.ts';
import { committedOutputs } from './committed-outputs.ts';
import { committedUnits } from './committed-units.ts';
import { readChangelog } from './read-changelog.ts';
import { recordCursor, type RecordCursor } from './record-cursor.ts';
import { taskHistory, type OlderRecords } from './task-history.ts';
import { decodeUnit, UNITS_TOPIC } from './unit-record.ts';

/** What a task has committed, read from the topics alone: what verifying it takes. The task must stand still meanwhile. */
export interface CommittedTask {
  /** How many units it has committed. */
  readonly count: number;
  /**
   * What the first of `units` starts from; undefined: it is the task's first. 'nowhere': retention has deleted what it takes to repeat any
   * unit, and there is no checkpoint since.
   */
  readonly start: Checkpoint | undefined | 'nowhere';
  /** Those after `start`, in order; none where that is nowhere. */
  units(): AsyncIterable<CommittedUnit>;
  /** Undefined where there is none after this unit. Throws Corrupt, NewerFormat. */
  readonly checkpointAfter: (unit: number) => Promise<Checkpoint | undefined>;
  /** What a unit appended to the output topics; to be asked in the order of units. */
  appended(unit: CommittedUnit): AsyncIterable<SourceRecord>;
  /** Whether retention may have deleted records of this unit from an output partition; right after `appended` of it. */
  readonly mayLack: (source: SourceId, unit: number) => boolean;
  /** What is stored, in the order of a session's `scan`. */
  readonly entities: Iterable<readonly [EntityKey, Uint8Array]>;
  /** Records of the source partitions; to be asked in the order of the manifests. */
  read(source: SourceId, from: Offset, to: Offset): AsyncIterable<SourceRecord>;
  /** Of an input topic. */
  readonly epochOf: (topic: string) => string;
  close(): Promise<void>;
}

/**
 * Reads the whole changelog and the units of the task at once, everything else as it is asked for. Output topics are read once from their
 * beginning. Throws Transient where no broker can be reached.
 *
 * @param older what was kept of deleted records: they are read as if they were still there
 */
export async function openCommittedTask(
  options: KafkaClientOptions,
  task: TaskId,
  topics: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  older?: OlderRecords,
): Promise<CommittedTask> {
  const client = createKafkaClient(options);
  const name = taskName(task);
  const { entities, position, adopted } = await storedState(client, task);
  const needed = older === undefined ? topics.inputs : [UNITS_TOPIC, ...topics.inputs, ...topics.outputs];
  const epochs = await topicEpochs(client, [...new Set(needed)]);
  const history = taskHistory(client, epochs, older);
  const { from, start, checkpointAfter } = await committedUnits(
    history,
    task,
    { last: position.unit, adopted },
    topics.inputs,
  );
  const outputs = committedOutputs(history, name, await history.ranges(topics.outputs));
  const inputs = new Map<SourceId, RecordCursor>();

  async function* units(): AsyncGenerator<CommittedUnit> {
    if (start === 'nowhere') return;
    const source = sourceId(UNITS_TOPIC, task.partition);
    const cursor = recordCursor(history, source, from, ({ key }) => key === name);
    try {
      for (let record = await cursor.peek(); record !== undefined; record = await cursor.peek()) {
        const unit = decodeUnit(record.value, `${source}/${record.offset}`);
        if (unit.position.unit > position.unit) return;
        if (unit.position.unit > (start?.position.unit ?? 0)) yield unit;
        cursor.shift();
      }
    } finally {
      await cursor.close();
    }
  }

  return {
    count: position.unit,
    epochOf: (topic) => epochIn(epochs, topic),
    units,
    entities,
    start,
    checkpointAfter,
    appended: ({ position: { unit } }) => outputs.of(unit),
    mayLack: (source, unit) => outputs.mayLack(source, unit),
    async *read(source, from, to) {
      let cursor = inputs.get(source);
      if (cursor === undefined) inputs.set(source, (cursor = recordCursor(history, source, from)));
      for (let record = await cursor.peek(); record !== undefined; record = await cursor.peek()) {
        if (record.offset >= to) return;
        if (record.offset >= from) yield record;
        cursor.shift();
      }
    },
    async close() {
      await outputs.close();
      for (const cursor of inputs.values()) await cursor.close();
    },
  };
}

async function storedState(client: KafkaClient, task: TaskId) {
  const source = sourceId(changelogTopic(task.processor), task.partition);
  const end = (await topicRanges(client, [changelogTopic(task.processor)])).get(source)?.end ?? offset(0);
  const store = createEntityStore();
  let position = NEW_POSITION;
  let adopted = 0;
  const changelog = readChangelog((listener) => createPartitionFetcher(client, { listener }), task, 0, end);
  for await (const stretch of changelog) {
    store.apply(stretch.changes);
    position = stretch.position ?? position;
    adopted = stretch.adopted ?? adopted;
  }
  return { entities: store.scan('' as EntityKey), position, adopted };
}
