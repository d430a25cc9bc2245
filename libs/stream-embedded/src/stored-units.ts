import { offset, partitionNumber, topicName, type SourceId, type SourceRecord } from '#stream';
import type { Environment } from './environment.ts';
import { readNames } from './tables.ts';
import { taskStore } from './task-store.ts';
import { decodeUnit, type UnitRecord } from './unit-record.ts';

const UNITS = 'units.';

/**
 * The name under which a source delivers what the tasks of a processor have committed, as if it were a topic: a record is a unit as it is stored,
 * its offset is the number of units before it. No record of a log has it.
 */
export const unitsTopic = (processor: string): string => `${UNITS}${processor}`;

export const isUnitsTopic = (topic: string): boolean => topic.startsWith(UNITS);

/** The units from offset `from` on, some `max` of them; what was cut is passed over. */
export function storedUnits(env: Environment, source: SourceId, from: number, max: number): SourceRecord[] {
  const [topic, partition] = [topicName(source), partitionNumber(source)];
  const task = { processor: topic.slice(UNITS.length), partition };
  const number = readNames(env, 'tasks').numbers.get(`${task.processor}.${partition}`);
  if (number === undefined) return [];
  const store = taskStore(env, task, number);
  const last = store.state().unit;
  const records: SourceRecord[] = [];
  for (const { number: unit, bytes } of store.units(from + 1)) {
    if (unit > last || records.length === max) break;
    const { position } = decodeUnit(bytes, `${store.name}/${unit}`);
    const value = Buffer.from(bytes);
    const at = { offset: offset(unit - 1), appendedAt: position.time };
    records.push({ topic, partition, ...at, key: null, value, headers: {} });
  }
  return records;
}

/** A unit out of such a record. Throws NewerFormat, Corrupt. */
export function unitOfRecord({ topic, partition, offset, value }: SourceRecord): UnitRecord {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return decodeUnit(bytes, `${topic.slice(UNITS.length)}.${partition}/${offset + 1}`);
}
