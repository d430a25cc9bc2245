import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRowWriter, migrate, startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import type {
  AgentEvent,
  ConversationEvent,
  EscalationEvent,
  EscalationRequest,
  Reason,
  Trigger,
} from '#domain/vocabulary';
import { instant, type Instant } from '#kernel';
import { offset, type Row } from '#stream';
import { rowsOf, type DomainEvent } from './index.ts';

/** Seconds since nine o'clock of the day. */
type Seconds = number;
const nine = Date.UTC(2026, 2, 2, 9);
const at = (s: Seconds): Instant => instant(nine + s * 1_000);
const day = '2026-03-02';
const hour = 3_600;

type Logged = readonly [Seconds, DomainEvent];
let eventCount = 0;
const nextId = (): string => `event-${(eventCount += 1)}`;

function conversation(id: string, s: Seconds, event: Partial<ConversationEvent>): Logged {
  const base = { eventId: nextId(), workspaceId: 'acme', conversationId: id, occurredAt: at(s) };
  return [s, { ...base, ...event } as DomainEvent];
}
function started(id: string, s: Seconds, customerId: string | null, channel = 'chat'): Logged {
  return conversation(id, s, {
    type: 'ConversationStarted',
    channel,
    language: null,
    customerId: customerId as never,
    customerName: null,
    attributes: {},
  });
}
function turn(id: string, s: Seconds): Logged {
  return conversation(id, s, {
    type: 'CustomerTurn',
    messageId: `m${s}` as never,
    text: 'Hello',
    language: null,
    sentiment: null,
  });
}
function survey(id: string, s: Seconds, score: number): Logged {
  return conversation(id, s, { type: 'SurveyAnswered', survey: 'csat', score, scoreMax: 5, comment: null });
}
function escalation(
  episode: string,
  s: Seconds,
  event: Partial<EscalationEvent | EscalationRequest>,
): Logged {
  const base = {
    eventId: nextId(),
    workspaceId: 'acme',
    conversationId: episode.slice(0, episode.indexOf('#')),
    episodeId: episode,
    at: at(s),
  };
  return [s, { ...base, queueId: 'general', agentId: 'ana', offerId: `offer-${s}`, ...event } as DomainEvent];
}
function requested(
  episode: string,
  s: Seconds,
  turnAt: Seconds | null,
  signalAt: Seconds,
  ...triggers: Trigger[]
): Logged {
  return escalation(episode, s, {
    type: 'EscalationRequested',
    ordinal: Number(episode.slice(-1)),
    channel: 'chat',
    language: null,
    category: 'C',
    reasons: triggers.map((trigger): Reason => {
      return { code: 'explicit_request', trigger, category: 'C', rule: null, detail: 'seen', evidence: [] };
    }) as [Reason, ...Reason[]],
    rules: [{ rule: 'confidence', fired: true, value: '0.21', threshold: '0.40' }],
    runnerUp: 'continue',
    policyHash: 'f00d',
    inputs: null,
    tier: null,
    attributes: {},
    conversationStartedAt: at(0),
    firstCustomerTurnAt: turnAt === null ? null : at(turnAt),
    firstSignalAt: at(signalAt),
    previous: null,
    card: { version: 1, headline: 'A need', why: 'Asked', turnCount: 1 } as never,
  });
}
const queued = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, {
    type: 'EscalationQueued',
    priority: 1,
    requirements: { skills: {}, language: null },
    aheadCount: 0,
    policyHash: 'f00d',
  });
const offered = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, { type: 'OfferMade', expiresAt: at(s + 20), waitedMs: 0 });
const expired = (episode: string, s: Seconds): Logged => escalation(episode, s, { type: 'OfferExpired' });
const accepted = (episode: string, s: Seconds): readonly Logged[] => [
  escalation(episode, s, { type: 'OfferAccepted' }),
  escalation(episode, s, { type: 'EscalationAssigned', agentName: 'Ana', waitedMs: 0 }),
];
const replied = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, { type: 'FirstReplySent', messageId: 'r' as never, handoffMs: 0 });
const abandoned = (episode: string, s: Seconds, waitedMs: number): Logged =>
  escalation(episode, s, {
    type: 'EscalationAbandoned',
    status: 'queued',
    reason: 'customer_left',
    waitedMs,
  });
const resolved = (episode: string, s: Seconds, outcome: 'resolved' | 'unresolved'): Logged =>
  escalation(episode, s, { type: 'EscalationResolved', outcome, note: null, handleMs: 1_000 });
