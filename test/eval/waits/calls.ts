import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One call of a call centre. Times are whole seconds from the beginning of the first day. */
export interface Call {
  /** Unique, in the order of the file. */
  readonly number: number;
  /** From 1. */
  readonly day: number;
  readonly hour: number;
  /** What it was about: calls of a kind go to agents who can take it. */
  readonly type: string;
  /** Higher comes first. */
  readonly priority: number;
  readonly joinedAt: number;
  readonly waitS: number;
  /** Null: the caller left. */
  readonly serviceS: number | null;
}

const FILE = 'anonymous-bank-feb1999-days-1-14.csv';
const COLUMNS = ['day', 'type', 'priority', 'queue_join_s', 'wait_s', 'outcome', 'service_s'] as const;
const DAY_S = 86_400;

/**
 * Calls from a csv file with a header, or from the file of that name in a folder.
 * @throws Error that names what cannot be read
 */
export function readCalls(path: string): readonly Call[] {
  const [header = '', ...lines] = fileIn(path).trimEnd().split('\n');
  const names = header.trim().split(',');
  const at = COLUMNS.map((column) => {
    const index = names.indexOf(column);
    if (index < 0) throw new Error(`${path}: its first line names no column "${column}"`);
    return index;
  });
  return lines.map((line, number) => {
    const fields = line.trim().split(',');
    const [day, type, priority, joined, wait, outcome, service] = at.map((index) => fields[index] ?? '');
    const whole = (field = '', name: string): number => {
      const value = Number(field);
      if (field !== '' && Number.isSafeInteger(value) && value >= 0) return value;
      throw new Error(`${path}, line ${number + 2}: ${name} is "${field}", not a whole number from 0`);
    };
    const joinS = whole(joined, 'queue_join_s');
    return {
      number,
      day: whole(day, 'day'),
      hour: Math.floor(joinS / 3_600),
      type: type ?? '',
      priority: whole(priority, 'priority'),
      joinedAt: (whole(day, 'day') - 1) * DAY_S + joinS,
      waitS: whole(wait, 'wait_s'),
      serviceS: outcome === 'served' ? whole(service, 'service_s') : null,
    };
  });
}

function fileIn(path: string): string {
  try {
    return readFileSync(statSync(path).isDirectory() ? join(path, FILE) : path, 'utf8');
  } catch (cause) {
    throw new Error(`cannot read the calls in ${path}; --data names ${FILE}, or the folder that holds it`, {
      cause,
    });
  }
}
