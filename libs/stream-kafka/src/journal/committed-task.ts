import { createEntityStore, offset, sourceId, taskName } from '#stream';
import type { CommittedUnit, EntityKey, Offset, SourceId, SourceRecord, TaskId } from '#stream';
import { createKafkaClient, type KafkaClient, type KafkaClientOptions } from '../client/kafka-client.ts';
import { createPartitionFetcher } from '../reading/partition-fetcher.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { epochIn, topicEpochs } from '../source/topic-epochs.ts';
import { changelogTopic, NEW_POSITION } from './changelog-record.ts';
import { readChangelog } from './read-changelog.ts';
import { recordCursor, type RecordCursor } from './record-cursor.ts';
import { decodeUnit, UNIT_HEADER, UNITS_TOPIC } from './unit-record.ts';

/** What a task has committed, read from the topics alone: what verifying it takes. The task must stand still meanwhile. */
export interface CommittedTask {
  /** How many units it has committed. */
  readonly count: number;
  /** From the first, in order. Throws where the first ones are no longer kept, naming the setting. */
  units(): AsyncIterable<CommittedUnit>;
  /** What a unit appended to the output topics; to be asked unit by unit, in order. */
  appended(unit: CommittedUnit): AsyncIterable<SourceRecord>;
  /** What is stored, in the order of a session's `scan`. */
  readonly entities: Iterable<readonly [EntityKey, Uint8Array]>;
  /** Records of the source partitions; to be asked in the order of the manifests. */
  read(source: SourceId, from: Offset, to: Offset): AsyncIterable<SourceRecord>;
  /** Of an input topic. */
  readonly epochOf: (topic: string) => string;
  close(): Promise<void>;
}

/**
 * Reads the whole changelog of the task at once, everything else as it is asked for. Output topics are read once from their beginning.
 * Throws Transient where no broker can be reached.
 */
export async function openCommittedTask(
  options: KafkaClientOptions,
  task: TaskId,
  topics: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
): Promise<CommittedTask> {
  const client = createKafkaClient(options);
  const name = taskName(task);
  const { entities, position } = await storedState(client, task);
  const outputs = [...(await topicRanges(client, topics.outputs))].map(([source, { earliest }]) =>
    recordCursor(client, source, earliest, (record) => unitOf(record, name) !== undefined),
  );
  const epochs = await topicEpochs(client, topics.inputs);
  const inputs = new Map<SourceId, RecordCursor>();

  async function* units(): AsyncGenerator<CommittedUnit> {
    const source = sourceId(UNITS_TOPIC, task.partition);
    const earliest = (await topicRanges(client, [UNITS_TOPIC])).get(source)?.earliest ?? 0;
    const cursor = recordCursor(client, source, earliest, ({ key }) => key === name);
    try {
      for (let next = 1; ; next += 1) {
        const record = await cursor.peek();
        if (record === undefined) return;
        const unit = decodeUnit(record.value, `${source}/${record.offset}`);
        if (next === 1 && unit.position.unit !== 1) throw tooOld(name, unit.position.unit);
        if (unit.position.unit > position.unit) return;
        yield unit;
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
    async *appended({ position: { unit } }) {
      for (const cursor of outputs) {
        // One of an earlier unit would be too much there: it is given with this one, to which it does not belong either.
        for (;;) {
          const record = await cursor.peek();
          if (record === undefined || (unitOf(record, name) ?? unit) > unit) break;
          yield withoutUnit(record);
          cursor.shift();
        }
      }
    },
    async *read(source, from, to) {
      let cursor = inputs.get(source);
      if (cursor === undefined) inputs.set(source, (cursor = recordCursor(client, source, from)));
      for (let record = await cursor.peek(); record !== undefined; record = await cursor.peek()) {
        if (record.offset >= to) return;
        if (record.offset >= from) yield record;
        cursor.shift();
      }
    },
    async close() {
      for (const cursor of [...outputs, ...inputs.values()]) await cursor.close();
    },
  };
}

async function storedState(client: KafkaClient, task: TaskId) {
  const source = sourceId(changelogTopic(task.processor), task.partition);
  const end = (await topicRanges(client, [changelogTopic(task.processor)])).get(source)?.end ?? offset(0);
  const store = createEntityStore();
  let position = NEW_POSITION;
  const changelog = readChangelog((listener) => createPartitionFetcher(client, { listener }), task, 0, end);
  for await (const stretch of changelog) {
    store.apply(stretch.changes);
    position = stretch.position ?? position;
  }
  return { entities: store.scan('' as EntityKey), position };
}

/** The number of the task's unit that wrote a record; undefined where another task did, or none. */
function unitOf({ headers }: SourceRecord, task: string): number | undefined {
  const mark = headers[UNIT_HEADER];
  return mark?.startsWith(`${task}/`) === true ? Number(mark.slice(task.length + 1)) : undefined;
}

function withoutUnit(record: SourceRecord): SourceRecord {
  const headers = Object.entries(record.headers).filter(([name]) => name !== UNIT_HEADER);
  return { ...record, headers: Object.fromEntries(headers) };
}

function tooOld(task: string, first: number): Error {
  return new Error(
    `${UNITS_TOPIC} holds the units of ${task} from number ${first} on; the ones before were deleted (retention.ms), and without them ` +
      'nothing can be repeated. Verify sooner, or keep them and the source topics longer.',
  );
}
