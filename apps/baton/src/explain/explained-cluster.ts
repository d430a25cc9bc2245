import type { ArchiveReader } from '#archive';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { ifDecodable } from '#kernel';
import { taskName, topicName, type SourceId, type TaskId } from '#stream';
import { openCommittedTask } from '#stream-kafka';
import { taskPartitions } from '../cluster/task-partitions.ts';
import { archiveBesideLog, type ArchiveBesideLog } from '../reading/archive-and-log.ts';
import type { LoggedEvent } from '../reading/logged-event.ts';
import {
  kafkaHistory,
  withArchive,
  type Extent,
  type HistoryLog,
  type KafkaHistoryOptions,
} from '../rebuild/history-log.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';
import type { ExplainedLog } from './explained-log.ts';
import type { OpenedTask } from './why-not-report.ts';

/**
 * The topics of a cluster, read beside the services that run on it.
 * @param archive what retention has deleted is read there
 */
export async function clusterToExplain(
  cluster: KafkaHistoryOptions,
  archive?: ArchiveReader,
): Promise<ExplainedLog> {
  const topics = await kafkaHistory(cluster);
  const history = archive === undefined ? topics : withArchive(topics, archive);
  const older = archive && archiveBesideLog(archive);
  const processors = [triggerProcessor(history.codec), routingProcessor(history.codec)];
  return {
    async events(topics) {
      const extents = [...(await history.extent())].filter(([source]) => topics.has(topicName(source)));
      const total = extents.reduce((sum, [, { start, end }]) => sum + end - start, 0);
      return { total, events: eventsIn(history, extents) };
    },
    async committed() {
      const tasks: TaskId[] = [];
      for (const { name } of processors) {
        const partitions = await taskPartitions(name, cluster);
        for (let partition = 0; partition < partitions; partition += 1)
          tasks.push({ processor: name, partition });
      }
      const inputsOf = ({ processor }: TaskId): readonly string[] =>
        processors.find(({ name }) => name === processor)?.topics ?? [];
      return { codec: history.codec, tasks, open: (task) => openTask(cluster, task, inputsOf(task), older) };
    },
    close: () => history.close(),
  };
}

async function* eventsIn(
  history: HistoryLog,
  extents: readonly (readonly [SourceId, Extent])[],
): AsyncGenerator<LoggedEvent> {
  for (const [source, { start, end }] of extents) {
    for await (const { records } of history.read(source, start, end)) {
      for (const { topic, partition, offset, appendedAt: at, value } of records) {
        const event = ifDecodable(() => history.codec.decode(topic, value));
        if (event !== undefined) yield { topic, partition, offset, at, event };
      }
    }
  }
}

async function openTask(
  cluster: KafkaHistoryOptions,
  task: TaskId,
  inputs: readonly string[],
  older: ArchiveBesideLog | undefined,
): Promise<OpenedTask> {
  const committed = await openCommittedTask(cluster, task, { inputs, outputs: [] }, older);
  const { start } = committed;
  if (start !== 'nowhere') {
    return {
      start,
      units: committed.units(),
      read: (source, from, to) => committed.read(source, from, to),
      epochOf: committed.epochOf,
      close: () => committed.close(),
    };
  }
  await committed.close();
  throw new CommandError({
    what: `retention has deleted what ${taskName(task)} decided from, and there is no checkpoint since`,
    remedy: 'name the archive that has it (--archive), or explain it without --why-not',
    exitCode: EXIT.no,
  });
}
