import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCodec, type Codec, type DomainEvent } from '#contracts';
import { createHealth, createLogger, createMetrics, type Health } from '#platform';
import { beginAtNewestLevel } from '#processors';
import type { RecordAppender } from '#stream';
import {
  createGateway,
  gatewaySettings,
  type Gateway,
  type GatewayLog,
  type WorkerLevel,
} from '../src/index.ts';
import { memoryGatewayLog, type MemoryGatewayLog } from './memory-gateway-log.ts';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, a JSON object. */
  readonly json: Json;
  /** The body, a JSON list. */
  readonly list: readonly Json[];
}
export type Json = Readonly<Record<string, unknown>>;

export interface Running<Log extends TestLog = MemoryGatewayLog> {
  readonly gateway: Gateway;
  readonly log: Log;
  readonly codec: Codec;
  readonly health: Health;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** A string is sent as it is, anything else as JSON. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** As a processor would. */
  emit(...events: readonly DomainEvent[]): Promise<void>;
  close(): Promise<void>;
}

export async function memoryCodec(): Promise<Codec> {
  const schemas: string[] = [];
  return openCodec({
    register: async (_subject, schema) => schemas.push(schema),
    schema: async (id) => schemas[id - 1],
  });
}

/** What a gateway needs of a log. */
export type TestLog = GatewayLog & { readonly appender: RecordAppender };

export interface HarnessOptions {
  readonly codec?: Codec;
  readonly environment?: Readonly<Record<string, string>>;
  /** Who decides, and what each knows; default nobody. */
  readonly workers?: readonly WorkerLevel[];
  /** Default: a new one, removed when the gateway is closed. */
  readonly projectionDir?: string;
}

/**
 * A gateway on a free port of this machine, over a log in memory.
 * @param given `withoutLevel`: the log is older than feature levels
 */
export async function startGateway(
  given: HarnessOptions & { readonly log?: MemoryGatewayLog; readonly withoutLevel?: true } = {},
): Promise<Running> {
  if (given.log !== undefined) return startGatewayOn(given.log, given);
  const log = memoryGatewayLog();
  const codec = given.codec ?? (await memoryCodec());
  if (given.withoutLevel !== true)
    await beginAtNewestLevel({ ends: new Map(), codec, appender: log.appender });
  return startGatewayOn(log, { ...given, codec });
}

export async function startGatewayOn<Log extends TestLog>(
  log: Log,
  given: HarnessOptions,
): Promise<Running<Log>> {
  const codec = given.codec ?? (await memoryCodec());
  const health = createHealth();
  const scratch = given.projectionDir ?? (await mkdtemp(join(tmpdir(), 'baton-projection-')));
  const gateway = await createGateway({
    config: gatewaySettings({ environment: { BATON_HTTP_PORT: '0', ...given.environment } }),
    ...{ log, codec, health },
    appender: log.appender,
    metrics: createMetrics(),
    workers: async () => given.workers ?? [],
    deciders: ['trigger', 'routing'],
    logger: createLogger({ name: 'gateway', level: 'silent' }),
    projectionDir: scratch,
  });
  const call = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const isText = typeof body === 'string';
    const answer = await fetch(`${gateway.url}${path}`, {
      method,
      headers: {
        ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      get json() {
        return JSON.parse(text) as Json;
      },
      get list() {
        return JSON.parse(text) as readonly Json[];
      },
    };
  };
  return {
    ...{ gateway, log, codec, health },
    get: (path, headers = {}) => call('GET', path, undefined, headers),
    send: (method, path, body, headers = {}) => call(method, path, body, headers),
    async emit(...events) {
      await log.appender.append(events.map((event) => codec.outbound(event)));
    },
    async close() {
      await gateway.close();
      if (given.projectionDir === undefined) await rm(scratch, { recursive: true, force: true });
    },
  };
}
