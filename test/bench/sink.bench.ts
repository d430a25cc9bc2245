/**
 * Rows per second through the sink's own path (events to rows, rows to blocks, blocks over HTTP under a token) beside ClickHouse
 * reading the very same rows from a file by itself, in the same engine, into the same tables.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyticsTables, rowsOf, type DomainEvent } from '#apps/analytics-sink';
import { createRowWriter, migrate, startEmbeddedClickHouse } from '#clickhouse';
import { instant } from '#kernel';
import { offset, type Row } from '#stream';
import { bar, measure, print } from './measure.ts';

const blockRecords = 50_000;
const blocks = 4;
const folder = mkdtempSync(join(tmpdir(), 'baton-bench-sink-'));
const server = await startEmbeddedClickHouse({ dataDir: join(folder, 'data'), port: 0 });
const access = { url: server.url, database: 'baton' };
await migrate(access);

const words =
  'where is my parcel it has not come and nobody tells me what to do about the refund please help'.split(' ');
/** Turns of customer and assistant in turn, ten a conversation, as they stand in the log. */
function eventAt(n: number): DomainEvent {
  const base = {
    eventId: `event-${n}`,
    workspaceId: `workspace-${n % 7}`,
    conversationId: `conversation-${Math.floor(n / 10)}`,
    occurredAt: instant(Date.UTC(2026, 2, 2) + n * 20),
    messageId: `message-${n}`,
    text: Array.from({ length: 8 + (n % 9) }, (_, i) => words[(n * 7 + i * 3) % words.length]).join(' '),
  };
  return (
    n % 2 === 0
      ? { ...base, type: 'CustomerTurn', language: 'en', sentiment: null }
      : {
          ...base,
          type: 'AssistantTurn',
          confidence: (n % 100) / 100,
          intent: `intent-${n % 40}`,
          intentConfidence: 0.8,
          sentiment: null,
          sources: ['help/returns'],
          tools: [],
          failure: null,
        }
  ) as DomainEvent;
}

/** What decoding gives; making it is no part of the sink's work. */
const events = Array.from({ length: blocks * blockRecords }, (_, n) => eventAt(n));
const starts = Array.from({ length: blocks }, (_, b) => b * blockRecords);

function rowsOfBlock(first: number): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (let n = first; n < first + blockRecords; n += 1) {
    const meta = {
      topic: 'conversation.events.v1',
      partition: 0,
      offset: offset(n),
      appendedAt: instant(Date.UTC(2026, 2, 2) + n * 20),
    };
    for (const [table, some] of rowsOf(events[n] as DomainEvent, meta)) {
      const all = rows.get(table);
      if (all === undefined) rows.set(table, [...some]);
      else for (const row of some) all.push(row);
    }
  }
  return rows;
}

async function sql(query: string): Promise<string> {
  const response = await fetch(`${server.url}/?database=baton`, { method: 'POST', body: query });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text.trim();
}
async function emptyTables(): Promise<void> {
  for (const table of analyticsTables) await sql(`TRUNCATE TABLE ${table}`);
}
async function storedRows(): Promise<number> {
  return Number(
    await sql('SELECT (SELECT count() FROM conversation_events) + (SELECT count() FROM turn_texts)'),
  );
}

/** CPU seconds that the server's process has used; undefined where the system does not tell. */
function serverCpuSeconds(): number | undefined {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
const serverCpu = new Map<string, number[]>();
async function withServerCpu(name: string, work: () => Promise<void>): Promise<number> {
  const before = serverCpuSeconds();
  await work();
  const after = serverCpuSeconds();
  if (before !== undefined && after !== undefined) {
    serverCpu.set(name, [...(serverCpu.get(name) ?? []), after - before]);
  }
  return storedRows();
}

const files = starts.flatMap((first) =>
  [...rowsOfBlock(first)].map(([table, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const path = join(folder, `${table}-${first}.jsonl`);
    writeFileSync(
      path,
      rows.map((row) => JSON.stringify(columns.map((name) => row[name] ?? null)) + '\n').join(''),
    );
    return { table, columns: columns.join(', '), path };
  }),
);

let run = 0;
const writer = createRowWriter(access);
const sink = await measure({
  name: 'sink: events to rows to ClickHouse, blocks of 50,000 records',
  unit: 'rows',
  setup: emptyTables,
  work: () =>
    withServerCpu('sink', async () => {
      run += 1;
      for (const first of starts) {
        await writer.write({
          token: `bench${run}:0:${first}-${first + blockRecords}`,
          rows: rowsOfBlock(first),
        });
      }
    }),
});
const bulk = await measure({
  name: 'reference: ClickHouse inserts the same rows from files by itself',
  unit: 'rows',
  setup: emptyTables,
  work: () =>
    withServerCpu('bulk', async () => {
      for (const { table, columns, path } of files) {
        await sql(`INSERT INTO ${table} (${columns}) FROM INFILE '${path}' FORMAT JSONCompactEachRow`);
      }
    }),
});
await writer.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });

print(sink);
print(bulk);
for (const [name, seconds] of serverCpu) {
  const measured = seconds.slice(1).map((s) => s.toFixed(2));
  console.log(`  CPU seconds of the server a run, ${name}: ${measured.join(', ')}`);
}
if (sink.count !== bulk.count)
  throw new Error(`The sink stored ${sink.count} rows, the reference ${bulk.count}.`);
bar(
  'sink rows per wall second / bulk insert rows per wall second, medians',
  Math.round((100 * sink.perWallSecond.median) / bulk.perWallSecond.median) / 100,
  0.5,
);