const returned = (episode: string, s: Seconds): Logged =>
  escalation(episode, s, { type: 'EscalationReturned', note: 'Done', handleMs: 1_000 });
function viewed(episode: string, s: Seconds): Logged {
  const event: Partial<AgentEvent> = {
    type: 'AgentViewedContext',
    episodeId: episode as never,
    dwellMs: 9_000,
  };
  return [
    s,
    { eventId: nextId(), workspaceId: 'acme', agentId: 'ana', occurredAt: at(s), ...event } as DomainEvent,
  ];
}

/** One day of a workspace. Eight days later something happens again, so every window of that day is over. */
const log: readonly Logged[] = [
  // c1: answered in 20 s, resolved; escalated again an hour and a half later, answered in 5 s.
  started('c1', 0, 'u1'),
  turn('c1', 10),
  requested('c1#1', 60, 10, 40, 'customer_request'),
  queued('c1#1', 61),
  offered('c1#1', 62),
  ...accepted('c1#1', 67),
  viewed('c1#1', 70),
  replied('c1#1', 80),
  resolved('c1#1', 200, 'resolved'),
  requested('c1#2', 5_600, 10, 5_590, 'customer_request'),
  queued('c1#2', 5_600),
  offered('c1#2', 5_601),
  ...accepted('c1#2', 5_602),
  replied('c1#2', 5_605),
  resolved('c1#2', 5_700, 'unresolved'),
  survey('c1', 6_000, 4),
  // c2: the first offer ran out; answered after 50 s; back to the assistant.
  started('c2', 100, 'u2'),
  turn('c2', 100),
  requested('c2#1', 160, 100, 130, 'confidence', 'complexity'),
  queued('c2#1', 160),
  offered('c2#1', 170),
  expired('c2#1', 190),
  offered('c2#1', 190),
  ...accepted('c2#1', 195),
  replied('c2#1', 210),
  viewed('c2#1', 220),
  returned('c2#1', 300),
  survey('c2', 400, 2),
  // c3: left after a minute, came back half an hour later as c7.
  started('c3', 200, 'u3'),
  turn('c3', 205),
  requested('c3#1', 225, 205, 205, 'complexity', 'customer_request'),
  queued('c3#1', 226),
  abandoned('c3#1', 286, 61_000),
  started('c7', 286 + hour / 2, 'u3'),
  // c4: nobody known, left after three seconds.
  started('c4', 300, null),
  turn('c4', 300),
  requested('c4#1', 310, 300, 310, 'customer_request'),
  queued('c4#1', 310),
  abandoned('c4#1', 313, 3_000),
  // c5 was offered a human and went on with the assistant; c6 wrote an e-mail; c8 is still waiting, without having written.
  started('c5', 400, 'u5'),
  escalation('c5#1', 420, { type: 'EscalationOffered', reasons: [], policyHash: 'f00d' }),
  started('c6', 500, 'u6', 'email'),
  started('c8', 600, 'u8'),
  requested('c8#1', 660, null, 600, 'confidence'),
  queued('c8#1', 661),
  started('c9', 8 * 24 * hour, 'u9'),
];

const folder = mkdtempSync(join(tmpdir(), 'baton-metrics-'));
let server: EmbeddedClickHouse;

async function write(token: string, events: readonly Logged[], firstOffset: number): Promise<void> {
  const writer = createRowWriter({ url: server.url, database: 'baton' });
  const block = writer.block();
  for (const [index, [s, event]] of events.entries()) {
    const meta = { topic: 't', partition: 0, offset: offset(firstOffset + index), appendedAt: at(s) };
    for (const [table, some] of rowsOf(event, meta)) for (const row of some) block.put(table, row);
  }
  await block.write(token);
  await writer.close();
}

async function query(sql: string): Promise<readonly Row[]> {
  const address = `${server.url}/?database=baton&default_format=JSONEachRow&output_format_json_quote_64bit_integers=0`;
  const response = await fetch(address, { method: 'POST', body: sql });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ dataDir: folder, port: 0 });
  await migrate({ url: server.url, database: 'baton' });
  await write('t:0:0-100', log, 0);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const onTheDay = (view: string): Promise<readonly Row[]> =>
  query(
    `SELECT * EXCEPT (workspace_id, day) FROM ${view} WHERE workspace_id = 'acme' AND day = '${day}' ORDER BY ALL`,
  );

