import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickHouseDir, readMetricFolders } from '#clickhouse';
import type { Row } from '#stream';
import { at, day, tablesOf, type Logged } from './day.ts';
import { openMetricDatabase, type MetricDatabase } from './metric-database.ts';
import { readWorkedCases } from './worked-cases.ts';

const dir = join(clickHouseDir(), 'metrics');
/** All but the view of episodes, whose case has events of every kind and not this day. */
const metrics = readMetricFolders(dir)
  .map(({ name }) => name)
  .filter((name) => name !== 'episodes');
let database: MetricDatabase;

beforeAll(async () => {
  database = await openMetricDatabase();
  await database.write('t:0:0-100', tablesOf(day));
});
afterAll(() => database.close());

const view = (metric: string): Promise<readonly Row[]> =>
  database.query(`SELECT * EXCEPT (workspace_id) FROM ${metric} ORDER BY ALL`);

describe('the day of the worked cases, from events to metrics', () => {
  it.each(metrics)('%s is what its first worked case says', async (metric) => {
    expect(await view(metric)).toEqual(readWorkedCases(dir, metric)[0]?.result);
  });

  it('shares of triggers sum to one, and their episodes are those of the escalation rate', async () => {
    const [sums] = await database.query(
      `SELECT sum(primary_share) AS first, sum(multi_touch_share) AS every, sum(primary_episodes) AS episodes,
              (SELECT sum(episodes) FROM escalation_rate) AS total FROM escalation_by_trigger`,
    );
    expect(sums).toEqual({ first: 1, every: 1, episodes: 6, total: 6 });
  });

  it('every episode ends at most once, and the parts of a handoff add up to the whole', async () => {
    expect(
      await database.query(
        `SELECT * FROM episodes WHERE end_count > 1 OR (outcome = 'open') != (ended_at IS NULL) OR (replied_at IS NOT NULL AND handoff_ms !=
           dateDiff('millisecond', requested_at, queued_at) + dateDiff('millisecond', queued_at, offered_at)
           + dateDiff('millisecond', offered_at, accepted_at) + dateDiff('millisecond', accepted_at, replied_at))`,
      ),
    ).toEqual([]);
    expect(await database.query('SELECT count() AS episodes FROM episodes')).toEqual([{ episodes: 6 }]);
  });

  it('events sent again a month later, in other words and in reverse order, change no metric', async () => {
    const before = await Promise.all(['episodes', ...metrics].map(view));
    const again = day.map(([s, event]): Logged => [
      s + 30 * 24 * 3_600,
      {
        ...event,
        ...('channel' in event ? { channel: 'fax' } : {}),
        ...('score' in event ? { score: 0 } : {}),
      },
    ]);
    await database.write('t:0:100-200', tablesOf(again.reverse(), 100));
    expect(await Promise.all(['episodes', ...metrics].map(view))).toEqual(before);
  });
});

describe('turn_texts', () => {
  const reply = (agentId: string, s: number, text: string): Logged => [
    s,
    {
      type: 'AgentReplied',
      eventId: '3',
      workspaceId: 'acme',
      agentId,
      occurredAt: at(s),
      episodeId: 'c1#1',
      messageId: `m-${agentId}`,
      text,
    } as unknown as Logged[1],
  ];
  const texts = (): Promise<readonly Row[]> =>
    database.query(
      "SELECT author, author_id, text FROM turn_texts FINAL WHERE event_id = '3' ORDER BY appended_at",
    );

  it('keeps the replies of two agents whose desktops number their events alike', async () => {
    await database.write(
      't:0:200-202',
      tablesOf([reply('ana', 7_000, 'I pass you on.'), reply('bob', 7_100, 'Hello, this is Bob.')], 200),
    );
    expect(await texts()).toEqual([
      { author: 'agent', author_id: 'ana', text: 'I pass you on.' },
      { author: 'agent', author_id: 'bob', text: 'Hello, this is Bob.' },
    ]);
  });

  it('keeps the first copy of a reply that one agent sends twice', async () => {
    await database.write('t:0:202-203', tablesOf([reply('ana', 7_200, 'Other words.')], 202));
    expect(await texts()).toMatchObject([{ text: 'I pass you on.' }, { text: 'Hello, this is Bob.' }]);
  });
});
