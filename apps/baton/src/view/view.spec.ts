import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '#contracts';
import { PHRASES } from '#domain/language';
import { memoryValues } from '../../../gateway/test/memory-values.ts';
import { recentText } from './recent-text.ts';
import { renderView, statusLine, type ViewFrame } from './render-view.ts';
import { viewState } from './view-state.ts';

const NOON = new Date(2026, 10, 23, 12).getTime();

/** Only the fields that the view looks at. */
const event = (type: DomainEvent['type'], conversation: string, more: object = {}): DomainEvent =>
  ({
    type,
    workspaceId: 'shop',
    conversationId: conversation,
    episodeId: `${conversation}#1`,
    ...more,
  }) as never;
const agent = (type: DomainEvent['type'], agentId: string, more: object = {}): DomainEvent =>
  ({
    type,
    workspaceId: 'shop',
    agentId,
    languages: ['en'],
    queues: ['general'],
    name: agentId,
    ...more,
  }) as never;
const requested = (conversation: string, trigger: string) =>
  event('EscalationRequested', conversation, {
    category: 'C',
    reasons: [{ code: 'explicit_request', rule: null, trigger }],
  });

function noon() {
  const state = viewState(memoryValues());
  const at = (seconds: number, event: DomainEvent): void => {
    const time = NOON + seconds * 1_000;
    state.hear({ at: time, ...event } as DomainEvent, time);
  };
  at(0, agent('AgentSignedIn', 'ana'));
  at(0, agent('AgentSignedIn', 'bo'));
  for (const conversation of ['c1', 'c2', 'c3', 'c4']) at(1, event('ConversationStarted', conversation));
  at(2, requested('c1', 'customer_request'));
  at(3, requested('c2', 'confidence'));
  at(4, event('EscalationAssigned', 'c1', { agentId: 'ana', agentName: 'Ana', waitedMs: 2_000 }));
  at(6, event('FirstReplySent', 'c1', { agentId: 'ana', handoffMs: 4_000 }));
  at(7, event('ConversationEnded', 'c4'));
  return { state, at };
}

const frame = (metrics: ViewFrame['metrics']): ViewFrame => ({
  metrics,
  upMs: 754_000,
  sample: 'day 1, 11:42',
  addresses: { API: 'http://127.0.0.1:7070', ClickHouse: 'http://127.0.0.1:8123' },
  hints: ['Ctrl-C stops; starting again goes on from here.'],
});

describe('the live view', () => {
  it('shows a quarter of a minute', () => {
    const { state } = noon();
    expect(renderView(frame(state.metrics(NOON + 15_000)), { columns: 80, rows: 40, styled: false }))
      .toMatchInlineSnapshot(`
        "Baton   up 12:34 min   sample day 1, 11:42

        Conversations  4 today (UTC), 3 open; 0 events/s
        Escalated      2 of them (50.0 %)
          by trigger   customer request 1, confidence 1, complexity 0
        Queue          1 waiting, the oldest for 12 s
        First reply    100.0 % of 1 within 30 s; 0 customers left before it
        Agents         1 available, 1 busy, 0 wrapping up, 0 away

        12:00:00  ana signed in                               shop ana
        12:00:00  bo signed in                                shop bo
        12:00:02  Escalated: asked for a person               shop c1
        12:00:03  Escalated: asked for a person               shop c2
        12:00:04  Assigned to Ana after 2.0 s                 shop c1




        API            http://127.0.0.1:7070
        ClickHouse     http://127.0.0.1:8123

        Ctrl-C stops; starting again goes on from here."
      `);
  });

  it.each([
    [40, 30],
    [80, 24],
    [80, 12],
    [12, 5],
  ])('fits %i columns and %i rows, with or without styles', (columns, rows) => {
    const { state } = noon();
    const shown = frame(state.metrics(NOON + 15_000));
    const plain = renderView(shown, { columns, rows, styled: false });
    expect(Math.max(...plain.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(columns);
    expect(plain.split('\n').length).toBeLessThanOrEqual(rows);
    expect(stripVTControlCharacters(renderView(shown, { columns, rows, styled: true }))).toBe(plain);
  });

  it('is as high before anything has happened as after', () => {
    const height = (metrics: ViewFrame['metrics']): number =>
      renderView(frame(metrics), { columns: 80, rows: 40, styled: false }).split('\n').length;
    expect(height(viewState(memoryValues()).metrics(NOON))).toBe(height(noon().state.metrics(NOON + 15_000)));
  });

  it.each(Object.keys(PHRASES.reasons))('says %s in words that fit', (code) => {
    const escalated = event('EscalationRequested', 'c1', {
      reasons: [{ code, rule: null, trigger: 'confidence' }],
    });
    expect(recentText(escalated)).toMatch(/^Escalated: [^_…]+$/);
  });

  it('is one line where there is no terminal', () => {
    const { state } = noon();
    expect(statusLine(frame(state.metrics(NOON + 15_000)))).toMatchInlineSnapshot(
      `"conversations 4 (3 open); escalated 2 (50.0 %); waiting 1, oldest 12 s; agents 1 available, 1 busy, 0 wrapping up; 0 events/s; sample day 1, 11:42"`,
    );
  });
});

describe('the metrics behind the view', () => {
  it('follow an agent through work, wrap-up and availability', () => {
    const { state, at } = noon();
    at(
      20,
      event('EscalationResolved', 'c1', { agentId: 'ana', outcome: 'resolved', note: null, handleMs: 1 }),
    );
    expect(state.metrics(NOON + 21_000).agents).toEqual({ available: 1, busy: 0, wrapUp: 1, away: 0 });
    at(22, event('WrapUpEnded', 'c1', { agentId: 'ana' }));
    expect(state.metrics(NOON + 23_000).agents).toEqual({ available: 2, busy: 0, wrapUp: 0, away: 0 });
    at(24, agent('AgentStatusChanged', 'ana', { status: 'offline' }));
    expect(state.metrics(NOON + 25_000).agents.available).toBe(1);
  });

  it('do not count an agent who sent nothing', () => {
    const { state } = noon();
    expect(state.metrics(NOON + 600_000).agents).toEqual({ available: 0, busy: 1, wrapUp: 0, away: 0 });
  });

  it('keep the original age of an episode that is queued again', () => {
    const { state, at } = noon();
    at(5, event('EscalationRequeued', 'c2', { fromAgentId: 'bo', queueId: 'general', reason: 'agent_lost' }));
    expect(state.metrics(NOON + 10_000).queue).toEqual({ waiting: 1, oldestMs: 7_000 });
  });

  it('count those who left, and forget them in the queue', () => {
    const { state, at } = noon();
    at(9, event('EscalationAbandoned', 'c2', { status: 'queued', waitedMs: 6_000 }));
    expect(state.metrics(NOON + 10_000).queue).toEqual({ waiting: 0, oldestMs: null });
    expect(state.metrics(NOON + 10_000).today.abandoned).toBe(1);
  });

  it('begin anew with the day, but what is open stays open', () => {
    const { state } = noon();
    const tomorrow = state.metrics(NOON + 86_400_000);
    expect(tomorrow.openConversations).toBe(3);
    expect(tomorrow.today).toMatchObject({ conversations: 0, escalatedConversations: 0 });
    expect(tomorrow.queue.waiting).toBe(1);
  });
});
