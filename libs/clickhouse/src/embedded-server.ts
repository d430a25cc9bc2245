import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ClickHouseAccess } from './access.ts';
import type { ChildOptions, FromChild, ToChild } from './embedded-server.child.ts';
import type { Access } from './http-interface.ts';

export interface EmbeddedClickHouseOptions {
  /** Belongs to one server at a time; created if it does not exist. */
  readonly dataDir: string;
  /** Default: 127.0.0.1, which other machines cannot reach. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  /** Log of the engine, line by line. */
  readonly onLog?: (line: string) => void;
  /** Password of the owner; by default a random one. */
  readonly ownerPassword?: string;
  /** What requests without the owner's password are. Default: an analyst, who reads (`analyst-gate.ts`). */
  readonly anonymous?: 'analyst' | 'owner';
}

export const OWNER = 'owner';

export interface EmbeddedClickHouse {
  /** Without a user: for analysts. */
  readonly url: string;
  /** For the sink and migrations. */
  readonly owner: ClickHouseAccess;
  /** Process id of the server. */
  readonly pid: number;
  /** Resolves when the server has ended: null after `stop`, otherwise the error. Never rejects. */
  readonly ended: Promise<Error | null>;
  /** Lets running statements finish, at most ten seconds. */
  stop(): Promise<void>;
}

/** A server whose parent was killed releases port and folder within milliseconds; a busy one is retried for this long. */
const handOverMs = 3_000;
const retryMs = 100;
const stopMs = 10_000;

/**
 * Starts ClickHouse on a folder, in a process of its own that ends with this one, whatever ends it.
 * Throws an error with a remedy: the port is taken, the folder is in use or damaged, the disk is full.
 */
export async function startEmbeddedClickHouse(
  options: EmbeddedClickHouseOptions,
): Promise<EmbeddedClickHouse> {
  const attempt = await tryPatiently(options, { ms: START_MAX_MS });
  if ('server' in attempt) return attempt.server;
  throw new Error(attempt.message);
}

/** Attempts until a process that is just ending has released port and folder. */
export async function tryPatiently(options: EmbeddedClickHouseOptions, limit: StartLimit): Promise<Attempt> {
  const until = performance.now() + handOverMs;
  for (;;) {
    const attempt = await tryStart(options, limit);
    if ('server' in attempt || !attempt.mayPass || performance.now() > until) return attempt;
    await pause(retryMs);
  }
}

export function newOwnerPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** `mayPass`: port or folder belong to another process, perhaps to one that is just ending. */
export type Attempt =
  { readonly server: EmbeddedClickHouse } | { readonly message: string; readonly mayPass: boolean };

/** How long a server may take to open its folder; one that takes longer, or is not wanted any more, is killed. */
export interface StartLimit {
  readonly ms: number;
  readonly signal?: AbortSignal;
}
/** More than a large folder takes. */
export const START_MAX_MS = 300_000;

/** One attempt, without waiting for a process that is just ending. */
export async function tryStart(options: EmbeddedClickHouseOptions, limit: StartLimit): Promise<Attempt> {
  const asked: ChildOptions = {
    dataDir: options.dataDir,
    host: options.host ?? '127.0.0.1',
    port: options.port,
  };
  const access: Access = {
    owner: { username: OWNER, password: options.ownerPassword ?? newOwnerPassword() },
    anonymous: options.anonymous ?? 'analyst',
  };
  return start(asked, access, limit, options.onLog ?? (() => undefined));
}

