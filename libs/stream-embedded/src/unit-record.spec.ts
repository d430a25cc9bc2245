import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { Corrupt, NewerFormat, offset, sourceId } from '#stream';
import { CHAIN_BYTES, FIRST_CHAIN } from './chunk.ts';
import { decodeUnit, encodeUnit, type UnitRecord } from './unit-record.ts';

const source = sourceId('a', 0);
const unit: UnitRecord = {
  number: 1,
  position: { next: new Map([[source, offset(3)]]), time: instant(7), unit: 1 },
  manifest: [{ kind: 'run', source, from: offset(0), to: offset(3) }],
  decidedBy: 'abc',
  appended: [],
};
const changed = (change: (text: string) => string): Buffer => {
  const bytes = encodeUnit('t.0', unit, FIRST_CHAIN);
  return Buffer.concat([
    bytes.subarray(0, CHAIN_BYTES),
    Buffer.from(change(bytes.toString('utf8', CHAIN_BYTES))),
  ]);
};

it('a unit is read as it was written', () => {
  expect(
    decodeUnit(
      changed((text) => text),
      't.0/1',
    ),
  ).toEqual(unit);
});

it('a unit of a newer format is refused by name, one that is damaged is Corrupt', () => {
  const newer = changed((text) => text.replace('"format":1', '"format":3'));
  expect(() => decodeUnit(newer, 't.0/1')).toThrow(NewerFormat);
  expect(() => decodeUnit(newer, 't.0/1')).toThrow(
    /^Unit t\.0\/1 was written by format 3, this version reads up to 1/,
  );
  expect(() =>
    decodeUnit(
      changed(() => '{'),
      't.0/1',
    ),
  ).toThrow(Corrupt);
  expect(() =>
    decodeUnit(
      changed(() => '{}'),
      't.0/1',
    ),
  ).toThrow(Corrupt);
});
