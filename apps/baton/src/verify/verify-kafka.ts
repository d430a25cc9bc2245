import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { openCodec, TOPICS } from '#contracts';
import { decidingCode } from '#platform';
import { taskName, verifyTask } from '#stream';
import {
  openCommittedTask,
  openRegistrySchemaIds,
  openTopicAdmin,
  type KafkaAccess,
  type KafkaLog,
  type RegistryAccess,
} from '#stream-kafka';
import { inWords, type Differs } from './differs.ts';
import type { TaskVersions } from './versions.ts';

export interface VerifyKafkaOptions {
  readonly access: KafkaAccess;
  readonly registry: RegistryAccess;
  readonly topicPrefix: string;
  readonly log: KafkaLog;
  /** Called after each unit: how many were repeated, of how many known by then. */
  readonly steps: (done: number, total: number) => void;
}

export interface VerifiedKafka {
  readonly ok: true;
  readonly units: number;
  readonly decisions: number;
  /** Tasks of which other versions decided some units. */
  readonly versions: readonly TaskVersions[];
}

/** Repeats every decision of trigger and routing from the topics alone. Their services must be stopped meanwhile. */
export async function verifyKafka(options: VerifyKafkaOptions): Promise<VerifiedKafka | Differs> {
  const { access, topicPrefix, log, steps } = options;
  const stateDir = await mkdtemp(join(tmpdir(), 'baton-verify-'));
  const schemaIds = await openRegistrySchemaIds({ access: options.registry, stateDir, topicPrefix, log });
  try {
    const codec = await openCodec(schemaIds);
    const outputs = [TOPICS.escalationRequests, TOPICS.escalationEvents, TOPICS.deadLetters];
    const verified = { units: 0, decisions: 0 };
    const versions: TaskVersions[] = [];
    let before = 0;
    const decidedBy = decidingCode();
    for (const processor of [triggerProcessor(codec), routingProcessor(codec)]) {
      const partitions = await partitionsOf(`${processor.name}.changelog.v1`, options);
      for (let partition = 0; partition < partitions; partition += 1) {
        const task = { processor: processor.name, partition };
        const committed = await openCommittedTask({ access, topicPrefix, log }, task, {
          inputs: processor.topics,
          outputs,
        });
        try {
          const verdict = await verifyTask({
            processor,
            task,
            decidedBy,
            partitions,
            units: committed.units(),
            entities: committed.entities,
            read: (source, from, to) => committed.read(source, from, to),
            epochOf: committed.epochOf,
            appended: (unit) => committed.appended(unit),
            encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
            progress: (done) => steps(before + done, before + committed.count),
          });
          if (!verdict.ok) return inWords(taskName(task), verdict.difference);
          const { counts, others, notCompared } = verdict;
          if (others.length > 0) versions.push({ task: taskName(task), others, notCompared });
          before += committed.count;
          verified.units += counts.units;
          verified.decisions += counts.outputs;
        } finally {
          await committed.close();
        }
      }
    }
    return { ok: true, ...verified, versions };
  } finally {
    await schemaIds.close();
    await rm(stateDir, { recursive: true, force: true });
  }
}

async function partitionsOf(topic: string, options: VerifyKafkaOptions): Promise<number> {
  const admin = await openTopicAdmin(options);
  try {
    return (await admin.describe([topic])).get(topic)?.partitions ?? 0;
  } finally {
    await admin.close();
  }
}
