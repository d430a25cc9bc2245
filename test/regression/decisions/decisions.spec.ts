import { describe, expect, it } from 'vitest';
import { expectedRecords } from '../../chaos/expected.ts';
import { pipelineCodec } from '../../fixtures/recorded-run.ts';
import { differences } from './difference.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { DECISION_TOPICS } from '../../fixtures/decision-topics.ts';
import { readJsonLines } from '../../fixtures/json-lines.ts';
import { play } from './play.ts';
import type { Reason } from '#domain/vocabulary';
import { LATER_TRIGGERS } from './recorded-policy.ts';
import { plainDecisions } from './plain-decision.ts';
import { recordedInput, type RecordedLine } from './recorded.ts';

const codec = await pipelineCodec();
const file = (name: string): URL => new URL(`${name}.jsonl.gz`, import.meta.url);

it.each([
  { workload: 'sample-day', lines: 3_156 },
  { workload: 'crash', lines: 996 },
  { workload: 'history', lines: 1_201 },
])('decides the $workload as recorded', ({ workload, lines }) => {
  const recorded = readJsonLines<RecordedLine>(file(`${workload}.output`));
  expect(recorded.length).toBe(lines);
  const decided = play(codec, recordedInput(file(`${workload}.input`)));
  expect(differences(recorded, decided, EXCEPTIONS)).toEqual([]);
});

it('decides the traffic of the chaos run as recorded', async () => {
  const recorded = readJsonLines<RecordedLine>(file('chaos.output'));
  expect(recorded.length).toBe(1_478);
  const records = await expectedRecords(codec, 4, { sequences: [12, 12, 12, 12], bursts: 200, rubbish: 0 });
  const decisions = records.filter(({ topic }) => DECISION_TOPICS.includes(topic));
  const known = plainDecisions(codec, decisions).filter((line) => !isOfLater(line));
  expect(differences(recorded, known, EXCEPTIONS)).toEqual([]);
});

/** The recorded version offered nobody anything but to wait, and did not say who has the conversation. */
function isOfLater(line: RecordedLine): boolean {
  const { event } = line as { readonly event?: { readonly type?: string; readonly situation?: string } };
  const isLaterType = event?.type === 'AlternativesOffered' || event?.type === 'ControlChanged';
  return isLaterType || event?.situation === 'choices';
}

it('offers a person by triggers that the recorded version did not have, and escalates nobody else', () => {
  const lines = play(codec, recordedInput(file('sample-day.input')), 'today') as readonly {
    readonly event?: { readonly type: string; readonly reasons?: readonly Reason[] };
  }[];
  const codes = new Set(LATER_TRIGGERS.map(({ code }): string => code));
  const because = (type: string) =>
    lines.flatMap(({ event }) => {
      const first = event?.type === type ? event.reasons?.[0] : undefined;
      return first !== undefined && codes.has(first.code) ? [first.detail] : [];
    });
  // A flight is cancelled, the customer is stuck, and the caller scores -0.8; in the recorded run they ask for a person a turn later.
  expect([...new Set(because('EscalationOffered'))]).toEqual([
    'sentiment -0.80 (caller); mean of 3 turns -0.27, slope -0.40 a turn',
  ]);
  expect(because('EscalationRequested')).toEqual([]);
});

describe('the comparison', () => {
  const of = (...names: readonly string[]) => ({ event: { rules: names.map((rule) => ({ rule })) } });
  const needing = (requirements: object) => ({ event: { requirements } });

  it('finds a decision that is changed, missing or added', () => {
    const recorded = [of('x'), { event: { type: 'b' } }];
    const changed = [of('x', 'y'), { event: { type: 'c' } }, { event: {} }];
    expect(differences(recorded, changed, EXCEPTIONS)).toEqual([
      'record 1.event.type: recorded "b", decided "c"',
      'record 2: recorded undefined, decided {"event":{}}',
    ]);
    expect(differences(recorded, recorded.slice(0, 1), EXCEPTIONS)).toHaveLength(1);
  });

  it('takes a new rule anywhere in the trace, and finds one that is changed, missing or moved', () => {
    expect(differences([of('x', 'z')], [of('new', 'x', 'newer', 'z')], EXCEPTIONS)).toEqual([]);
    const fired = [{ event: { rules: [{ rule: 'new' }, { rule: 'x', fired: true }] } }];
    expect(differences([of('x')], fired, EXCEPTIONS)).toEqual([
      'record 0.event.rules[x].fired: recorded undefined, decided true',
    ]);
    expect(differences([of('x', 'z')], [of('z')], EXCEPTIONS)).toHaveLength(1);
    expect(differences([of('x', 'z')], [of('z', 'new', 'x')], EXCEPTIONS)).toEqual([
      'record 0.event.rules in order: recorded "x, z", decided "z, x"',
    ]);
  });

  it('takes a new requirement that needs nothing, and finds one that needs something', () => {
    const recorded = [needing({ skills: {} })];
    expect(differences(recorded, [needing({ site: null, skills: {}, tools: {} })], EXCEPTIONS)).toEqual([]);
    expect(differences(recorded, [needing({ site: 'x', skills: {} })], EXCEPTIONS)).toHaveLength(1);
    expect(differences(recorded, [needing({ skills: null })], EXCEPTIONS)).toHaveLength(1);
  });
});
