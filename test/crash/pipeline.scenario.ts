import { readFileSync } from 'node:fs';
import { analyticsTables, analyticsTopics, createAnalyticsSink } from '#apps/analytics-sink';
import { createRowWriter, migrate, startEmbeddedClickHouse } from '#clickhouse';
import { openCodec, TOPICS } from '#contracts';
import type { Embedded } from '#stream-embedded';
import { pipelineCodec, pipelineProcessors } from '../fixtures/recorded-run.ts';
import { readSteps } from '../fixtures/steps-file.ts';
import type { CrashScenario } from './life.ts';

// Parameters of this module's URL: `input`, a file with the steps; `clickhouse`, where a server runs, or the folder to start one on.
const parameters = new URL(import.meta.url).searchParams;
const input = readSteps(readFileSync(parameters.get('input')!, 'utf8'));
const codec = await pipelineCodec();

const SQL_OF_ALL: Readonly<Record<string, (table: string) => string>> = {
  // Without FINAL, and with merges switched off: what was written twice would be seen here, so the tokens alone must hold. Beside
  // what people themselves sent twice: the tables are to keep one row of those, and do so late or early.
  'as written': (table) =>
    `SELECT * FROM ${table}${table === 'conversation_events' ? " WHERE type != 'ConversationStarted'" : ''}`,
  final: (table) => `SELECT * FROM ${table} FINAL`,
};

let finalCheck: () => Promise<Record<string, string>>;

async function begin(embedded: Embedded) {
  // The processors' codec has the same ids; these are for later readers of the log.
  await openCodec(embedded.schemaIds);
  const place = parameters.get('clickhouse')!;
  const own = place.startsWith('http:')
    ? null
    : await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: place, port: 0 });
  const url = own?.url ?? place;
  const sql = async (query: string): Promise<string> => {
    const response = await fetch(url, { method: 'POST', body: query });
    if (!response.ok) throw new Error(await response.text());
    return response.text();
  };
  await migrate({ url });
  for (const table of analyticsTables) {
    await sql(`ALTER TABLE ${table} MODIFY SETTING max_bytes_to_merge_at_max_space_in_pool = 1,
      max_bytes_to_merge_at_min_space_in_pool = 1, parts_to_delay_insert = 100000, parts_to_throw_insert = 100000`);
  }
  const writer = createRowWriter({ url });
  const { journal, clock } = embedded;
  const source = embedded.source(analyticsTopics);
  const settings = { blockIntervalMs: 50 };
  const worker = createAnalyticsSink({ codec, journal, clock, source, writer, settings });
  void worker.ended.then((error) => {
    if (error !== undefined) throw new Error('The sink failed.', { cause: error });
  });
  await worker.start();
  finalCheck = async () => {
    const rows: Record<string, string> = {};
    for (const [how, select] of Object.entries(SQL_OF_ALL)) {
      for (const table of analyticsTables) {
        const lines = (await sql(`${select(table)} FORMAT JSONCompactEachRow`)).split('\n');
        rows[`${table}, ${how}`] = lines.sort().join('\n');
      }
    }
    await own?.stop();
    return rows;
  };
  return {
    whenIdle: () => worker.whenIdle(),
    async stop() {
      await worker.stop();
      await writer.close();
    },
  };
}

export const scenario: CrashScenario = {
  partitions: 1,
  topics: Object.values(TOPICS),
  processors: pipelineProcessors(codec),
  input,
  inputTopics: [TOPICS.policyEvents, TOPICS.conversationEvents, TOPICS.agentEvents],
  feed: 'step',
  encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  begin,
  finalCheck: () => finalCheck(),
};
