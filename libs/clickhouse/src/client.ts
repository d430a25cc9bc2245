import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';
import type { ClickHouseAccess } from './access.ts';

/** Longer than the longest insert or migration should take; then the answer is taken for lost. */
const requestTimeoutMs = 120_000;

export function connect(access: ClickHouseAccess): ClickHouseClient {
  return createClient({
    url: access.url,
    ...(access.username === undefined ? {} : { username: access.username }),
    ...(access.password === undefined ? {} : { password: access.password }),
    ...(access.database === undefined ? {} : { database: access.database }),
    ...(access.tls === undefined ? {} : { tls: { ca_cert: Buffer.from(access.tls.ca) } }),
    request_timeout: requestTimeoutMs,
    // Errors reach the caller; a second voice on stderr helps nobody.
    log: { level: ClickHouseLogLevel.OFF },
  });
}

export function quoted(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}
