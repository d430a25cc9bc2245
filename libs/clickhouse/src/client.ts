import { Agent } from 'node:https';
import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';
import type { ClickHouseAccess } from './access.ts';

/** Longer than any insert or migration should take; after that the response counts as lost. */
const requestTimeoutMs = 120_000;
/** Open at a time; further requests wait. The default of the client. */
const CONNECTIONS_MAX = 10;

export function connect(access: ClickHouseAccess): ClickHouseClient {
  return createClient({
    url: access.url,
    ...(access.username === undefined ? {} : { username: access.username }),
    ...(access.password === undefined ? {} : { password: access.password }),
    ...(access.database === undefined ? {} : { database: access.database }),
    ...(access.tls === undefined ? {} : { http_agent: trusting(access.tls) }),
    request_timeout: requestTimeoutMs,
    // Errors reach the caller; logging them on stderr too would repeat them.
    log: { level: ClickHouseLogLevel.OFF },
  });
}

/**
 * The `tls` option of the client sends user and password in headers that allow only Latin 1 characters; with an agent they are sent as
 * basic authentication, as they are without TLS.
 */
function trusting(tls: NonNullable<ClickHouseAccess['tls']>): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX });
  // The agent looks at its options for every request; connections made with others are not used for it.
  Object.defineProperty(agent.options, 'ca', { enumerable: true, get: () => tls.ca });
  return agent;
}

export function quoted(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}
