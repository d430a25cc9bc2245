import { instant } from '#kernel';
import { checkFormat, Corrupt, FORMATS, offset } from '#stream';
import type { Manifest, Offset, Position, SourceId } from '#stream';
import { CHAIN_BYTES, chainOf } from './chunk.ts';

/** The records `[from, to)` of one topic partition. */
export interface Run {
  readonly source: SourceId;
  readonly from: Offset;
  readonly to: Offset;
}

/** What is kept of a committed unit for ever: enough, with the log, to repeat it. */
export interface UnitRecord {
  /** 1 for a task's first unit. */
  readonly number: number;
  /** The position after it. */
  readonly position: Position;
  readonly manifest: Manifest;
  /** Version of the code that decided it. */
  readonly decidedBy: string;
  /** Where its outputs, then its dead letters, lie; one run a topic partition, in the order of its first record. */
  readonly appended: readonly Run[];
}

const REMEDY = 'Restore the folder from a copy.';

/** Chain 16, then JSON. The chain covers the chain before and everything after it; the task's name binds it to its task. */
export function encodeUnit(task: string, unit: UnitRecord, chainBefore: Buffer): Buffer {
  const text = JSON.stringify({
    format: FORMATS.unit,
    task,
    number: unit.number,
    time: unit.position.time,
    next: [...unit.position.next],
    manifest: unit.manifest,
    by: unit.decidedBy,
    appended: unit.appended.map(({ source, from, to }) => [source, from, to]),
  });
  const bytes = Buffer.allocUnsafe(CHAIN_BYTES + Buffer.byteLength(text));
  bytes.set(chainBefore, 0);
  bytes.write(text, CHAIN_BYTES);
  bytes.set(chainOf(bytes), 0);
  return bytes;
}

interface UnitJson {
  readonly format: number;
  readonly task: string;
  readonly number: number;
  readonly time: number;
  readonly next: readonly (readonly [SourceId, number])[];
  readonly manifest: Manifest;
  readonly by: string;
  readonly appended: readonly (readonly [SourceId, number, number])[];
}

/** Throws NewerFormat where a newer version wrote it, Corrupt where the bytes are not a unit. (That they are the unit that was written, only the chain proves.) */
export function decodeUnit(bytes: Buffer, name: string): UnitRecord {
  let json: UnitJson;
  try {
    json = JSON.parse(bytes.toString('utf8', CHAIN_BYTES)) as UnitJson;
  } catch (error) {
    throw new Corrupt(`Unit ${name} cannot be read. ${REMEDY}`, { cause: error });
  }
  checkFormat(json.format, FORMATS.unit, `Unit ${name}`, REMEDY);
  return {
    number: json.number,
    position: {
      next: new Map(json.next.map(([source, next]) => [source, offset(next)])),
      time: instant(json.time),
      unit: json.number,
    },
    manifest: json.manifest,
    decidedBy: json.by,
    appended: json.appended.map(([source, from, to]) => ({ source, from: offset(from), to: offset(to) })),
  };
}
