import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AvroField, AvroRecord } from '../libs/contracts/src/avro-schema.ts';
import { checkSchemas } from './check-schemas.ts';

const HEARTBEAT = 'agent/agent-heartbeat.avsc';
const extra: AvroField = {
  name: 'battery',
  type: 'int',
  doc: 'Charge of the device in percent.',
  default: 100,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  copy(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function copy(to: string): void {
  cpSync('schemas', to, { recursive: true, filter: (path) => !path.includes('released') });
}
function release(version: string): string {
  const to = join(folder, 'released', version);
  copy(to);
  return to;
}
function change(root: string, edit: (record: AvroRecord) => AvroRecord): void {
  const path = join(root, HEARTBEAT);
  writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')) as AvroRecord)));
}
const withField = (field: AvroField) => (record: AvroRecord) => ({
  ...record,
  fields: [...record.fields, field],
});

it('has nothing to compare with before the first release', () => {
  expect(checkSchemas(folder)).toMatchObject({
    summary: expect.stringMatching(/nothing to compare with: .*released\/ has no release/) as string,
    incompatible: [],
  });
});

it('accepts a new field with a default, other texts', () => {
  release('0.1.0');
  change(folder, (record) => ({ ...withField(extra)(record), text: 'is there' }));
  expect(checkSchemas(folder).incompatible).toEqual([]);
});

it('compares with every release, not with the last one alone', () => {
  change(release('0.9.0'), withField({ name: 'seat', type: 'string' }));
  release('0.10.0');
  const { summary, incompatible } = checkSchemas(folder);
  expect(summary).toContain('compared with 0.9.0, 0.10.0');
  expect(incompatible).toEqual([
    expect.stringMatching(/AgentHeartbeat.seat: 0.9.0 cannot read what the working tree writes/),
  ]);
});

it('refuses any other kind of compatibility', () => {
  writeFileSync(join(folder, 'compatibility.json'), '{"compatibility": "BACKWARD"}');
  expect(() => checkSchemas(folder)).toThrow('only FULL_TRANSITIVE can be checked');
});
