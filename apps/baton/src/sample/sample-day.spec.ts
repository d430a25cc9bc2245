import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import {
  episodeId,
  id,
  type AgentId,
  type ConversationId,
  type EscalationEvent,
  type EscalationRequest,
} from '#domain/vocabulary';
import { conversationIdOf, CONVERSATIONS_A_DAY, stepAfter, stepOf, SCRIPTS } from './arrivals.ts';
import { sampleDay, type SampleDay } from './sample-day.ts';
import type { SentEvent } from './sender.ts';

const START = Date.UTC(2026, 10, 23, 8);
const first = { day: 1, number: 0 };
const begin = (from = first, leftOver: string[] = []) =>
  sampleDay({ from, leftOver, startedAt: START, speed: 1 });

/** Four looks a second, as the live process does. */
function run(day: SampleDay, seconds: number, onEvent: (event: SentEvent, now: number) => void = () => {}) {
  const sent: SentEvent[] = [];
  for (let now = START; now <= START + seconds * 1_000; now += 250) {
    for (const event of day.advance(now)) {
      sent.push(event);
      onEvent(event, now);
    }
  }
  return sent;
}

describe('the sample day', () => {
  it('is the same in every run', () => {
    expect(run(begin(), 120)).toEqual(run(begin(), 120));
  });

  it('never uses an event id twice and never starts a conversation twice', () => {
    const sent = run(begin(), 800);
    expect(new Set(sent.map(({ eventId }) => eventId)).size).toBe(sent.length);
    const starts = sent.flatMap((event) =>
      event.type === 'ConversationStarted' ? [event.conversationId] : [],
    );
    expect(starts.length).toBeGreaterThan(CONVERSATIONS_A_DAY);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('tells whole milliseconds at any speed, as the records want them', () => {
    const day = sampleDay({ from: { day: 2, number: 7 }, leftOver: [], startedAt: START, speed: 7 });
    const sent = run(day, 60);
    expect(sent.length).toBeGreaterThan(100);
    expect(sent.filter(({ occurredAt }) => !Number.isInteger(occurredAt))).toEqual([]);
  });

  it('has a peak before noon', () => {
    const starts = run(begin(), 720).filter(({ type }) => type === 'ConversationStarted');
    const byHour = Array.from({ length: 12 }, (_, hour) =>
      starts.filter(({ occurredAt }) => Math.floor((occurredAt - START) / 60_000) === hour),
    ).map(({ length }) => length);
    expect(byHour.indexOf(Math.max(...byHour))).toBe(3);
    expect(Math.max(...byHour)).toBeGreaterThan(2 * Math.min(...byHour));
  });

  it('goes on at its step after a restart, and ends what nobody goes on with', () => {
    const earlier = new Set(
      run(begin(), 60).flatMap((event) => ('conversationId' in event ? [event.conversationId] : [])),
    );
    const last = Math.max(...[...earlier].map((conversation) => stepOf(conversation)?.number ?? -1));
    const from = stepAfter({ day: 1, number: last });
    const later = run(begin(from, ['day1-0001-x']), 60);
    expect(later[0]).toMatchObject({ type: 'ConversationEnded', conversationId: 'day1-0001-x' });
    const starts = later.flatMap((event) =>
      event.type === 'ConversationStarted' ? [event.conversationId] : [],
    );
    expect(starts[0]).toBe(conversationIdOf(from));
    expect(starts.filter((conversation) => earlier.has(conversation))).toEqual([]);
  });

  it('passes into the next day', () => {
    expect(stepAfter({ day: 1, number: CONVERSATIONS_A_DAY - 1 })).toEqual({ day: 2, number: 0 });
  });

  it('ends every conversation within a minute when no human comes', () => {
    const sent = run(begin(), 200);
    const ended = new Set(
      sent.flatMap((event) => (event.type === 'ConversationEnded' ? [event.conversationId] : [])),
    );
    const old = sent.filter(
      (event) => event.type === 'ConversationStarted' && event.occurredAt < START + 120_000,
    );
    expect(old.filter((event) => 'conversationId' in event && !ended.has(event.conversationId))).toEqual([]);
  });

  it('has everything that can happen to a conversation', () => {
    const lines = SCRIPTS.flatMap((script) => script.lines);
    expect(new Set(lines.map(({ does }) => does))).toEqual(
      new Set(['says', 'answers', 'presses', 'is', 'crashes', 'hangs', 'leaves']),
    );
    expect(new Set(SCRIPTS.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'fr']));
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SCRIPTS.map(({ name }) => name)).size).toBe(SCRIPTS.length);
  });
});

describe('an agent of the sample', () => {
  it('accepts, reads, replies with the script, resolves and wraps up; the customer answers and the assistant is silent', () => {
    const day = begin();
    const sent: SentEvent[] = [];
    let tell: (EscalationEvent | EscalationRequest)[] = [];
    const asked = conversationIdOf({ day: 1, number: 3 }) as ConversationId;
    const episode = episodeId(asked, 1, 'life');
    const base = {
      workspaceId: id('sample'),
      conversationId: asked,
      episodeId: episode,
      eventId: id('e'),
      at: instant(0),
    };
    const agentId = id<AgentId>('sample-ana');
    const say = (event: object): void => void tell.push({ ...base, agentId, ...event } as EscalationEvent);
    for (let now = START; now < START + 120_000; now += 250) {
      for (const event of day.advance(now)) {
        sent.push(event);
        if (event.type === 'ConversationStarted' && event.conversationId === asked) {
          say({ type: 'EscalationRequested' });
          say({ type: 'OfferMade', offerId: 'o1' });
        }
        if (event.type === 'AgentAcceptedOffer') say({ type: 'EscalationAssigned' });
      }
      const heard = tell;
      tell = [];
      for (const event of heard) day.hear(event, now);
    }
    const mine = sent
      .filter((event) => 'episodeId' in event && event.episodeId === episode)
      .map(({ type }) => type);
    expect(mine.slice(0, 3)).toEqual(['AgentAcceptedOffer', 'AgentViewedContext', 'AgentReplied']);
    expect(mine.slice(-2)).toEqual(['AgentResolved', 'AgentEndedWrapUp']);
    const assistant = sent.filter(
      (event) => event.type === 'AssistantTurn' && event.conversationId === asked,
    );
    expect(assistant).toEqual([]);
    expect(sent).toContainEqual(
      expect.objectContaining({ type: 'ConversationEnded', conversationId: asked }),
    );
  });
});
