import { expect, it } from 'vitest';
import { readRepetition, tokenize } from '#domain/language';
import { instant } from '#kernel';
import { id, type MessageId } from '#domain/vocabulary';
import type { KeptTurn } from '../conversation/conversation.ts';
import { ReadEarlierTurns } from './read-earlier-turns.ts';

const english = readRepetition.questions('en');
const german = readRepetition.questions('de');
const turn = (n: number): KeptTurn => ({ m: id<MessageId>(`m${n}`), by: 'c', t: instant(n), x: `turn ${n}` });

function counted() {
  const read = new ReadEarlierTurns();
  let times = 0;
  const of = (kept: KeptTurn, by = english, under: string | null = 'en') =>
    read.of(kept, by, under, () => {
      times += 1;
      return by.read(tokenize(kept.x));
    });
  return { of, times: () => times };
}

it('a turn is read once, and anew for another comparison or under something else', () => {
  const { of, times } = counted();
  const kept = turn(1);
  expect(of(kept)).toBe(of(kept));
  expect(times()).toBe(1);
  of(kept, german);
  expect(times()).toBe(2);
  of(kept, german, 'de');
  expect(times()).toBe(3);
  // The same words of another conversation are another turn.
  of(turn(1), german, 'de');
  expect(times()).toBe(4);
});

it('what is not asked for again is forgotten, and what is stays', () => {
  const { of, times } = counted();
  const [asked, other] = [turn(1), turn(2)];
  of(asked);
  of(other);
  for (let n = 0; n < 20_000; n += 1) {
    of(turn(n));
    if (n % 1_000 === 0) of(asked);
  }
  const before = times();
  of(asked);
  expect(times()).toBe(before);
  of(other);
  expect(times()).toBe(before + 1);
});
