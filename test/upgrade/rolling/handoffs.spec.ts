import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { figures, inWords } from './handoffs.ts';

const handoff = (askedAt: number, repliedMs: number) => ({
  askedAt: instant(askedAt),
  decidedMs: repliedMs - 100,
  repliedMs,
});
const PHASES = [
  { name: 'before', from: 1_000, to: 11_000 },
  { name: 'during', from: 11_000, to: 31_000 },
];

it('counts a handoff in the phase in which the customer asked', () => {
  const found = figures(PHASES, [
    handoff(999, 1),
    handoff(1_000, 500),
    handoff(10_999, 700),
    handoff(11_000, 900),
  ]);
  expect(found).toEqual([
    {
      name: 'before',
      seconds: 10,
      handoffs: 2,
      decidedMs: { p50: 600, p99: 600, max: 600 },
      repliedMs: { p50: 700, p99: 700, max: 700 },
    },
    {
      name: 'during',
      seconds: 20,
      handoffs: 1,
      decidedMs: { p50: 800, p99: 800, max: 800 },
      repliedMs: { p50: 900, p99: 900, max: 900 },
    },
  ]);
});

it('says nothing of times in a phase in which nobody asked, and compares the others', () => {
  const asked = [handoff(1_000, 500), handoff(31_000, 700)];
  const lines = inWords(figures([...PHASES, { name: 'after', from: 31_000, to: 41_000 }], asked));
  expect(lines[1]).toBe('during    20 s, 0 handoffs');
  expect(lines.at(-1)).toMatch(/^Largest p99 to the reply: 200 ms more than before/);
});

it('says how much longer it took than before, and whether that is too long', () => {
  const verdict = (duringMs: number) =>
    inWords(figures(PHASES, [handoff(1_000, 500), handoff(11_000, duringMs)])).at(-1);
  expect(verdict(2_500)).toMatch(/^Largest p99 to the reply: 2000 ms more than before, within the bar/);
  expect(verdict(2_501)).toMatch(/^Largest p99 to the reply: 2001 ms more than before, above the bar/);
});
