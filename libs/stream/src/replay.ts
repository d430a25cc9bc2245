import { instant } from '#kernel';
import type { Checkpoint } from './checkpoint.ts';
import { createEntityStore } from './entity-store.ts';
import { createMachine } from './machine.ts';
import type { CommitUnit, EntityKey, Manifest, TaskId } from './ports/journal.ts';
import type { Processor } from './processor.ts';
import type { Offset, SourceId, SourceRecord } from './records.ts';

/** The records `[from, to)` of a source partition, as their log holds them. */
export type ReadRun = (
  source: SourceId,
  from: Offset,
  to: Offset,
) => Iterable<SourceRecord> | AsyncIterable<SourceRecord>;

/** The source topics of a task, to be read again. */
export interface SourceLog {
  readonly read: ReadRun;
  readonly epochOf: (topic: string) => string;
}

/** Repeats the units of one task from nothing or from a checkpoint: from its source records and the manifests alone. */
export interface Replay {
  /**
   * The next unit, as the steps of its manifest make it; its entities are then what the following unit starts from. The same
   * processor gives the very bytes that were committed. Throws where a manifest names records that there are not.
   */
  unit(manifest: Manifest): Promise<CommitUnit>;
  /** What is stored after the last unit, by key. */
  entities(): Checkpoint['entities'];
}

/**
 * @param log where the records lie, and the epochs of its topics
 * @param start what the first unit starts from; absent: nothing, and it is the task's first
 */
export function createReplay(processor: Processor, task: TaskId, log: SourceLog, start?: Checkpoint): Replay {
  const store = createEntityStore();
  if (start !== undefined) store.apply(new Map(start.entities));
  const position = start?.position ?? { next: new Map(), time: instant(0), unit: 0 };
  const committed = { position, read: store.read, scan: store.scan };
  const machine = createMachine(processor, task, committed, { epochOf: (topic) => log.epochOf(topic) });

  return {
    entities: () => store.scan('' as EntityKey),
    async unit(manifest) {
      for (const step of manifest) {
        if (step.kind === 'clock') {
          machine.fireDue(step.at);
          continue;
        }
        const records: SourceRecord[] = [];
        for await (const record of log.read(step.source, step.from, step.to)) records.push(record);
        if (records.at(-1)?.offset !== step.to - 1) {
          throw new Error(
            `The log of ${step.source} no longer has the records up to ${step.to - 1} that the unit was made of.`,
          );
        }
        await processor.prepare?.(records);
        for (const record of records) machine.apply(step.source, record);
      }
      const unit = machine.takeUnit();
      store.apply(unit.entities);
      return unit;
    },
  };
}