async function figures(): Promise<Record<string, readonly Row[]>> {
  const views = [
    'escalation_rate',
    'escalation_by_trigger',
    'time_to_escalation',
    'handoff_time',
    'queue_abandonment',
    'return_rate',
    'satisfaction_after_escalation',
    'context_view_rate',
  ];
  const all: Record<string, readonly Row[]> = {};
  for (const view of views) all[view] = await onTheDay(view);
  all['episodes'] = await query('SELECT * FROM episodes ORDER BY ALL');
  return all;
}

describe('metrics of a day computed by hand', () => {
  it('escalation_rate: of seven chats five were escalated, one of them twice, and one was offered a human', async () => {
    expect(await onTheDay('escalation_rate')).toEqual([
      {
        channel: 'chat',
        conversations: 7,
        escalated_conversations: 5,
        offered_conversations: 1,
        episodes: 6,
        escalation_rate: 5 / 7,
      },
      {
        channel: 'email',
        conversations: 1,
        escalated_conversations: 0,
        offered_conversations: 0,
        episodes: 0,
        escalation_rate: 0,
      },
    ]);
  });

  it('escalation_by_trigger: six episodes, two of them with two triggers each', async () => {
    // Credits: c2 is half confidence, half complexity; c3 half complexity, half request.
    expect(await onTheDay('escalation_by_trigger')).toEqual([
      {
        trigger: 'complexity',
        primary_episodes: 1,
        touched_episodes: 2,
        credited_episodes: 1,
        episodes: 6,
        primary_share: 1 / 6,
        multi_touch_share: 1 / 6,
      },
      {
        trigger: 'confidence',
        primary_episodes: 2,
        touched_episodes: 2,
        credited_episodes: 1.5,
        episodes: 6,
        primary_share: 2 / 6,
        multi_touch_share: 1.5 / 6,
      },
      {
        trigger: 'customer_request',
        primary_episodes: 3,
        touched_episodes: 4,
        credited_episodes: 3.5,
        episodes: 6,
        primary_share: 3 / 6,
        multi_touch_share: 3.5 / 6,
      },
    ]);
  });

  it('time_to_escalation: from the first turn 10, 20, 50, 60 s; from the first signal 0, 10, 20, 20, 30, 60 s', async () => {
    expect(await onTheDay('time_to_escalation')).toEqual([
      {
        episodes: 6,
        from_first_turn_episodes: 4,
        from_first_turn_p50_ms: 50_000,
        from_first_turn_p90_ms: 60_000,
        from_first_signal_episodes: 6,
        from_first_signal_p50_ms: 20_000,
        from_first_signal_p90_ms: 60_000,
      },
    ]);
  });

  it('handoff_time: three replies, after 5, 20 and 50 s', async () => {
    expect(await onTheDay('handoff_time')).toEqual([
      {
        episodes: 6,
        replied_episodes: 3,
        under_30s_episodes: 2,
        under_30s_share_of_replied: 2 / 3,
        under_30s_share_of_all: 2 / 6,
        handoff_p50_ms: 20_000,
        handoff_p90_ms: 50_000,
        handoff_p99_ms: 50_000,
        // 0, 0, 0, 1, 1, 1 s
        decided_to_queued_p50_ms: 1_000,
        decided_to_queued_p90_ms: 1_000,
        // 1, 1, 10 s
        queued_to_offered_p50_ms: 1_000,
        queued_to_offered_p90_ms: 10_000,
        // 1, 5, 25 s: c2's first offer ran out
        offered_to_accepted_p50_ms: 5_000,
        offered_to_accepted_p90_ms: 25_000,
        // 3, 13, 15 s
        accepted_to_replied_p50_ms: 13_000,
        accepted_to_replied_p90_ms: 15_000,
      },
    ]);
  });

  it('queue_abandonment: six queued, three handled, two left, one of these within 5 s', async () => {
    expect(await onTheDay('queue_abandonment')).toEqual([
      {
        queue_id: 'general',
        queued: 6,
        abandoned: 2,
        short_abandoned: 1,
        handled: 3,
        diverted: 0,
        abandoned_of_queued: 2 / 6,
        abandoned_of_queued_without_short: 1 / 5,
        abandoned_of_finished: 2 / 5,
        abandoned_of_finished_without_short: 1 / 4,
      },
    ]);
  });

  it('return_rate: u3 came back after 30 minutes, c1 was escalated again after 90', async () => {
    const rows = await query(
      `SELECT outcome, ended_1h, returned_1h, ended_24h, returned_24h, ended_7d, returned_7d FROM return_rate WHERE day = '${day}' ORDER BY outcome`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['abandoned', 2, 1, 2, 1, 2, 1],
      ['resolved', 1, 0, 1, 1, 1, 1],
      ['returned', 1, 0, 1, 0, 1, 0],
      ['unresolved', 1, 0, 1, 0, 1, 0],
    ]);
  });

  it('satisfaction_after_escalation: 4 of 5 for the second episode of c1, 2 of 5 for c2', async () => {
    expect(await onTheDay('satisfaction_after_escalation')).toEqual([
      { survey: 'csat', outcome: 'returned', answers: 1, satisfied: 0, satisfied_share: 0, mean_of_max: 0.4 },
      {
        survey: 'csat',
        outcome: 'unresolved',
        answers: 1,
        satisfied: 1,
        satisfied_share: 1,
        mean_of_max: 0.8,
      },
    ]);
  });

  it('context_view_rate: of three assigned, one was looked at before the reply and one after', async () => {
    expect(await onTheDay('context_view_rate')).toEqual([
      {
        assigned_episodes: 3,
        viewed_episodes: 2,
        viewed_before_reply_episodes: 1,
        context_view_rate: 1 / 3,
        dwell_p50_ms: 9_000,
      },
    ]);
  });
});

