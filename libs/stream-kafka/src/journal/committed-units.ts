import { offset, sourceId, taskName } from '#stream';
import type { Checkpoint, EntityKey, SourceId, TaskId } from '#stream';
import { checkpointKey, decodeHead, decodePart, partOf, type CheckpointHead } from './checkpoint-record.ts';
import type { TaskHistory } from './task-history.ts';
import { decodeUnit, UNITS_TOPIC } from './unit-record.ts';

/** What is left of a task's history: its units, and from which of them on it can be repeated. */
export interface CommittedUnits {
  /** Offset of the record of the first unit that is left, or where the partition begins. */
  readonly from: number;
  /**
   * What the first repeatable unit starts from; undefined: nothing was deleted, and it is the task's first. 'nowhere': there is no
   * checkpoint after which everything is left.
   */
  readonly start: Checkpoint | undefined | 'nowhere';
  /** The checkpoint after this unit, if all of it is left. Throws Corrupt, NewerFormat. */
  readonly checkpointAfter: (unit: number) => Promise<Checkpoint | undefined>;
}

/** Where a checkpoint lies in `units.v1`. */
interface Place {
  readonly head: CheckpointHead;
  /** Offsets of its first record and of its head. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the partition of `units.v1` once.
 * @param last the task's last unit: what lies after it was committed meanwhile
 * @param adopted the unit with which it was adopted: those before it name offsets of another cluster; 0: there was none
 * @param inputs the topics that the task reads
 */
export async function committedUnits(
  history: TaskHistory,
  task: TaskId,
  { last, adopted }: { readonly last: number; readonly adopted: number },
  inputs: readonly string[],
): Promise<CommittedUnits> {
  const source = sourceId(UNITS_TOPIC, task.partition);
  const ranges = await history.ranges([UNITS_TOPIC, ...inputs]);
  const earliest = ranges.get(source)?.earliest ?? offset(0);
  const isLeft = (input: SourceId, at: number): boolean => at >= (ranges.get(input)?.earliest ?? 0);
  const places = new Map<number, Place>();
  /** Parts of one checkpoint follow each other, so only that of one is in the making. */
  let parts = { unit: 0, seen: 0, from: 0 };
  let first: number | undefined;
  let from: number = earliest;
  /** The last unit that was made of records of which some were deleted, or of those of another cluster. */
  let unrepeatable = adopted;

  for await (const records of history.read(source, earliest, 'end')) {
    for (const record of records) {
      const where = `${source}/${record.offset}`;
      if (record.key === taskName(task)) {
        const { position, manifest } = decodeUnit(record.value, where);
        if (first === undefined) {
          first = position.unit;
          from = record.offset;
        }
        const isWhole = manifest.every((step) => step.kind !== 'run' || isLeft(step.source, step.from));
        if (!isWhole && position.unit <= last) unrepeatable = Math.max(unrepeatable, position.unit);
      } else if (record.key === checkpointKey(task)) {
        const part = partOf(record);
        if (part === undefined) continue;
        if (part.unit !== parts.unit) parts = { unit: part.unit, seen: 0, from: record.offset };
        if (part.part !== 0) parts.seen += 1;
        else {
          const head = decodeHead(record.value, where);
          const isComplete = head.parts === parts.seen;
          if (isComplete) places.set(part.unit, { head, from: parts.from, to: record.offset });
        }
      }
    }
  }

  async function checkpointAfter(unit: number): Promise<Checkpoint | undefined> {
    const place = places.get(unit);
    if (place === undefined) return undefined;
    const entities: (readonly [EntityKey, Uint8Array])[] = [];
    for await (const records of history.read(source, offset(place.from), offset(place.to)))
      for (const { key, value, offset: at } of records)
        if (key === checkpointKey(task))
          for (const entity of decodePart(value, `${source}/${at}`)) entities.push(entity);
    return { position: place.head.position, entities };
  }

  async function start(): Promise<CommittedUnits['start']> {
    if (unrepeatable === 0 && (last === 0 || first === 1)) return undefined;
    const after = Math.max((first ?? last + 1) - 1, unrepeatable);
    const unit = [...places.keys()].find((each) => each >= after && each <= last);
    return unit === undefined ? 'nowhere' : ((await checkpointAfter(unit)) ?? 'nowhere');
  }

  return { from, start: await start(), checkpointAfter };
}
