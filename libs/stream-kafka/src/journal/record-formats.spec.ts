import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { Corrupt, NewerFormat, offset, sourceId } from '#stream';
import { decodePosition, encodePosition } from './changelog-record.ts';
import { decodeUnit, encodeUnit } from './unit-record.ts';

const source = sourceId('a', 0);
const position = { next: new Map([[source, offset(3)]]), time: instant(7), unit: 1 };
const unit = { position, manifest: [{ kind: 'clock', at: instant(7) }], decidedBy: 'abc' } as const;

describe.each([
  ['a position', encodePosition(position), decodePosition, position],
  ['a unit', encodeUnit(unit), decodeUnit, unit],
] as const)('%s', (_what, bytes, decode, value) => {
  const changed = (change: (text: string) => string): Buffer => Buffer.from(change(bytes.toString()));

  it('is read as it was written', () => {
    expect(decode(bytes, 'topic/0/9')).toEqual(value);
  });

  it('of a newer format is refused by name', () => {
    const newer = changed((text) => text.replace('"format":1', '"format":3'));
    expect(() => decode(newer, 'topic/0/9')).toThrow(NewerFormat);
    expect(() => decode(newer, 'topic/0/9')).toThrow(
      /^topic\/0\/9 was written by format 3, this version reads up to 1/,
    );
  });

  it('that is damaged is Corrupt, and named', () => {
    for (const text of ['{', '{}', 'null']) {
      expect(() => decode(Buffer.from(text), 'topic/0/9')).toThrow(Corrupt);
      expect(() => decode(Buffer.from(text), 'topic/0/9')).toThrow(/^topic\/0\/9 /);
    }
  });
});
