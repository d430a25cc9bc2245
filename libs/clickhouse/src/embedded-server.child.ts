/** The process of the embedded server: the engine needs a main thread of its own. Started by `startEmbeddedClickHouse` only. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openEngine, type Engine } from './engine.ts';
import { httpInterface, type Access } from './http-interface.ts';

export interface ChildOptions {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
}
export type FromChild =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'failed'; readonly what: 'port' | 'folder'; readonly reason: string };
export type ToChild =
  /** First; by message, because arguments of a process can be read by everyone on the machine. */
  { readonly type: 'open'; readonly access: Access } | { readonly type: 'stop' };

function tell(message: FromChild, then?: () => void): void {
  process.send?.(message, undefined, undefined, then);
}

function fail(what: 'port' | 'folder', error: unknown): void {
  tell({ type: 'failed', what, reason: error instanceof Error ? error.message : String(error) }, () =>
    process.exit(1),
  );
}

// Only the parent ends this process: Ctrl-C reaches the whole process group, and the parent still has rows to write.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The parent is gone. Everything acknowledged is on disk; waiting would only keep the folder locked.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

const options = JSON.parse(process.argv[2] ?? '{}') as ChildOptions;
let engine: Engine | undefined;
let server: Server | undefined;

function open(access: Access): void {
  const listening = httpInterface(() => {
    if (engine === undefined) throw new Error('The engine is being opened.');
    return engine;
  }, access);
  server = listening;
  listening.on('error', (error) => {
    fail('port', error);
  });
  // The port first: without it the folder is not touched.
  listening.listen(options.port, options.host, () => {
    try {
      mkdirSync(options.dataDir, { recursive: true });
      engine = openEngine(options.dataDir);
    } catch (error) {
      fail('folder', error);
      return;
    }
    tell({ type: 'listening', port: (listening.address() as AddressInfo).port });
  });
}

process.on('message', (message: ToChild) => {
  if (message.type === 'open') {
    open(message.access);
    return;
  }
  server?.close();
  server?.closeIdleConnections();
  void (engine?.close() ?? Promise.resolve()).then(() => process.exit(0));
});
