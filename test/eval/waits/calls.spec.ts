import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCalls } from './calls.ts';

const folder = mkdtempSync(join(tmpdir(), 'calls-'));
const HEADER = 'day,type,priority,queue_join_s,wait_s,outcome,service_s';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(...lines: string[]): string {
  const file = join(folder, `${lines.length}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe('Calls of a call centre', () => {
  it('are read with times from the first day on', () => {
    expect(readCalls(fileOf(HEADER, '1,PS,0,3600,0,served,60', '2,NW,2,10,7,abandoned,'))).toEqual([
      { number: 0, day: 1, hour: 1, type: 'PS', priority: 0, joinedAt: 3_600, waitS: 0, serviceS: 60 },
      { number: 1, day: 2, hour: 0, type: 'NW', priority: 2, joinedAt: 86_410, waitS: 7, serviceS: null },
    ]);
  });

  it('are refused by file, line and field where a number is none', () => {
    expect(() => readCalls(fileOf(HEADER, '1,PS,0,10,-4,served,60'))).toThrow(
      /2\.csv, line 2: wait_s is "-4", not a whole number from 0/,
    );
  });

  it('are refused where a column is missing, or the file', () => {
    expect(() => readCalls(fileOf('day,type'))).toThrow('names no column "priority"');
    expect(() => readCalls(join(folder, 'none'))).toThrow('--data names');
    expect(() => readCalls(folder)).toThrow('--data names');
  });
});
