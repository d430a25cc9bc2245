import { Agent } from 'node:https';
import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';
import type { ClickHouseAccess } from './access.ts';

/** Longer than the longest insert or migration should take; then the answer is taken for lost. */
const requestTimeoutMs = 120_000;
/** Open at a time; what is more waits. The client's own default. */
const CONNECTIONS_MAX = 10;

export function connect(access: ClickHouseAccess): ClickHouseClient {
  return createClient({
    url: access.url,
    ...(access.username === undefined ? {} : { username: access.username }),
    ...(access.password === undefined ? {} : { password: access.password }),
    ...(access.database === undefined ? {} : { database: access.database }),
    ...(access.tls === undefined ? {} : { http_agent: trusting(access.tls.ca) }),
    request_timeout: requestTimeoutMs,
    // Errors reach the caller; a second voice on stderr helps nobody.
    log: { level: ClickHouseLogLevel.OFF },
  });
}

/**
 * The client's own way to an authority (`tls`) sends user and password as headers of their own, which hold no other letters than those
 * of Latin 1; with an agent they go as basic authentication, as they do without TLS.
 */
function trusting(ca: string): Agent {
  return new Agent({ ca, keepAlive: true, maxSockets: CONNECTIONS_MAX });
}

export function quoted(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}
