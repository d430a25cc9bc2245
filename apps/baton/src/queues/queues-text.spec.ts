import { expect, it } from 'vitest';
import { queuesText } from './queues-text.ts';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const queue = {
  ...{ queueId: 'general', waiting: 0, oldestRequestedAt: null, inHand: 0, later: 0 },
  ...{ isOpen: true, opensAt: null, agentsPresent: 0, agentsAvailable: 0 },
};

it('a queue says who waits, for how long, and who is there', () => {
  const busy = { waiting: 12, inHand: 3, later: 2, agentsPresent: 4, agentsAvailable: 1 };
  const text = queuesText(
    [
      { ...queue, ...busy, oldestRequestedAt: '2026-01-01T11:56:40.000Z' },
      { ...queue, queueId: 'night', isOpen: false, opensAt: '2026-01-01T20:00:00.000Z' },
    ],
    NOW,
  );
  expect(text.split('\n')).toEqual([
    'queue    waiting  longest   in hand  later  available  open',
    '-------  -------  --------  -------  -----  ---------  ----------------------',
    'general       12  3:20 min        3      2  1 of 4     yes',
    'night          0                  0      0  0 of 0     from 2026-01-01T20:00Z',
  ]);
});
