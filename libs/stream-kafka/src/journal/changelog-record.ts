import { instant } from '#kernel';
import {
  checkFormat,
  Corrupt,
  Fault,
  FORMATS,
  offset,
  type EntityKey,
  type Position,
  type SourceId,
} from '#stream';

/**
 * What lies in a partition of `<processor>.changelog.v1`, by key, so that compaction keeps the last of each:
 *
 *   an entity's key     its bytes; null where it was removed
 *   POSITION_KEY        where the task stands, the last record of every unit: JSON
 *   OPENED_KEY          somebody took the task over: nobody before it can commit any more; empty
 *   ADOPTED_KEY         what lies before came from another cluster, where records had other offsets (adr/0006): JSON
 *
 * All records of a unit lie in one transaction. Entities may not use keys that begin with U+0000.
 */
export const POSITION_KEY = '\u0000position';
export const OPENED_KEY = '\u0000opened';
export const ADOPTED_KEY = '\u0000adopted';

/** Of a record that cannot be read. */
export const NOT_OURS = 'Was this topic written by something else than Baton?';

export const changelogTopic = (processor: string): string => `${processor}.changelog.v1`;

export const isReserved = (key: string): boolean => key.charCodeAt(0) === 0;

/** Throws where an entity's key would be taken for one of ours. */
export function mustNotBeReserved(key: EntityKey): void {
  if (isReserved(key)) {
    throw new Error(
      `The key of an entity may not begin with U+0000, which is kept for the changelog itself: ${JSON.stringify(key)}.`,
    );
  }
}

/** Where a task stands that has committed nothing yet. */
export const NEW_POSITION: Position = { next: new Map(), time: instant(0), unit: 0 };

/** Since the last checkpoint of a task (adr/0005). */
export interface CheckpointCount {
  /** What the task has appended: outputs, dead letters, units. */
  readonly appendedBytes: number;
  /** With as many, the next checkpoint is made. */
  readonly dueBytes: number;
}

/** A position, and what is counted towards the next checkpoint. */
export interface StoredPosition extends Position {
  /** Absent where a release that makes no checkpoints wrote it. */
  readonly checkpoints?: CheckpointCount;
}

/** The position alone. */
export const positionOf = ({ unit, time, next }: StoredPosition): Position => ({ unit, time, next });

/** A position as JSON: `{format, unit, time, next: [[source, offset], ...], checkpoints: [appendedBytes, dueBytes]}`. */
export interface PositionJson {
  readonly format: number;
  readonly unit: number;
  readonly time: number;
  readonly next: readonly (readonly [SourceId, number])[];
  readonly checkpoints?: readonly [number, number];
}

export const positionToJson = ({ unit, time, next, checkpoints }: StoredPosition): PositionJson => ({
  format: FORMATS.unit,
  unit,
  time,
  next: [...next],
  ...(checkpoints && { checkpoints: [checkpoints.appendedBytes, checkpoints.dueBytes] }),
});

export const positionFromJson = ({ unit, time, next, checkpoints }: PositionJson): StoredPosition => ({
  unit,
  time: instant(time),
  next: new Map(next.map(([source, at]) => [source, offset(at)])),
  ...(checkpoints && { checkpoints: { appendedBytes: checkpoints[0], dueBytes: checkpoints[1] } }),
});

export const encodePosition = (position: StoredPosition): Buffer =>
  Buffer.from(JSON.stringify(positionToJson(position)));

/** Throws NewerFormat where a newer version wrote it, Corrupt where the bytes are no position; both name the record. */
export function decodePosition(bytes: Uint8Array, where: string): StoredPosition {
  try {
    const json = JSON.parse(Buffer.from(bytes).toString('utf8')) as PositionJson;
    checkFormat(json.format, FORMATS.unit, where, NOT_OURS);
    return positionFromJson(json);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Corrupt(`${where} is not a position of a task. ${NOT_OURS}`, { cause: error });
  }
}

/** A task that goes on where another cluster ended. */
export interface Adopted {
  /** The unit that says where; those before it name offsets of the other cluster. */
  readonly unit: number;
  /** Of the changelog that it was written to: a mirror of that has another. */
  readonly epoch: string;
}

export const encodeAdopted = ({ unit, epoch }: Adopted): Buffer =>
  Buffer.from(JSON.stringify({ format: FORMATS.unit, unit, epoch }));

/** Throws NewerFormat where a newer version wrote it, Corrupt where the bytes say nothing of the sort; both name the record. */
export function decodeAdopted(bytes: Uint8Array, where: string): Adopted {
  try {
    const { format, unit, epoch } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Adopted & {
      format: number;
    };
    checkFormat(format, FORMATS.unit, where, NOT_OURS);
    return { unit, epoch };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Corrupt(`${where} does not say that a task was adopted. ${NOT_OURS}`, { cause: error });
  }
}
