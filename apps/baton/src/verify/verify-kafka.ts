import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveReader } from '#archive';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS } from '#contracts';
import { decidingCode } from '#platform';
import { taskName, verifyTask } from '#stream';
import {
  openCommittedTask,
  openRegistrySchemaIds,
  type KafkaAccess,
  type KafkaLog,
  type RegistryAccess,
} from '#stream-kafka';
import { taskPartitions } from '../cluster/task-partitions.ts';
import { archiveBesideLog } from '../reading/archive-and-log.ts';
import { inWords, type Differs } from './differs.ts';
import type { TaskVersions } from './versions.ts';

export interface VerifyKafkaOptions {
  readonly access: KafkaAccess;
  readonly registry: RegistryAccess;
  readonly topicPrefix: string;
  readonly log: KafkaLog;
  /** What retention has deleted is read there. */
  readonly archive?: ArchiveReader | undefined;
  /** Called after each unit: how many were repeated, of how many known by then. */
  readonly steps: (done: number, total: number) => void;
}

export interface VerifiedKafka {
  readonly ok: true;
  readonly units: number;
  readonly decisions: number;
  /** Tasks whose earlier units were not compared, since retention deleted what they are made of: repeated from the checkpoint after `unit`. */
  readonly cut: readonly { readonly task: string; readonly unit: number }[];
  /** Tasks of which nothing was compared: retention has deleted what it takes, and there is no checkpoint since. */
  readonly nothingLeft: readonly string[];
  /** How many records of decisions retention has deleted of the units that were repeated. */
  readonly deletedRecords: number;
  /** Tasks of which other versions decided some units. */
  readonly versions: readonly TaskVersions[];
}

/**
 * Repeats every decision of trigger and routing that the topics, with the archive where one is named, still hold everything of. Their services
 * must be stopped meanwhile.
 */
export async function verifyKafka(options: VerifyKafkaOptions): Promise<VerifiedKafka | Differs> {
  const { access, topicPrefix, log, steps } = options;
  const stateDir = await mkdtemp(join(tmpdir(), 'baton-verify-'));
  const schemaIds = await openRegistrySchemaIds({ access: options.registry, stateDir, topicPrefix, log });
  try {
    const codec = await openCodec(schemaIds);
    const outputs = [
      TOPICS.escalationRequests,
      TOPICS.escalationEvents,
      TOPICS.customerEvents,
      TOPICS.customerHistory,
      TOPICS.deadLetters,
    ];
    const verified = { units: 0, decisions: 0, deletedRecords: 0 };
    const cut: { task: string; unit: number }[] = [];
    const nothingLeft: string[] = [];
    const versions: TaskVersions[] = [];
    const older = options.archive && archiveBesideLog(options.archive);
    let before = 0;
    const decidedBy = decidingCode();
    for (const processor of [triggerProcessor(codec), routingProcessor(codec)]) {
      const partitions = await taskPartitions(processor.name, options);
      for (let partition = 0; partition < partitions; partition += 1) {
        const task = { processor: processor.name, partition };
        const topics = { inputs: processor.topics, outputs };
        const committed = await openCommittedTask({ access, topicPrefix, log }, task, topics, older);
        try {
          const { start } = committed;
          if (start === 'nowhere') {
            nothingLeft.push(taskName(task));
            continue;
          }
          if (start !== undefined) cut.push({ task: taskName(task), unit: start.position.unit });
          const toRepeat = committed.count - (start?.position.unit ?? 0);
          let deleted = 0;
          const verdict = await verifyTask({
            processor,
            task,
            decidedBy,
            partitions,
            start,
            checkpointAfter: (unit) => committed.checkpointAfter(unit),
            units: committed.units(),
            entities: committed.entities,
            read: (source, from, to) => committed.read(source, from, to),
            epochOf: committed.epochOf,
            appended: (unit) => committed.appended(unit),
            encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
            mayLack(source, unit, records) {
              const may = committed.mayLack(source, unit);
              if (may) deleted += records;
              return may;
            },
            progress: (done) => steps(before + done, before + toRepeat),
          });
          if (!verdict.ok) return inWords(taskName(task), verdict.difference);
          const { counts, others, notCompared } = verdict;
          if (others.length > 0) versions.push({ task: taskName(task), others, notCompared });
          before += toRepeat;
          verified.units += counts.units;
          verified.decisions += counts.outputs;
          verified.deletedRecords += deleted;
        } finally {
          await committed.close();
        }
      }
    }
    return { ok: true, ...verified, cut, nothingLeft, versions };
  } finally {
    await schemaIds.close();
    await rm(stateDir, { recursive: true, force: true });
  }
}
