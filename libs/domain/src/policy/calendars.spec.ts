import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { policyAtLevel } from './policy-at-level.ts';
import { canonicalPolicy } from './policy-document.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { policyYaml } from './write-policy-yaml.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

const written = (calendar: string, more = '') =>
  readWrittenPolicy(`calendars:\n  office: ${calendar}\n${more}`, 'p.yaml');
const problem = (calendar: string, more = ''): string => {
  const read = written(calendar, more);
  return read.ok ? 'none' : read.problems.map(({ text }) => text).join('\n');
};

describe('calendars of a policy', () => {
  const yaml =
    '{ timeZone: Europe/Berlin, weekly: { monday: [09:00-12:00, 13:00-24:00] }, exceptions: { 2026-12-25: [] } }';
  it('are read, activated, and read again', () => {
    const read = written(yaml, 'queues: [{ id: a, hours: office }]');
    if (!read.ok) throw new Error(problem(yaml));
    expect(read.policy.calendars['office']).toMatchObject({
      timeZone: 'Europe/Berlin',
      weekly: {
        monday: [
          { from: 540, to: 720 },
          { from: 780, to: 1_440 },
        ],
        sunday: [],
      },
      exceptions: { '2026-12-25': [] },
    });
    expect(readWrittenPolicy(policyYaml(read.policy), 'p.yaml')).toMatchObject({
      ok: true,
      policy: read.policy,
    });
    expect(readActivatedPolicy(canonicalPolicy(read.policy))).toEqual({ ok: true, policy: read.policy });
  });

  it.each([
    ['{ timeZone: Europe/Berlim }', /no time zone "Europe\/Berlim"; did you mean "Europe\/Berlin"/],
    [
      '{ timeZone: UTC, weekly: { monday: [9-17] } }',
      /"9-17" is not a period; write one such as 09:00-17:30/,
    ],
    ['{ timeZone: UTC, weekly: { monday: [17:00-09:00] } }', /does not begin before it ends/],
    ['{ timeZone: UTC, weekly: { monday: [23:00-24:30] } }', /does not begin before it ends/],
    ['{ timeZone: UTC, weekly: { monday: [09:00-12:00, 11:00-13:00] } }', /before the one ahead of it ends/],
    ['{ timeZone: UTC, weekly: { montag: [09:00-12:00] } }', /"montag".*did you mean "monday"/],
    ['{ timeZone: UTC, exceptions: { 2026-02-30: [] } }', /"2026-02-30" is not a date/],
  ])('refuse %s', (calendar, message) => expect(problem(calendar)).toMatch(message));

  it('are what queues refer to', () => {
    expect(problem('{ timeZone: UTC }', 'queues: [{ id: a, hours: ofice }]')).toMatch(
      /no calendar "ofice"; did you mean "office"/,
    );
  });

  it('cannot be used at a level whose workers do not know them', () => {
    const read = written(yaml, 'queues: [{ id: a, hours: office }]');
    const at = read.ok ? policyAtLevel(read.policy, FIRST_LEVEL) : undefined;
    expect(at).toMatchObject({
      ok: false,
      beyond: expect.arrayContaining(['calendars', 'queues.0.hours']) as unknown,
    });
  });
});
