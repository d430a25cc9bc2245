import { instant } from '#kernel';
import { openPipeline, type Pipeline } from '../pipeline.ts';
import { openOrReport } from '../process/open-or-report.ts';
import { queryRows } from '../process/clickhouse-query.ts';
import { unavailable } from '../terminal/exit.ts';
import type { Progress } from '../terminal/progress.ts';
import type { ExportedConversation } from './exported-conversation.ts';
import { importDay } from './import-day.ts';
import type { ImportRun } from './import-report.ts';
import { readPast } from './log-past.ts';
import type { ConversationMapping } from './mapping.ts';
import { writeDay } from './write-day.ts';

export interface ImportWork {
  readonly dataDir: string;
  readonly mapping: ConversationMapping;
  readonly conversations: readonly ExportedConversation[];
  readonly progress: Progress;
}

/** A Monday. Always the same, so that an interrupted import can be continued. */
const OPENING = instant(Date.UTC(2026, 0, 5, 8));
const LOOK_MS = 500;

/**
 * Writes what the log does not yet have, lets everything be decided and stored, and hands over while ClickHouse is up.
 * @throws CommandError where the log has already gone on past the time that the import stands at
 */
export async function importConversations(
  { dataDir, mapping, conversations, progress }: ImportWork,
  report: (run: ImportRun, clickhouseUrl: string) => Promise<void>,
): Promise<void> {
  const day = importDay(conversations, mapping, OPENING);
  const pipeline = await openOrReport(() => openPipeline({ dataDir, clickhousePort: 0, logLevel: 'warn' }));
  try {
    const { known, latestAt } = await readPast(pipeline.log, pipeline.codec, mapping.workspace);
    const missing = day.filter(({ event }) => !known.has(event.eventId));
    const first = missing[0];
    if (first !== undefined && latestAt > first.at) throw wentOn(dataDir, latestAt, mapping.workspace);
    const startedAt = performance.now();
    const cpu = process.cpuUsage();
    await writeDay(missing, pipeline.appender, pipeline.codec, () => undefined);
    await settled(pipeline, mapping.workspace, day.length, progress);
    const { user, system } = process.cpuUsage(cpu);
    const run: ImportRun = {
      workspace: mapping.workspace,
      attribute: Object.keys(mapping.conversation.attributes)[0],
      events: day.length,
      known: day.length - missing.length,
      wallMs: Math.round(performance.now() - startedAt),
      cpuMs: Math.round((user + system) / 1_000),
    };
    await report(run, pipeline.clickhouseUrl);
  } finally {
    await pipeline.stop();
  }
}

/** Waits until everything is decided and stored; what is in ClickHouse already is the progress. */
async function settled(
  pipeline: Pick<Pipeline, 'clickhouseUrl' | 'drained'>,
  workspace: string,
  total: number,
  progress: Progress,
): Promise<void> {
  const look = async (): Promise<void> => {
    const [row] = await queryRows<{ readonly stored: number }>(
      pipeline.clickhouseUrl,
      'SELECT toUInt32(count()) AS stored FROM conversation_events WHERE workspace_id = {workspace:String}',
      { workspace },
    );
    progress.at(Math.min(row?.stored ?? 0, total), total);
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
  try {
    await pipeline.drained();
  } finally {
    clearInterval(timer);
  }
}

function wentOn(dataDir: string, latestAt: number, workspace: string) {
  return unavailable(
    `the log in ${dataDir} has already gone on to ${new Date(latestAt).toISOString()}, and its time cannot go back`,
    `give the import a log of its own: leave --data-dir out (then it is .baton/${workspace}), or name a new folder`,
  );
}
