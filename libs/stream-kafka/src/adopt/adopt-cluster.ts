import { instant } from '#kernel';
import { offset, sourceId, taskName, topicName, type Offset, type SourceId, type TaskId } from '#stream';
import { createKafkaClient, type KafkaClient } from '../client/kafka-client.ts';
import { changelogTopic } from '../journal/changelog-record.ts';
import { SNAPSHOT_BYTES_MAX } from '../journal/checkpoint-writer.ts';
import { UNITS_TOPIC } from '../journal/unit-record.ts';
import { GROUP } from '../open-kafka.ts';
import type { OffsetRange } from '../reading/offset-range.ts';
import { topicRanges } from '../source/cluster-topics.ts';
import { groupLevels } from '../source/group-levels.ts';
import { epochIn, topicEpochs } from '../source/topic-epochs.ts';
import {
  AdoptionRefused,
  type AdoptedTask,
  type Adoption,
  type AdoptOptions,
  type MirroredPartition,
} from './adoption.ts';
import { foundUnits, lastAppendedAt, offsetsAt, type FoundUnits } from './found-records.ts';
import { lastWhole } from './kept-units.ts';
import { mirroredTask, stateAfter, type MirroredTask } from './mirrored-task.ts';
import { writeAdoption, type TaskStart } from './write-adoption.ts';

/**
 * So much before a task's time it reads its inputs again. A record may become readable 10 s after its stamp, when a transaction ends; the rest
 * is for clocks of brokers that differ.
 */
const READ_AGAIN_MS = 15_000;

type Ranges = ReadonlyMap<SourceId, OffsetRange>;
interface Planned {
  readonly report: AdoptedTask;
  readonly start: TaskStart | undefined;
}

/**
 * Lets the tasks of a cluster that a mirror filled go on (adr/0006). No service may run on it. Ended in between, it can be called again.
 * @throws AdoptionRefused; Transient where no broker can be reached
 */
export async function adoptCluster(options: AdoptOptions): Promise<Adoption> {
  const { deciders, readers, group = GROUP, dryRun } = options;
  const client = createKafkaClient(options);
  const processors = [...deciders, ...readers];
  await nobodyMayRun(client, group, processors);
  const changelogs = processors.map(changelogTopic);
  const logs = [...new Set([...options.inputs, ...options.outputs, UNITS_TOPIC])];
  const ranges = await topicRanges(client, [...logs, ...changelogs]);
  const epochs = await topicEpochs(client, changelogs);
  const tasks: MirroredTask[] = [];
  for (const processor of processors)
    for (const { partition, range } of partitionsIn(ranges, changelogTopic(processor)))
      tasks.push(await mirroredTask(client, { processor, partition }, range));
  const isHere = ({ task, adoptedIn }: MirroredTask): boolean =>
    adoptedIn === epochIn(epochs, changelogTopic(task.processor));
  mustBeMirrored(tasks, deciders, isHere);

  const found = await foundOf(client, tasks, options, ranges);
  const none: FoundUnits = { bytes: new Map(), records: new Map() };
  const reports: AdoptedTask[] = [];
  for (const mirrored of tasks) {
    const { task, units } = mirrored;
    const name = taskName(task);
    const its = found.get(name) ?? none;
    const last = units.at(-1);
    // It never ran.
    if (last === undefined && its.bytes.size === 0) continue;
    if (isHere(mirrored)) {
      reports.push({
        ...NOTHING,
        task: name,
        how: 'wasAdopted',
        unit: last?.unit ?? 0,
        time: last?.time ?? 0,
      });
      continue;
    }
    const planned = deciders.includes(task.processor)
      ? await planDecider(client, mirrored, its, ranges)
      : await planReader(client, mirrored, ranges);
    reports.push(planned.report);
    const epoch = epochIn(epochs, changelogTopic(task.processor));
    const settings = { client, group, epoch, snapshotBytesMax: SNAPSHOT_BYTES_MAX };
    if (!dryRun && planned.start !== undefined) await writeAdoption(planned.start, settings);
  }
  return { partitions: await partitionsOf(client, logs, ranges), tasks: reports };
}

const NOTHING = { unit: 0, time: 0, undone: 0, decidedAgain: 0, readAgain: 0, toRead: 0 };

async function nobodyMayRun(
  client: KafkaClient,
  group: string,
  processors: readonly string[],
): Promise<void> {
  const groups = new Map(processors.map((name) => [name, `${client.topicPrefix}${group}.${name}`]));
  const members = await groupLevels(client, groups);
  if (members.length === 0) return;
  const names = members.map(({ processor, host }) => `${processor} on ${host}`).join(', ');
  throw new AdoptionRefused('running', `services run on this cluster: ${names}`);
}

