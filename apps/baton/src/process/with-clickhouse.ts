import { existsSync } from 'node:fs';
import { startEmbeddedClickHouse } from '#clickhouse';
import { clickhouseFolder } from '../reading/folders.ts';
import { unavailable } from '../terminal/exit.ts';
import { openOrReport } from './open-or-report.ts';
import { findRunning } from './running-process.ts';

/**
 * Runs `use` with the address of a ClickHouse that holds the data folder's tables: the one that is named, that of the process
 * that runs on the folder, or one started for as long as it takes.
 */
export async function withClickHouse<T>(
  dataDir: string,
  url: string | undefined,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const running = url ?? (await findRunning(dataDir))?.clickhouseUrl;
  if (running !== undefined) return use(running);
  const folder = clickhouseFolder(dataDir);
  if (!existsSync(folder)) {
    throw unavailable(
      `there are no tables in ${dataDir}`,
      '`baton start` or `baton import` makes them; --data-dir names another folder',
    );
  }
  const server = await openOrReport(() => startEmbeddedClickHouse({ dataDir: folder, port: 0 }));
  try {
    return await use(server.url);
  } finally {
    await server.stop();
  }
}