describe('what must hold of all figures', () => {
  it('every episode ends at most once, and is open exactly where it has no end', async () => {
    expect(
      await query("SELECT * FROM episodes WHERE end_count > 1 OR (outcome = 'open') != (ended_at IS NULL)"),
    ).toEqual([]);
  });

  it('trigger shares sum to one, and their episodes are those of the escalation rate', async () => {
    const [sums] = await query(
      `SELECT sum(primary_share) AS first, sum(multi_touch_share) AS every, sum(primary_episodes) AS episodes,
              (SELECT sum(episodes) FROM escalation_rate) AS total FROM escalation_by_trigger`,
    );
    expect(sums).toEqual({ first: 1, every: 1, episodes: 6, total: 6 });
  });

  it('the stages of a handoff add up to the whole', async () => {
    const wrong = await query(
      `SELECT * FROM episodes WHERE replied_at IS NOT NULL AND handoff_ms !=
         dateDiff('millisecond', requested_at, queued_at) + dateDiff('millisecond', queued_at, offered_at)
         + dateDiff('millisecond', offered_at, accepted_at) + dateDiff('millisecond', accepted_at, replied_at)`,
    );
    expect(wrong).toEqual([]);
  });

  it('every view says what it is in its comment', async () => {
    const bare = await query(
      "SELECT name FROM system.tables WHERE database = 'baton' AND engine = 'View' AND NOT match(comment, '^Definition [0-9]+\\\\. ')",
    );
    expect(bare).toEqual([]);
  });

  it('a workspace never sees the figures of another', async () => {
    const others = log.map(([s, event]): Logged => [s, { ...event, workspaceId: 'other' } as DomainEvent]);
    const before = await figures();
    await write('other:0:0-100', others, 0);
    const after = await figures();
    expect(after['episodes']).toHaveLength(2 * (before['episodes']?.length ?? 0));
    for (const view of Object.keys(before).filter((name) => name !== 'episodes' && name !== 'return_rate')) {
      expect(after[view]).toEqual(before[view]);
    }
  });

  it('events sent again change nothing, even a month later, in other words and out of order', async () => {
    const before = await figures();
    const again = log.map(([s, event]): Logged => [
      s + 30 * 24 * hour,
      {
        ...event,
        ...('channel' in event ? { channel: 'fax' } : {}),
        ...('score' in event ? { score: 0 } : {}),
      },
    ]);
    await write('t:0:100-200', [...again].reverse(), 100);
    expect(await figures()).toEqual(before);
    expect(await query('SELECT count() AS copies FROM conversation_events')).not.toEqual(
      await query('SELECT count() AS copies FROM conversation_events FINAL'),
    );
  });
});

describe('return_rate while a window is open', () => {
  it('counts an episode once its window is over', async () => {
    const mine = ([s, event]: Logged): Logged => [s, { ...event, workspaceId: 'young' } as DomainEvent];
    const young = [
      started('y1', 0, 'u1'),
      requested('y1#1', 10, null, 10, 'confidence'),
      queued('y1#1', 10),
      abandoned('y1#1', 20, 10_000),
      started('y2', 2 * hour, 'u2'),
    ];
    await write('young:0:0-5', young.map(mine), 0);
    expect(
      await query(
        "SELECT ended_episodes, ended_1h, ended_24h, ended_7d FROM return_rate WHERE workspace_id = 'young'",
      ),
    ).toEqual([{ ended_episodes: 1, ended_1h: 1, ended_24h: 0, ended_7d: 0 }]);
  });
});
