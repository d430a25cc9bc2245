/**
 * Rows per second through the sink's own path (events to rows, rows to blocks, blocks over HTTP under a token) beside ClickHouse
 * reading the very same rows from a file by itself, in the same engine, into the same tables.
 */
import { readFileSync } from 'node:fs';
import { createRowWriter } from '#clickhouse';
import { bar, measure, print } from './measure.ts';
import { openBenchClickHouse } from './sink/bench-clickhouse.ts';
import { eventAt, rowsOfBlock } from './sink/turns.ts';

const blockRecords = 50_000;
const blocks = 4;
const clickhouse = await openBenchClickHouse();

/** What decoding gives; making it is not part of the sink's work. */
const events = Array.from({ length: blocks * blockRecords }, (_, n) => eventAt(n));
const ranges = Array.from({ length: blocks }, (_, b) => ({
  from: b * blockRecords,
  to: (b + 1) * blockRecords,
}));

/** CPU seconds that the server's process has used; undefined where the system does not tell. */
function serverCpuSeconds(): number | undefined {
  try {
    const fields = readFileSync(`/proc/${clickhouse.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
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
  return clickhouse.storedRows();
}

const files = clickhouse.files(ranges);

let run = 0;
const writer = createRowWriter(clickhouse.access);
const sink = await measure({
  name: 'sink: events to rows to ClickHouse, blocks of 50,000 records',
  unit: 'rows',
  setup: () => clickhouse.emptyTables(),
  work: () =>
    withServerCpu('sink', async () => {
      run += 1;
      for (const { from, to } of ranges) {
        const block = writer.block();
        for (const [table, rows] of rowsOfBlock(from, to, events))
          for (const row of rows) block.put(table, row);
        await block.write(`bench${run}:0:${from}-${to}`);
      }
    }),
});
const bulk = await measure({
  name: 'reference: ClickHouse inserts the same rows from files by itself',
  unit: 'rows',
  setup: () => clickhouse.emptyTables(),
  work: () => withServerCpu('bulk', () => files.insert()),
});
await writer.close();
await clickhouse.stop();

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
