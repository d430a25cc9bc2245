import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { analyticsTopics, createAnalyticsSink } from '#apps/analytics-sink';
import { createRowWriter } from '#clickhouse';
import { httpEventSchemas, TOPICS, type HttpEventKind } from '#contracts';
import { createWorker, type Worker } from '#stream';
import {
  openMetricDatabase,
  type MetricDatabase,
} from '../../apps/analytics-sink/test/metrics/metric-database.ts';
import { eventText } from '../../apps/baton/src/reading/event-text.ts';
import { startGateway, type Running } from '../../apps/gateway/test/gateway-harness.ts';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

/** Nothing here names an event: whatever the schemas describe must come through, without a line of code for it. */
const KINDS = { conversation: TOPICS.conversationEvents, agent: TOPICS.agentEvents } as const;
const EVENTS = (Object.keys(KINDS) as HttpEventKind[]).flatMap((kind) =>
  Object.keys(httpEventSchemas(kind)).map((type) => ({ kind, type, topic: KINDS[kind] })),
);
/** Those whose schema says that they make no row. */
const WITHOUT_ROW: readonly string[] = ['AgentHeartbeat'];

let running: Running;
let database: MetricDatabase;
let writer: ReturnType<typeof createRowWriter>;
const workers: Worker[] = [];

beforeAll(async () => {
  database = await openMetricDatabase();
  writer = createRowWriter({ url: database.url, database: 'baton' });
  running = await startGateway();
  const { codec, log } = running;
  const { clock, journal } = log.runtime;
  for (const processor of pipelineProcessors(codec)) {
    workers.push(createWorker({ processor, journal, clock, source: log.runtime.source(processor.topics) }));
  }
  const source = log.runtime.source(analyticsTopics);
  workers.push(
    createAnalyticsSink({ codec, journal, clock, source, writer, settings: { blockIntervalMs: 0 } }),
  );
  for (const worker of workers) await worker.start();
});
afterAll(async () => {
  for (const worker of workers) await worker.stop();
  await running.close();
  await writer.close();
  await database.close();
});

/** A body with a value in every field that must be there. */
function bodyOf(kind: HttpEventKind, type: string): Record<string, unknown> {
  const schema = httpEventSchemas(kind)[type] as unknown as Shape;
  return {
    type,
    eventId: `${type}-1`,
    ...Object.fromEntries(schema.required.map((name) => [name, valueOf(schema.properties[name] as Shape)])),
  };
}
interface Shape {
  readonly const?: unknown;
  readonly type: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}
function valueOf({ const: only, enum: symbols, type, minimum }: Shape): unknown {
  if (only !== undefined) return only;
  if (symbols !== undefined) return symbols[0];
  if (type === 'number' || type === 'integer') return minimum ?? 1;
  if (type === 'string') return 'some text';
  throw new Error(`A required field of type ${String(type)}: extend this test.`);
}

const pathOf = (kind: HttpEventKind, type: string): string =>
  `/v1/workspaces/every/${kind}s/${kind === 'agent' ? 'ana' : `c-${type}`}/events`;

describe.each(EVENTS)('$type', ({ kind, type, topic }) => {
  it('is accepted over HTTP, applied, stored and shown', async () => {
    const body = bodyOf(kind, type);
    const answer = await running.send('POST', pathOf(kind, type), body);
    expect([answer.status, answer.json['topic']]).toEqual([202, topic]);
    for (const worker of workers) await worker.whenIdle();

    const records = running.log.records(topic).map(({ value }) => running.codec.decode(topic, value));
    const event = records.find((each) => each.eventId === body['eventId']);
    expect(event).toMatchObject({ ...body, workspaceId: 'every' });
    expect(running.log.records(TOPICS.deadLetters)).toEqual([]);
    expect(event === undefined ? '?' : eventText(event)).not.toMatch(/undefined|\[object/);

    const rows = await database.query(
      `SELECT type FROM ${kind}_events WHERE workspace_id = 'every' AND event_id = '${String(body['eventId'])}'`,
    );
    expect(rows).toEqual(WITHOUT_ROW.includes(type) ? [] : [{ type }]);
  });

  it('is described in OpenAPI and AsyncAPI', async () => {
    const openApi = (await running.get('/docs-json')).text;
    expect(openApi).toContain(`"#/components/schemas/${type}"`);
    const asyncApi = parse(readFileSync('docs/asyncapi.yaml', 'utf8')) as {
      readonly components: { readonly messages: Readonly<Record<string, object>> };
    };
    expect(Object.keys(asyncApi.components.messages)).toContain(type);
  });
});
