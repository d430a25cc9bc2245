import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAnalyticsStore, startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import type { FairnessReport } from '../fairness/fairness-report.ts';
import { printedBy } from '../printed.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-report-'));
let server: EmbeddedClickHouse;

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ dataDir: folder, port: 0 });
  const store = openAnalyticsStore(server.owner);
  await store.check();
  await store.close();
  await insert(ROWS);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const START = Date.UTC(2026, 10, 23, 12);
interface Row {
  readonly at: number;
  readonly type: string;
  readonly [column: string]: string | number;
}
let events = 0;
const row = (name: string, seconds: number, type: string, more: object = {}): Row => ({
  event_id: `e${(events += 1)}`,
  workspace_id: 'shop',
  conversation_id: name,
  episode_id: `${name}#1`,
  type,
  at: START + seconds * 1_000,
  ...more,
});
/** English customers have a reply after 10 s and more, French ones after 60 s and more; the last one leaves without an offer. */
const ROWS: readonly Row[] = [
  ...Array.from({ length: 50 }, (_, n) => {
    const language = n < 25 ? 'en' : 'fr';
    const seconds = n < 25 ? 10 + n : 35 + n;
    return [
      row(`c${n}`, 0, 'EscalationRequested', { language, channel: 'chat' }),
      row(`c${n}`, 1, 'OfferMade'),
      row(`c${n}`, 5, 'OfferAccepted'),
      row(`c${n}`, seconds, 'FirstReplySent'),
    ];
  }).flat(),
  row('last', 0, 'EscalationRequested', { language: 'fr', channel: 'chat' }),
  row('last', 1, 'CustomerNotified', { situation: 'no_language' }),
  row('last', 300, 'EscalationAbandoned', { waited_ms: 300_000 }),
  row('diverted', 0, 'EscalationRequested', { language: 'fr', channel: 'chat' }),
  row('taken', 0, 'EscalationRequested', { language: 'fr', channel: 'chat', primary_code: 'taken_over' }),
  row('taken', 1, 'FirstReplySent'),
  row('diverted', 9, 'AlternativeChosen', { alternative: 'callback' }),
];

async function insert(rows: readonly Row[]): Promise<void> {
  const { url, username = '', password = '' } = server.owner;
  const lines = rows.map((one) => JSON.stringify({ ...one, at: new Date(one.at).toISOString() }));
  const address = `${url}?date_time_input_format=best_effort&query=${encodeURIComponent('INSERT INTO escalation_events FORMAT JSONEachRow')}`;
  const headers = { 'x-clickhouse-user': username, 'x-clickhouse-key': password };
  const answer = await fetch(address, { method: 'POST', body: lines.join('\n'), headers });
  if (!answer.ok) throw new Error(await answer.text());
}

const report = (...args: readonly string[]) =>
  printedBy('report', 'fairness', '--workspace', 'shop', '--clickhouse-url', server.url, ...args);

it('B11: report fairness compares waits, and says who waited longest and why', async () => {
  const { episodes, parities, longest } = JSON.parse(await report('--json')) as FairnessReport;
  expect(episodes).toBe(51);
  expect(parities).toMatchObject([
    { dimension: 'language', group: 'fr', episodes: 26, median: { value: 72_000 }, verdict: 'longer' },
    { dimension: 'language', group: 'en', episodes: 25, median: { value: 22_000 }, verdict: 'shorter' },
  ]);
  expect(longest[0]).toMatchObject({
    wait: { episodeId: 'last#1', ms: 300_000, how: 'left', untilOfferMs: null },
    cause: 'no offer',
    why: 'never offered to an agent (nobody who was there spoke the language)',
  });
  expect(longest[1]).toMatchObject({ wait: { untilOfferMs: 1_000, untilAcceptedMs: 5_000 } });
  const text = await report();
  expect(text).toMatch(/language +fr +26 +1:12 min \(.*\) +\+50 s \(.*\) +3\.8 % +longer/);
  expect(text).toMatch(/last#1 {2}5:00 min, then left/);
});

it('report fairness: names what to do where nobody needed a human', async () => {
  await expect(report('--since', '2026-11-28')).rejects.toThrow(
    'no customer of workspace shop needed a human',
  );
});
