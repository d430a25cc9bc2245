import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { durationMs, durationText } from './duration.ts';
import {
  absentMeans,
  duration,
  durationOrNone,
  inARow,
  language,
  meaningOfAbsence,
  offByDefault,
  onByDefault,
  share,
  texts,
} from './fields.ts';

function messages(schema: z.ZodType, value: unknown): readonly string[] {
  return schema.safeDecode(value).error?.issues.map(({ message }) => message) ?? [];
}

describe('a duration', () => {
  it('is milliseconds to the code and text to people', () => {
    expect(duration().decode('20s')).toBe(20_000);
    expect(duration().encode(90_000)).toBe('90s');
    expect(duration().encode(86_400_000)).toBe('24h');
    expect(duration().encode(172_800_000)).toBe('2d');
    expect(durationOrNone().decode('0s')).toBe(0);
  });
  it('means the same when it is written again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('ms', 's', 'm', 'h', 'd'),
        (count, unit) => {
          const ms = durationMs(`${count}${unit}`);
          expect(durationMs(durationText(ms))).toBe(ms);
          expect(durationOrNone().safeDecode(durationText(ms)).success).toBe(true);
        },
      ),
    );
  });
  it.each([
    [20, '20 has no unit; write 20s for seconds, 20m for minutes or 20h for hours'],
    ['20 seconds', '"20 seconds" is not a duration; write one such as 20s, 15m or 24h'],
    ['0s', '"0s" is not a duration; write one such as 20s, 15m or 24h'],
  ])('refuses %j', (value, message) => expect(messages(duration(), value)).toEqual([message]));
});

describe('a number', () => {
  it.each([
    [share(), 1.4, '1.4 is not between 0 and 1; write a number such as 0.4'],
    [share(), 'high', '"high" is not a number; write a number such as 0.4'],
    [inARow(), 1.5, '1.5 is not a whole number; write a number such as 2'],
    [inARow(), 0, '0 is not between 1 and 10; write a number such as 2'],
  ])('%#: refuses what it does not mean', (schema, value, message) =>
    expect(messages(schema, value)).toEqual([message]),
  );
});

describe('a text', () => {
  it('of a language is in lower case', () => expect(language().decode('es-MX')).toBe('es-mx'));
  it.each([
    ['one', '"one" is not a list; write [one, two] or lines that begin with "-"'],
    [[''], 'the text is empty; write at least one character'],
    [[7], '7 is not a text; put it in quotes'],
  ])('list refuses %j', (value, message) => expect(messages(texts(), value)).toEqual([message]));
});

describe('a capability', () => {
  const settings = () => z.strictObject({ after: duration().prefault('20s') });
  it('has its defaults when a file leaves it out, or is off', () => {
    expect(onByDefault(settings()).decode(undefined)).toEqual({ after: 20_000 });
    expect(offByDefault(settings()).decode(undefined)).toBeNull();
  });
  it('is on with what the file says of it, and off with "off"', () => {
    for (const schema of [onByDefault(settings()), offByDefault(settings())]) {
      expect(schema.decode({})).toEqual({ after: 20_000 });
      expect(schema.decode({ after: '1m' })).toEqual({ after: 60_000 });
      expect(schema.decode('off')).toBeNull();
      expect(schema.encode(null)).toBe('off');
      expect(schema.encode({ after: 60_000 })).toEqual({ after: '1m' });
    }
  });
  it('refuses another word', () => {
    expect(messages(onByDefault(settings()), 'never')).toEqual([
      '"never" is not a rule; write "off" or its settings',
    ]);
  });
  it('is off in a document that does not know it', () => {
    expect(meaningOfAbsence(onByDefault(settings()))).toMatchObject({ value: 'off' });
    expect(meaningOfAbsence(offByDefault(settings()))).toMatchObject({ value: 'off' });
    expect(meaningOfAbsence(absentMeans([], texts()))).toEqual({ value: [], level: 1 });
    expect(meaningOfAbsence(texts())).toBeUndefined();
  });
});
