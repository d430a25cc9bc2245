import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { decidingCode } from '#platform';
import { appendedInRuns, taskName, verifyTask, type Processor } from '#stream';
import type { FolderLog } from '../reading/folder-log.ts';
import { archivedUnits, readRun } from './archived-units.ts';
import { inWords, type Differs } from './differs.ts';
import type { TaskVersions } from './versions.ts';

/** What was compared with the bytes and found to be the same. */
export interface Verified {
  readonly ok: true;
  readonly records: number;
  readonly units: number;
  readonly decisions: number;
  /** Tasks whose earlier units were cut: they were repeated from the checkpoint after `unit`. */
  readonly cut: readonly { readonly task: string; readonly unit: number }[];
  /** Tasks of which other versions decided some units. */
  readonly versions: readonly TaskVersions[];
}

export type Steps = (done: number, total: number) => void;

/**
 * Two checks: every checksum and chain is verified, then every decision is repeated from its inputs, its manifest and the
 * policy of its time; with an archive also those that were cut from the log. The sink decides nothing, so its tasks have nothing to repeat.
 */
export async function verifyFolder(log: FolderLog, steps: Steps): Promise<Verified | Differs> {
  const { reader, codec } = log;
  const read = readRun(log);
  const processors = new Map<string, Processor>(
    [triggerProcessor(codec), routingProcessor(codec)].map((one) => [one.name, one]),
  );
  const tasks = reader.units.tasks().filter(({ processor }) => processors.has(processor));
  const units = tasks.reduce((sum, task) => sum + reader.units.count(task), 0);
  const inLog = reader.log.sources.reduce(
    (sum, source) => sum + reader.log.end(source) - reader.log.start(source),
    0,
  );
  const total = inLog + units;

  const integrity = reader.checkIntegrity((checked) => steps(Math.min(checked, inLog), total));
  if (!integrity.ok) {
    const { kind, where, what } = integrity.damage;
    return { ok: false, what: `${kind} ${where}: ${what}`, where };
  }
  let before = 0;
  let decisions = 0;
  let repeated = 0;
  const versions: TaskVersions[] = [];
  const cut: { task: string; unit: number }[] = [];
  const decidedBy = decidingCode();
  for (const task of tasks) {
    const processor = processors.get(task.processor);
    if (processor === undefined) continue;
    const archived = await archivedUnits(log, task);
    const start = archived === null ? reader.units.start(task) : undefined;
    if (start !== undefined) cut.push({ task: taskName(task), unit: start.position.unit });
    const verdict = await verifyTask({
      processor,
      task,
      decidedBy,
      units: archived ?? reader.units.units(task),
      start,
      checkpointAfter: (unit) => reader.units.checkpoint(task, unit),
      entities: reader.units.entities(task),
      read,
      epochOf: () => reader.epoch,
      appended: appendedInRuns(read),
      partitions: reader.partitions,
      encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
      progress: (done) => steps(inLog + before + done, total),
    });
    if (!verdict.ok) return inWords(taskName(task), verdict.difference);
    const { counts, others, notCompared } = verdict;
    if (others.length > 0) versions.push({ task: taskName(task), others, notCompared });
    before += reader.units.count(task);
    repeated += counts.units;
    decisions += counts.outputs;
  }
  return { ok: true, records: integrity.records, units: repeated, decisions, versions, cut };
}
