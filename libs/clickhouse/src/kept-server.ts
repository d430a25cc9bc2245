import { setTimeout as pause } from 'node:timers/promises';
import type { ClickHouseAccess } from './access.ts';
import {
  newOwnerPassword,
  OWNER,
  START_MAX_MS,
  tryPatiently,
  tryStart,
  type EmbeddedClickHouse,
  type EmbeddedClickHouseOptions,
} from './embedded-server.ts';
import { freePort } from './free-port.ts';

/** An embedded ClickHouse that is started again whenever it ends, on the same port and with the same password. */
export interface KeptClickHouse {
  readonly url: string;
  readonly owner: ClickHouseAccess;
  /** Process id of the server that runs now; null while there is none. */
  pid(): number | null;
  /** Why there is no server; null: it runs. */
  trouble(): string | null;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** How long the first start is waited for; the next ones have more time. */
const FIRST_MS = 20_000;
const PAUSE_FIRST_MS = 100;
const PAUSE_MAX_MS = 5_000;

/**
 * Starts ClickHouse and keeps it running until `stop`.
 * @throws where port or folder belong to another process: that is a mistake of whoever starts this one. Everything else (a damaged
 *   folder, a full disk, a server that does not answer) is reported by `trouble`, and tried again until it works.
 */
export async function keepEmbeddedClickHouse(
  options: Omit<EmbeddedClickHouseOptions, 'ownerPassword'>,
): Promise<KeptClickHouse> {
  const host = options.host ?? '127.0.0.1';
  const port = options.port === 0 ? await freePort(host) : options.port;
  const ownerPassword = newOwnerPassword();
  const fixed: EmbeddedClickHouseOptions = { ...options, host, port, ownerPassword };
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const stopping = new AbortController();
  let server: EmbeddedClickHouse | undefined;
  let trouble: string | null = null;

  const first = await tryPatiently(fixed, { ms: FIRST_MS });
  if ('server' in first) server = first.server;
  else if (first.mayPass) throw new Error(first.message);
  else trouble = first.message;

  async function keep(): Promise<void> {
    let pauseMs = PAUSE_FIRST_MS;
    while (!stopping.signal.aborted) {
      if (server !== undefined) {
        const ended = await server.ended;
        server = undefined;
        if (stopping.signal.aborted) return;
        trouble = ended?.message ?? 'ClickHouse has ended.';
      }
      await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      pauseMs = Math.min(2 * pauseMs, PAUSE_MAX_MS);
      const attempt = await tryStart(fixed, { ms: START_MAX_MS, signal: stopping.signal });
      if (!('server' in attempt)) {
        trouble = attempt.message;
        continue;
      }
      server = attempt.server;
      if (stopping.signal.aborted) await server.stop();
      trouble = null;
      pauseMs = PAUSE_FIRST_MS;
    }
  }
  const kept = keep();

  return {
    url,
    owner: { url, username: OWNER, password: ownerPassword },
    pid: () => server?.pid ?? null,
    trouble: () => trouble,
    async stop() {
      stopping.abort();
      await server?.stop();
      await kept;
    },
  };
}