function mustBeMirrored(
  tasks: readonly MirroredTask[],
  deciders: readonly string[],
  isHere: (task: MirroredTask) => boolean,
): void {
  const known = tasks.filter(({ units }) => units.length > 0);
  if (!known.some(({ task }) => deciders.includes(task.processor)))
    throw new AdoptionRefused(
      'nothing',
      `${deciders.map(changelogTopic).join(' and ')} hold no state of any task: nothing of them was mirrored`,
    );
  if (known.every(isHere)) throw new AdoptionRefused('adopted', 'this cluster was adopted already');
}

/** What is there of the units that changelogs still have. */
async function foundOf(
  client: KafkaClient,
  tasks: readonly MirroredTask[],
  { deciders, outputs }: AdoptOptions,
  ranges: Ranges,
): Promise<ReadonlyMap<string, FoundUnits>> {
  const deciding = tasks.filter(({ task }) => deciders.includes(task.processor));
  const since = Math.min(...deciding.flatMap(({ units }) => units[0]?.time ?? []));
  const topics = [...outputs, UNITS_TOPIC];
  const from = await offsetsAt(client, topics, since - READ_AGAIN_MS);
  const names = new Set(deciding.map(({ task }) => taskName(task)));
  const stretches = [...from].map(
    ([source, at]) => [source, { from: at, end: ranges.get(source)?.end ?? at }] as const,
  );
  return foundUnits(client, new Map(stretches), (name) => names.has(name));
}

async function planDecider(
  client: KafkaClient,
  { task, units }: MirroredTask,
  found: FoundUnits,
  ranges: Ranges,
): Promise<Planned> {
  const whole = lastWhole(units, found.bytes);
  const last = units.at(-1);
  const unit = whole?.unit ?? 0;
  const { position, entities, undone } = await stateAfter(client, task, changelogRange(task, ranges), whole);
  const next = new Map<SourceId, Offset>();
  let readAgain = 0;
  let toRead = 0;
  const topics = [...position.next.keys()].map(topicName);
  const again = await offsetsAt(client, topics, position.time - READ_AGAIN_MS);
  const after = await offsetsAt(client, topics, position.time + 1);
  for (const [source, old] of position.next) {
    // Nothing of it was read.
    if (old === 0) continue;
    const end = ranges.get(source)?.end ?? offset(0);
    const from = offset(Math.min(again.get(source) ?? end, end));
    const known = Math.min(after.get(source) ?? end, end);
    next.set(source, from);
    readAgain += known - from;
    toRead += end - known;
  }
  const newest = [...found.bytes.keys()].reduce((max, each) => Math.max(max, each), last?.unit ?? 0);
  const later = [...found.records].filter(([each]) => each > unit);
  return {
    report: {
      task: taskName(task),
      how: last === undefined ? 'forgot' : 'goesOn',
      unit,
      time: position.time,
      undone: units.filter((each) => each.unit > unit).length,
      decidedAgain: later.reduce((sum, [, records]) => sum + records, 0),
      readAgain,
      toRead,
    },
    start: { task, position: { next, time: position.time, unit: newest + 1 }, entities, changes: undone },
  };
}

async function planReader(
  client: KafkaClient,
  { task, units }: MirroredTask,
  ranges: Ranges,
): Promise<Planned> {
  const last = units.at(-1);
  const { entities } = await stateAfter(client, task, changelogRange(task, ranges), last);
  const unit = last?.unit ?? 0;
  const position = { next: new Map<SourceId, Offset>(), time: last?.time ?? instant(0), unit: unit + 1 };
  const changes = new Map([...entities.keys()].map((key) => [key, null] as const));
  return {
    report: { ...NOTHING, task: taskName(task), how: 'fromStart', unit, time: position.time },
    start: { task, position, entities: undefined, changes },
  };
}

function changelogRange({ processor, partition }: TaskId, ranges: Ranges): OffsetRange {
  return (
    ranges.get(sourceId(changelogTopic(processor), partition)) ?? { earliest: offset(0), end: offset(0) }
  );
}

async function partitionsOf(
  client: KafkaClient,
  topics: readonly string[],
  ranges: Ranges,
): Promise<readonly MirroredPartition[]> {
  const partitions: MirroredPartition[] = [];
  for (const topic of topics)
    for (const { partition, source, range } of partitionsIn(ranges, topic)) {
      const records = range.end - range.earliest;
      const appendedAt = await lastAppendedAt(client, source, range);
      partitions.push({ topic, partition, records, lastAppendedAt: appendedAt });
    }
  return partitions;
}

/** In their order. */
function* partitionsIn(ranges: Ranges, topic: string) {
  for (let partition = 0; ; partition += 1) {
    const source = sourceId(topic, partition);
    const range = ranges.get(source);
    if (range === undefined) return;
    yield { partition, source, range };
  }
}
