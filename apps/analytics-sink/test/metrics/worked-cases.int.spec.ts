import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickHouseDir, readMetricFolders } from '#clickhouse';
import type { Row } from '#stream';
import { openMetricDatabase, type MetricDatabase } from './metric-database.ts';
import { completed, readWorkedCases, sentAgain } from './worked-cases.ts';

const dir = join(clickHouseDir(), 'metrics');
const metrics = readMetricFolders(dir);
const cases = metrics.flatMap(({ name }) =>
  readWorkedCases(dir, name).map((each, index) => ({ ...each, metric: name, id: `${name}_${index + 1}` })),
);
let database: MetricDatabase;

beforeAll(async () => {
  database = await openMetricDatabase();
  // A merge in between would drop copies that the second test of each case is about.
  await database.query('SYSTEM STOP MERGES');
  // Every case is a workspace of its own, so all of them being there at once shows that a workspace never sees another's rows.
  for (const each of cases) await database.write(each.id, completed(each, each.id));
});
afterAll(() => database.close());

const view = (metric: string, workspace: string): Promise<readonly Row[]> =>
  database.query(
    `SELECT * EXCEPT (workspace_id) FROM ${metric} WHERE workspace_id = '${workspace}' ORDER BY ALL`,
  );

describe('worked cases', () => {
  it.each(cases)('$metric: $title', async ({ metric, id, result }) => {
    expect(await view(metric, id)).toEqual(result);
  });

  it.each(cases)('$metric: $title (and every event sent again later changes nothing)', async (each) => {
    const { metric, id, result, sentAgainAfterHours } = each;
    await database.write(`${id} again`, sentAgain(completed(each, id), sentAgainAfterHours));
    expect(await view(metric, id)).toEqual(result);
    const [table] = Object.keys(each.given);
    const count = (final: string): Promise<readonly Row[]> =>
      database.query(`SELECT count() AS copies FROM ${table} ${final} WHERE workspace_id = '${id}'`);
    expect(await count('')).not.toEqual(await count('FINAL'));
  });

  it.each(metrics)('$name: its words name every column of the view, in order', async ({ name, words }) => {
    const columns = await database.query(
      `SELECT name FROM system.columns WHERE database = 'baton' AND table = '${name}' ORDER BY position`,
    );
    expect(Object.keys(words.columns)).toEqual(columns.map((column) => column['name']));
  });

  it('every folder has a case, and every view of the database has a folder and a comment', async () => {
    expect(readdirSync(dir).sort()).toEqual(metrics.map(({ name }) => name).sort());
    const views = await database.query(
      "SELECT name, comment FROM system.tables WHERE database = 'baton' AND engine = 'View' ORDER BY name",
    );
    expect(views.map((row) => row['name'])).toEqual(metrics.map(({ name }) => name).sort());
    for (const row of views) expect(row['comment']).toMatch(/^[A-Z].*, definition [0-9]+\. /);
  });
});

describe('all metrics together', () => {
  it('every episode ends at most once, and is open exactly where it has no end', async () => {
    expect(
      await database.query(
        "SELECT * FROM episodes WHERE end_count > 1 OR (outcome = 'open') != (ended_at IS NULL)",
      ),
    ).toEqual([]);
  });

  it('the parts of a handoff add up to the whole', async () => {
    expect(
      await database.query(
        `SELECT * FROM episodes WHERE workspace_id IN ('handoff_time_1', 'episodes_1') AND replied_at IS NOT NULL AND handoff_ms !=
           dateDiff('millisecond', requested_at, queued_at) + dateDiff('millisecond', queued_at, offered_at)
           + dateDiff('millisecond', offered_at, accepted_at) + dateDiff('millisecond', accepted_at, replied_at)`,
      ),
    ).toEqual([]);
  });
});
