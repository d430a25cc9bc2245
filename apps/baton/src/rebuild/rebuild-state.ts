import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { decidingCode } from '#platform';
import { appendedInRuns, Corrupt, createReplay, taskName, verifyTask } from '#stream';
import type { Checkpoint, EntityKey, Processor, TaskId } from '#stream';
import { replaceEntities, type ReplaceEntitiesOptions, type UnitRecord } from '#stream-embedded';
import { openFolderLog, type FolderLog } from '../reading/folder-log.ts';
import { logFolder } from '../reading/folders.ts';
import { inWords, type Differs } from '../verify/differs.ts';

export interface RebuiltTask {
  readonly task: string;
  /** Repeated, and what they appended compared byte for byte. */
  readonly units: number;
  /**
   * same: what is stored is what the log leads to. rebuilt: it was not, and has been replaced. otherRelease: another release decided since
   * the last checkpoint, and this one cannot say what it stored.
   */
  readonly outcome: 'same' | 'rebuilt' | 'otherRelease';
  /** What was wrong with what was stored; null: nothing. */
  readonly why: string | null;
}

export interface RebuiltState {
  readonly ok: boolean;
  readonly tasks: readonly RebuiltTask[];
}

/**
 * Makes the state of trigger and routing anew from the log of a folder, beginning at the last checkpoint of each task, and puts it in the place of what
 * is stored where that is damaged or something else. Nothing else in the folder changes. No process may run on it.
 *
 * @returns the first difference where the log itself is not what this release decides; nothing of that task is replaced then
 * @throws CommandError where there is no log; Corrupt where it is damaged
 */
export async function rebuildState(
  dataDir: string,
  steps: (done: number) => void,
): Promise<RebuiltState | Differs> {
  const log = await openFolderLog(dataDir);
  const tasks: RebuiltTask[] = [];
  const wrong: Omit<ReplaceEntitiesOptions, 'dir'>[] = [];
  try {
    const processors = [triggerProcessor(log.codec), routingProcessor(log.codec)];
    for (const task of log.reader.units.tasks()) {
      const processor = processors.find(({ name }) => name === task.processor);
      if (processor === undefined) continue;
      const history = historyOf(log, task);
      if (history.units.some(({ decidedBy }) => decidedBy !== decidingCode())) {
        tasks.push({ task: taskName(task), units: 0, outcome: 'otherRelease', why: null });
        continue;
      }
      const compared = await compare(log, processor, task, history, steps);
      if (compared !== null && typeof compared === 'object') return compared;
      const units = history.units.length;
      if (compared === null) tasks.push({ task: taskName(task), units, outcome: 'same', why: null });
      else {
        const entities = await replayed(log, processor, task, history);
        wrong.push({ task, entities, unit: log.reader.units.count(task) });
        tasks.push({ task: taskName(task), units, outcome: 'rebuilt', why: compared });
      }
    }
  } finally {
    // A process has a folder open once, to read or to write.
    await log.close();
  }
  for (const task of wrong) await replaceEntities({ dir: logFolder(dataDir), ...task });
  return { ok: tasks.every(({ outcome }) => outcome !== 'otherRelease'), tasks };
}

interface History {
  readonly start: Checkpoint | undefined;
  readonly units: readonly UnitRecord[];
}

/** Since the last checkpoint. */
function historyOf({ reader }: FolderLog, task: TaskId): History {
  const last = reader.units.checkpoints(task).at(-1);
  const start = last === undefined ? reader.units.start(task) : reader.units.checkpoint(task, last);
  const after = start?.position.unit ?? 0;
  return { start, units: [...reader.units.units(task)].filter(({ position }) => position.unit > after) };
}

/** What is wrong with what is stored: null for nothing. What is wrong with the log itself comes as a difference. */
async function compare(
  { reader, codec }: FolderLog,
  processor: Processor,
  task: TaskId,
  { start, units }: History,
  steps: (done: number) => void,
): Promise<Differs | string | null> {
  let damage: string | undefined;
  function* stored(): Iterable<readonly [EntityKey, Uint8Array]> {
    try {
      yield* reader.units.entities(task);
    } catch (error) {
      if (error instanceof Corrupt) damage = error.message;
      throw error;
    }
  }
  try {
    const verdict = await verifyTask({
      ...{ processor, task, units, start },
      decidedBy: decidingCode(),
      entities: stored(),
      read: (source, from, to) => reader.log.read(source, from, to),
      epochOf: () => reader.epoch,
      appended: appendedInRuns((source, from, to) => reader.log.read(source, from, to)),
      partitions: reader.partitions,
      encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
      progress: steps,
    });
    if (verdict.ok) return null;
    const differs = inWords(taskName(task), verdict.difference);
    return verdict.difference.kind === 'entity' ? differs.what : differs;
  } catch (error) {
    if (damage === undefined) throw error;
    return damage;
  }
}

async function replayed(
  { reader }: FolderLog,
  processor: Processor,
  task: TaskId,
  { start, units }: History,
): Promise<[EntityKey, Uint8Array][]> {
  const log = {
    read: (...[source, from, to]: Parameters<typeof reader.log.read>) => reader.log.read(source, from, to),
    epochOf: () => reader.epoch,
  };
  const replay = createReplay(processor, task, log, start);
  for (const { manifest } of units) await replay.unit(manifest);
  return Array.from(replay.entities(), ([key, bytes]) => [key, bytes]);
}
