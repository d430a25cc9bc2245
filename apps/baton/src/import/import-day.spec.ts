import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import type { ExportedConversation, ExportedTurn } from './exported-conversation.ts';
import { IMPORT_DAY_MS, importDay } from './import-day.ts';
import { multidogo } from './multidogo.mapping.ts';

const opening = instant(Date.UTC(2026, 0, 5, 8));
const turn = (by: ExportedTurn['by'], text = ''): ExportedTurn => ({
  by,
  text,
  confidence: null,
  intent: null,
});
const conversation = (id: string, ...turns: ExportedTurn[]): ExportedConversation => ({
  id,
  customerId: null,
  attributes: { domain: 'airline' },
  turns,
});
const file = Array.from({ length: 300 }, (_, index) =>
  conversation(
    `c${index}`,
    turn('customer', 'hi'),
    turn('unheard'),
    turn('customer', 'seat 4'),
    turn('customer', 'please'),
  ),
);

describe('an imported day', () => {
  const day = importDay(file, multidogo, opening);

  it('is in order of time, starts after opening, and every conversation starts once and ends once', () => {
    expect(day.map(({ at }) => at)).toEqual(day.map(({ at }) => at).sort((a, b) => a - b));
    expect(day[0]?.at).toBeGreaterThanOrEqual(opening);
    expect(day).toHaveLength(file.length * 6);
    expect(day.filter(({ event }) => event.type === 'ConversationEnded')).toHaveLength(file.length);
  });

  it('fills the hours with the most before noon', () => {
    const starts = day.filter(({ event }) => event.type === 'ConversationStarted');
    const hours = starts.map(({ at }) => Math.floor((at - opening) / 3_600_000));
    const busiest = [...Array(12).keys()].sort((a, b) => count(hours, b) - count(hours, a))[0];
    expect(busiest).toBe(3);
    expect(new Set(hours).size).toBe(12);
    expect(Math.max(...starts.map(({ at }) => at - opening))).toBeLessThan(IMPORT_DAY_MS);
  });

  it('is the same every time, whatever the order of the file', () => {
    expect(importDay([...file].reverse(), multidogo, opening)).toEqual(day);
  });

  it('never uses an event id twice', () => {
    expect(new Set(day.map(({ event }) => event.eventId)).size).toBe(day.length);
  });

  it('keeps its ids when it is moved to another day, so that a second import changes nothing', () => {
    const moved = importDay(file, multidogo, instant(opening + 86_400_000));
    expect(moved.map(({ event }) => event.eventId)).toEqual(day.map(({ event }) => event.eventId));
  });

  it('gives a turn whose text was changed an id of its own', () => {
    const [before] = importDay([conversation('x', turn('customer', 'a'))], multidogo, opening).slice(1);
    const [after] = importDay([conversation('x', turn('customer', 'b'))], multidogo, opening).slice(1);
    expect(after?.event.eventId).not.toBe(before?.event.eventId);
  });

  it('lets nobody wait as long as a watchdog would: an answer follows, or the end', () => {
    const mine = day.filter(({ event }) => event.conversationId === 'c7');
    const silences = mine.flatMap(({ at, event }, index) =>
      event.type === 'CustomerTurn' ? [(mine[index + 1]?.at ?? Infinity) - at] : [],
    );
    expect(Math.max(...silences)).toBeLessThan(10_000);
  });

  it('stands in for the other side with an empty turn that nobody scored', () => {
    expect(day.find(({ event }) => event.type === 'AssistantTurn')?.event).toMatchObject({
      text: '',
      confidence: null,
      failure: null,
    });
  });
});

const count = (hours: readonly number[], hour: number): number =>
  hours.filter((other) => other === hour).length;
