import { expect, it } from 'vitest';
import { versionLines } from './versions.ts';

it('says nothing where this version decided everything', () => {
  expect(versionLines([{ task: 'trigger.0', others: [], notCompared: [] }])).toEqual([]);
});

it('says who decided the rest, and what was not compared', () => {
  const others = [
    { decidedBy: 'abc', from: 1, to: 1_200, outcome: 'same' },
    { decidedBy: 'def', from: 1_201, to: 1_201, outcome: 'other' },
  ] as const;
  const notCompared = [{ from: 1_201, to: 1_300, own: 99 }];
  expect(versionLines([{ task: 'trigger.0', others, notCompared }])).toEqual([
    'trigger.0: 1,200 units (1 to 1200) were decided by version abc: this version makes the same records of them, which does not prove them.',
    'trigger.0: 1 units (1201 to 1201) were decided by version def: this version makes other records of them.',
    'trigger.0: units 1201 to 1300 were not compared, 99 of them decided by this version: this version cannot come to the state that they were decided on.',
    'To repeat them all, verify with the release that decided them.',
  ]);
});