async function start(
  asked: ChildOptions,
  access: Access,
  limit: StartLimit,
  onLog: (line: string) => void,
): Promise<Attempt> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const child = fork(
    fileURLToPath(new URL(`./embedded-server.child.${extension}`, import.meta.url)),
    [JSON.stringify(asked)],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] },
  );
  const said = listen(child, onLog);
  if (child.connected) child.send({ type: 'open', access } satisfies ToChild);
  let stopping = false;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('close', (code, signal) => {
      resolve(signal === null ? `exit code ${code}` : `signal ${signal}`);
    });
  });
  const given = new AbortController();
  const outcome = await Promise.race([
    new Promise<FromChild>((resolve) => child.once('message', (message) => resolve(message as FromChild))),
    exited.then((how): FromChild => ({ type: 'failed', what: 'folder', reason: how })),
    isOver(limit, given.signal),
  ]);
  given.abort();
  if (outcome === 'over') {
    abandon(child);
    return { message: silent(asked.dataDir, limit.ms), mayPass: false };
  }
  if (outcome.type === 'failed') {
    await exited;
    return explain(asked, outcome, said());
  }
  const ended = exited.then((how) =>
    stopping ? null : new Error(`The ClickHouse server on ${asked.dataDir} ended: ${how}. ${said()}`.trim()),
  );
  const address = asked.host.includes(':') ? `[${asked.host}]` : asked.host;
  const url = `http://${address}:${outcome.port}`;
  return {
    server: {
      url,
      owner: { url, ...access.owner },
      pid: child.pid ?? 0,
      ended,
      async stop() {
        stopping = true;
        if (child.connected) child.send({ type: 'stop' } satisfies ToChild);
        const late = setTimeout(() => child.kill('SIGKILL'), stopMs);
        await ended;
        clearTimeout(late);
      },
    },
  };
}

/** Resolves when the time that a start has is over, or it is not wanted any more. Never after `decided`. */
async function isOver({ ms, signal }: StartLimit, decided: AbortSignal): Promise<'over'> {
  const ends = signal === undefined ? decided : AbortSignal.any([decided, signal]);
  await pause(ms, undefined, { signal: ends }).catch(() => undefined);
  return 'over';
}

/** Kills it without waiting for its end: one that hangs in the kernel, on a disk that does not answer, does not end. */
function abandon(child: ChildProcess): void {
  child.kill('SIGKILL');
  if (child.connected) child.disconnect();
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

const silent = (dataDir: string, ms: number): string =>
  `ClickHouse has not opened the folder ${dataDir} within ${ms / 1_000} s and is started again. Look whether its disk answers; if it does, ` +
  'move the folder away, then run `baton rebuild analytics`: everything in it is built anew from the log.';

/** Forwards the lines of the server; the function returned gives the last ones. */
function listen(child: ChildProcess, onLog: (line: string) => void): () => string {
  let last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter((l) => l.trim() !== '')) {
        last = [...last, line].slice(-10);
        onLog(line);
      }
    });
  }
  return () => last.join(' ');
}

function explain(
  asked: ChildOptions,
  failed: Extract<FromChild, { type: 'failed' }>,
  said: string,
): Extract<Attempt, { message: string }> {
  const { dataDir, host, port } = asked;
  const reason = `${said} ${failed.reason}`.trim();
  if (failed.what === 'port') {
    return reason.includes('EADDRINUSE')
      ? {
          message: `Port ${port} on ${host} is taken by another program. Stop that one, or give ClickHouse another port (--clickhouse-port).`,
          mayPass: true,
        }
      : { message: `ClickHouse cannot listen on ${host}:${port}: ${reason}`, mayPass: false };
  }
  if (/Cannot lock file|already running/.test(reason)) {
    return {
      message: `The folder ${dataDir} is in use by another process. Stop that one, or choose another folder.`,
      mayPass: true,
    };
  }
  if (/No space left|NOT_ENOUGH_SPACE|ENOSPC/.test(reason)) {
    return {
      message: `The disk that holds ${dataDir} is full. Free some space and start again.`,
      mayPass: false,
    };
  }
  if (/EACCES|EPERM|EROFS|Permission denied/.test(reason)) {
    return { message: `The folder ${dataDir} may not be written: ${reason}`, mayPass: false };
  }
  return {
    message:
      `ClickHouse cannot open the folder ${dataDir}: ${reason}. If it is damaged, move it away and start again, then ` +
      'run `baton rebuild analytics`: everything in it is built anew from the log.',
    mayPass: false,
  };
}
