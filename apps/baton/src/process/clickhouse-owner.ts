import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClickHouseAccess } from '#clickhouse';

/**
 * How commands of the data folder's owner reach tables in the ClickHouse of the process that runs on it. Readable by that user only:
 * the SQL port itself is open to everyone on the machine, for reading.
 */
const fileOf = (dataDir: string): string => join(dataDir, 'clickhouse-owner.json');

export async function writeOwner(
  dataDir: string,
  { url, username, password }: ClickHouseAccess,
): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
  await writeFile(fileOf(dataDir), JSON.stringify({ url, username, password }), { mode: 0o600, flag: 'wx' });
}

/** @throws where there is none, or it may not be read */
export async function readOwner(dataDir: string): Promise<ClickHouseAccess> {
  return JSON.parse(await readFile(fileOf(dataDir), 'utf8')) as ClickHouseAccess;
}

export async function removeOwner(dataDir: string): Promise<void> {
  await rm(fileOf(dataDir), { force: true });
}
