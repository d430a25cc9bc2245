import { checkFormat, Corrupt, Fault, FORMATS, type Manifest, type Position } from '#stream';
import { NOT_OURS, positionFromJson, positionToJson, type PositionJson } from './changelog-record.ts';

/** All units of all tasks, in the partition of each: the key is the task's name. What `baton verify` repeats. */
export const UNITS_TOPIC = 'units.v1';

/** What outputs and dead letters carry, so that each can be found again by the unit that wrote it: `<task>/<unit>`. */
export const UNIT_HEADER = 'baton_unit';
export const unitHeader = (task: string, unit: number): string => `${task}/${unit}`;

/** What is kept of a unit: enough, with the log, to repeat it. */
export interface StoredUnit {
  /** After the unit. */
  readonly position: Position;
  readonly manifest: Manifest;
  /** Version of the code that decided it. */
  readonly decidedBy: string;
}

type UnitJson = PositionJson & { readonly manifest: Manifest; readonly by: string };

export const encodeUnit = ({ position, manifest, decidedBy }: StoredUnit): Buffer =>
  Buffer.from(JSON.stringify({ ...positionToJson(position), manifest, by: decidedBy } satisfies UnitJson));

/** Throws NewerFormat where a newer version wrote it, Corrupt where the bytes are no unit; both name the record. */
export function decodeUnit(bytes: Uint8Array, where: string): StoredUnit {
  try {
    const json = JSON.parse(Buffer.from(bytes).toString('utf8')) as UnitJson;
    checkFormat(json.format, FORMATS.unit, where, NOT_OURS);
    return { position: positionFromJson(json), manifest: json.manifest, decidedBy: json.by };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Corrupt(`${where} is not a unit of a task. ${NOT_OURS}`, { cause: error });
  }
}
