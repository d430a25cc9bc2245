import { expect, it } from 'vitest';
import { createLedger, type ReadBack } from './ledger.ts';

const right: ReadBack = { events: 3, requested: 1, resolved: 1 };

function ledger() {
  const entries = createLedger();
  for (const conversation of ['c1', 'c2']) entries.acknowledged(conversation, 3);
  entries.asked('c1');
  return entries;
}
const judged = (c1: ReadBack | undefined, c2: ReadBack = { events: 3, requested: 0, resolved: 0 }) =>
  ledger().judge(new Map([...(c1 === undefined ? [] : ([['c1', c1]] as const)), ['c2', c2] as const]));

it('finds nothing wrong where everything is there once', () => {
  expect(judged(right)).toMatchObject({
    ...{ conversations: 2, events: 6, escalations: 1, examples: [] },
    ...{ lost: 0, notEscalated: 0, twice: 0, unasked: 0, unresolved: 0 },
  });
});

it('accepts more events than were acknowledged: an answer may have been lost', () => {
  expect(judged({ ...right, events: 4 })).toMatchObject({ lost: 0, examples: [] });
});

it.each([
  ['an acknowledged event is missing', { ...right, events: 2 }, 'lost'],
  ['nothing is there', undefined, 'lost'],
  ['who asked was not escalated', { ...right, requested: 0, resolved: 0 }, 'notEscalated'],
  ['who asked was escalated twice', { ...right, requested: 2 }, 'twice'],
  ['nobody resolved it', { ...right, resolved: 0 }, 'unresolved'],
] as const)('counts it, and names the conversation, where %s', (_, found, fault) => {
  const verdict = judged(found);
  expect(verdict[fault]).toBe(1);
  expect(verdict.examples).toEqual([expect.stringContaining('c1: ')]);
});

it('counts an escalation that nothing asked for', () => {
  expect(judged(right, { events: 3, requested: 1, resolved: 1 })).toMatchObject({ unasked: 1 });
});
