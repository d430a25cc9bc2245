import { Fault } from './faults.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { CommitUnit, EntityKey, TaskId } from './ports/journal.ts';
import type { Processor } from './processor.ts';
import type { DeadLetter, Offset, OutboundRecord, SourceId, SourceRecord } from './records.ts';
import { createReplay, type ReadRun, type Replay } from './replay.ts';
import { entityDifference, unitDifference, type Difference } from './unit-difference.ts';
import { createVersionTally, type NotCompared, type OtherVersion } from './version-tally.ts';
import type { CommittedUnit } from './committed-unit.ts';

export interface VerifyOptions<Unit extends CommittedUnit = CommittedUnit> {
  readonly processor: Processor;
  readonly task: TaskId;
  /** Version of the code that repeats. Only what it decided itself must come out the same. */
  readonly decidedBy: string;
  /** Where the units begin; absent: with the task's first. */
  readonly start?: Checkpoint | undefined;
  /** The checkpoint that the log holds after this unit, if there is one. */
  checkpointAfter?(unit: number): Checkpoint | undefined | Promise<Checkpoint | undefined>;
  /** All units of the task, from the first or the one after `start`. */
  readonly units: Iterable<Unit> | AsyncIterable<Unit>;
  /** What a unit appended, as its log holds it: outputs, then dead letters, each topic partition in order. Asked once for each unit. */
  appended(unit: NoInfer<Unit>): Iterable<SourceRecord> | AsyncIterable<SourceRecord>;
  /** What the task has stored, by key in the order of a session's `scan`. */
  readonly entities: Iterable<readonly [EntityKey, Uint8Array]>;
  readonly read: ReadRun;
  /** Of the topics that the processor reads. */
  readonly epochOf: (topic: string) => string;
  /** Of every topic. */
  readonly partitions: number;
  /** As it was when the dead letters were written. */
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
  /** Whether as many records of a unit, the first that it appended there, may have been deleted since. Absent: nothing was. */
  mayLack?(source: SourceId, unit: number, records: number): boolean;
  /** Called after each unit with the number of units looked at. */
  progress?(units: number): void;
}

export interface VerifiedCounts {
  /** Units that this version decided, repeated and found the same. */
  readonly units: number;
  readonly records: number;
  readonly outputs: number;
  readonly deadLetters: number;
  readonly entities: number;
}

export type Verdict =
  | {
      readonly ok: true;
      readonly counts: VerifiedCounts;
      readonly others: readonly OtherVersion[];
      readonly notCompared: readonly NotCompared[];
    }
  | { readonly ok: false; readonly difference: Difference };

/**
 * Repeats the units of a task from their manifests and the source records, and holds outputs, dead letters, positions and the entities at
 * the end against what is stored, byte for byte. Stops at the first difference. Throws what reading the log throws.
 *
 * What another version decided is replayed for its state only. Where this version appends other records for it, the state from there on is
 * not that version's: nothing after it is compared. Where it appends the same ones, what follows is compared, but a difference is not
 * called one, for the states may differ in what no record has shown yet. A checkpoint ends both: it is compared with the state that was
 * come to, or, where that is lost or uncertain, taken as the state from there on.
 */
export async function verifyTask<Unit extends CommittedUnit>(options: VerifyOptions<Unit>): Promise<Verdict> {
  let replay = createReplay(options.processor, options.task, options, options.start);
  const versions = createVersionTally(options.decidedBy);
  const counts = { units: 0, records: 0, outputs: 0, deadLetters: 0, entities: 0 };
  let looked = 0;
  const repeat = async (committed: Unit): Promise<Difference | undefined> => {
    if (versions.lost) {
      versions.skipped(committed);
      return undefined;
    }
    const isOwn = committed.decidedBy === options.decidedBy;
    const isCertain = isOwn && versions.isCertain;
    const unit = isCertain ? await replay.unit(committed.manifest) : await attempt(replay, committed);
    const difference = unit && (await unitDifference(unit, committed, options.appended(committed), options));
    if (isCertain && difference !== undefined) return difference;
    if (unit === undefined || difference !== undefined) {
      versions.differs(committed);
      return undefined;
    }
    versions.same(committed);
    if (isOwn) count(counts, unit, committed);
    return undefined;
  };
  for await (const committed of options.units) {
    options.progress?.((looked += 1));
    const difference = await repeat(committed);
    if (difference !== undefined) return { ok: false, difference };
    const checkpoint = await options.checkpointAfter?.(committed.position.unit);
    if (checkpoint === undefined) continue;
    if (versions.isCertain) {
      const otherState = entityDifference(replay.entities(), checkpoint.entities, () => {});
      if (otherState !== undefined) return { ok: false, difference: otherState };
    } else {
      replay = createReplay(options.processor, options.task, options, checkpoint);
      versions.anchored();
    }
  }
  const { others, notCompared } = versions;
  if (!versions.isCertain) return { ok: true, counts, others, notCompared };
  // Only now: entities that another version wrote may say the same in another form.
  const difference = entityDifference(replay.entities(), options.entities, () => {
    counts.entities += 1;
  });
  return difference === undefined ? { ok: true, counts, others, notCompared } : { ok: false, difference };
}

/** The unit as this version makes it; undefined where it cannot: another version decided it, or what it was made on. */
async function attempt(replay: Replay, { manifest }: CommittedUnit): Promise<CommitUnit | undefined> {
  try {
    return await replay.unit(manifest);
  } catch (error) {
    if (error instanceof Fault) throw error;
    return undefined;
  }
}

type Counts = { -readonly [Name in keyof VerifiedCounts]: VerifiedCounts[Name] };

function count(counts: Counts, unit: CommitUnit, { manifest }: CommittedUnit): void {
  counts.units += 1;
  counts.outputs += unit.outputs.length;
  counts.deadLetters += unit.deadLetters.length;
  for (const step of manifest) if (step.kind === 'run') counts.records += step.to - step.from;
}

/** `appended` of a log that remembers where the outputs and dead letters of a unit lie: one run `[from, to)` a topic partition. */
export function appendedInRuns(
  read: ReadRun,
): (unit: {
  readonly appended: readonly { readonly source: SourceId; readonly from: Offset; readonly to: Offset }[];
}) => AsyncIterable<SourceRecord> {
  return async function* ({ appended }) {
    for (const { source, from, to } of appended) yield* read(source, from, to);
  };
}
