// Started by size.bench.ts, on the built code: decorators of the gateway are compiled there.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { offset } from '#stream';
import { copyEmbedded, openEmbeddedReader } from '#stream-embedded';
import type * as Built from '../../../apps/baton/src/pipeline.ts';
import { cpuMsOf, memoryOf, memoryText } from '../memory/process-memory.ts';
import { readInputs, type SampleInputs } from './inputs-file.ts';
import { ownerSql } from '../../e2e/clickhouse-owner.ts';

const BUILT = new URL('../../../dist/apps/baton/src/pipeline.js', import.meta.url).href;
const { openPipeline } = (await import(BUILT)) as typeof Built;
const DAYS_A_MONTH = 30;
const SECONDS_A_DAY = 86_400;
/** Of the conversations of a day, those of its busiest hour: `apps/baton/src/day-shape.ts`. */
const BUSIEST_HOUR = 12 / 91;
const IN_FLIGHT_MAX = 500;
const GB = 1e9;

const { values, positionals } = parseArgs({
  options: { month: { type: 'string', default: '1000000' } },
  allowPositionals: true,
});
const root = mkdtempSync(join(tmpdir(), 'baton-size-'));
const pipeline = await openPipeline({
  dataDir: join(root, 'data'),
  clickhousePort: 0,
  logLevel: 'fatal',
});
try {
  const inputs = readInputs(positionals[0] ?? '');
  const cpu = await pass(inputs);
  const disk = { ...(await logBytes()), clickhouse: await clickhouseBytes(pipeline) };
  report(inputs, cpu, disk);
} finally {
  await pipeline.stop();
  rmSync(root, { recursive: true, force: true });
}

interface Cpu {
  readonly batonMs: number;
  readonly clickhouseMs: number;
}
interface Disk {
  readonly records: number;
  /** Keys, values and headers. */
  readonly recordBytes: number;
  readonly log: number;
  readonly clickhouse: { readonly rows: number; readonly bytes: number; readonly texts: number };
}

/** From the first record until all is decided and in ClickHouse. */
async function pass({ appends }: SampleInputs): Promise<Cpu> {
  const pid = pipeline.clickhousePid() ?? 0;
  const [before, clickhouseBefore] = [process.cpuUsage(), cpuMsOf(pid)];
  let inFlight: Promise<unknown>[] = [];
  for (const { at, records } of appends) {
    inFlight.push(pipeline.appender.append(records, at));
    if (inFlight.length < IN_FLIGHT_MAX) continue;
    await Promise.all(inFlight);
    inFlight = [];
  }
  await Promise.all(inFlight);
  await pipeline.drained();
  const { user, system } = process.cpuUsage(before);
  return { batonMs: (user + system) / 1_000, clickhouseMs: cpuMsOf(pid) - clickhouseBefore };
}

/** Of a copy, which holds no free pages. */
async function logBytes(): Promise<Pick<Disk, 'records' | 'recordBytes' | 'log'>> {
  const to = join(root, 'copy');
  mkdirSync(to);
  const copied = await copyEmbedded({ dir: join(root, 'data', 'log'), to });
  if (!copied.ok) throw new Error(copied.damage.what);
  const reader = await openEmbeddedReader({ dir: to });
  let recordBytes = 0;
  for (const source of reader.log.sources) {
    for (const { key, value, headers } of reader.log.read(source, offset(0), reader.log.end(source))) {
      recordBytes += value.length + Buffer.byteLength(key ?? '');
      for (const pair of Object.entries(headers)) recordBytes += Buffer.byteLength(pair.join(''));
    }
  }
  await reader.close();
  return { records: copied.records, recordBytes, log: statSync(join(to, 'data.mdb')).size };
}

async function clickhouseBytes({ clickhouseOwner }: Built.Pipeline): Promise<Disk['clickhouse']> {
  const ask = (query: string): Promise<string> => ownerSql(clickhouseOwner, query);
  const tables = (await ask('SHOW TABLES')).split('\n');
  const ours = tables.filter((table) => /_events$|_texts$|_reasons$|_cards$|^dead_letters$/.test(table));
  for (const table of ours) await ask(`OPTIMIZE TABLE ${table} FINAL`);
  const list = ours.map((table) => `'${table}'`).join(',');
  const answer = await ask(
    `SELECT sum(rows), sum(bytes_on_disk), sumIf(bytes_on_disk, table IN ('turn_texts', 'context_cards')) FROM system.parts
     WHERE active AND database = currentDatabase() AND table IN (${list}) FORMAT TSV`,
  );
  const [rows = 0, bytes = 0, texts = 0] = answer.split('\t').map(Number);
  return { rows, bytes, texts };
}

function report(inputs: SampleInputs, cpu: Cpu, disk: Disk): void {
  const { conversations, escalated, openMax, appends } = inputs;
  const sent = appends.reduce((sum, { records }) => sum + records.length, 0);
  const each = (of: number): number => of / conversations;
  console.log(
    `${whole(conversations)} conversations of the sample day ended, ${whole(escalated)} escalations (${((100 * escalated) / conversations).toFixed(0)} %), at most ${openMax} open at once`,
  );
  line('records sent by people and desks', each(sent), 1);
  line('records in the log, decisions with them', each(disk.records), 1);
  line('bytes of these, keys, values and headers', each(disk.recordBytes));
  line('bytes in the embedded log, with state and units', each(disk.log));
  line('rows in ClickHouse', each(disk.clickhouse.rows), 1);
  line('bytes in ClickHouse, merged', each(disk.clickhouse.bytes));
  line('  of these texts and cards', each(disk.clickhouse.texts));
  line('ms of CPU, trigger, routing, sink, projection', each(cpu.batonMs), 2);
  line('ms of CPU, ClickHouse', each(cpu.clickhouseMs), 2);
  console.log(`memory of the process: ${memoryText(memoryOf(process.pid))}`);

  const month = Number(values.month);
  const peak = (month / DAYS_A_MONTH) * BUSIEST_HOUR;
  console.log(`\n${whole(month)} conversations a month`);
  line('conversations a second, mean', month / DAYS_A_MONTH / SECONDS_A_DAY, 2);
  line('conversations a second in the busiest hour', peak / 3_600, 2);
  line('records a second in it', (peak / 3_600) * each(disk.records), 0);
  line('cores in it, Baton', ((peak / 3_600) * each(cpu.batonMs)) / 1_000, 4);
  line('cores in it, ClickHouse', ((peak / 3_600) * each(cpu.clickhouseMs)) / 1_000, 4);
  line(
    'GB of records a day, one copy, not compressed',
    ((month / DAYS_A_MONTH) * each(disk.recordBytes)) / GB,
    2,
  );
  line('GB of embedded log a day', ((month / DAYS_A_MONTH) * each(disk.log)) / GB, 2);
  line('GB of ClickHouse a day', ((month / DAYS_A_MONTH) * each(disk.clickhouse.bytes)) / GB, 2);
}

function line(what: string, value: number, digits = 0): void {
  console.log(
    `  ${what.padEnd(48)} ${value.toLocaleString('en', { maximumFractionDigits: digits }).padStart(12)}`,
  );
}
function whole(value: number): string {
  return value.toLocaleString('en');
}
