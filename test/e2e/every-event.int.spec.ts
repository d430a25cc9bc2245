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
import { eventRows } from '../../tools/event-rows.ts';
import { readSchemaFolder } from '../../tools/schema-files.ts';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

/** Nothing here names an event: whatever the schemas describe must come through, without a line of code for it. */
const KINDS = {
  conversation: TOPICS.conversationEvents,
  agent: TOPICS.agentEvents,
  customer: TOPICS.customerEvents,
} as const;
const EVENTS = (Object.keys(KINDS) as HttpEventKind[]).flatMap((kind) =>
  Object.keys(httpEventSchemas(kind)).map((type) => ({ kind, type, topic: KINDS[kind] })),
);
const PLANS = new Map(eventRows(readSchemaFolder('schemas')).map(({ type, rows }) => [type, rows]));

const ASYNC_API = parse(readFileSync('docs/asyncapi.yaml', 'utf8')) as {
  readonly components: { readonly messages: Readonly<Record<string, object>> };
};

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

interface Shape {
  readonly type: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly properties: Readonly<Record<string, Shape>>;
}

/** A body with a value in every field that takes a text or a number. */
function bodyOf(kind: HttpEventKind, type: string): Readonly<Record<string, unknown>> {
  const { properties } = httpEventSchemas(kind)[type] as unknown as Shape;
  const values = Object.entries(properties).flatMap(([name, shape]) => {
    const value = name === 'type' || name === 'occurredAt' ? undefined : valueOf(shape);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(values), type, eventId: `${type}-1` };
}

function valueOf({ enum: symbols, type, minimum }: Shape): unknown {
  if (symbols !== undefined) return symbols[0];
  const [kind, other] = typeof type === 'string' ? [type] : type;
  // A time, which may be left out.
  if (kind === 'string' && other === 'integer') return undefined;
  if (kind === 'number' || kind === 'integer') return minimum ?? 1;
  return kind === 'string' ? 'some text' : undefined;
}

/** The columns that hold a field as it is, with the field. */
function plainColumns(type: string, table: string): readonly (readonly [string, string])[] {
  const cells = PLANS.get(type)?.flatMap((row) => (row.table === table ? row.cells : [])) ?? [];
  return cells.flatMap(({ column, expression }) => {
    const field = /^event\.(\w+)$/.exec(expression)?.[1];
    return field === undefined ? [] : [[column, field] as const];
  });
}

const pathOf = (kind: HttpEventKind, type: string): string =>
  `/v1/workspaces/every/${kind}s/${kind === 'conversation' ? `c-${type}` : 'ana'}/events`;

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

    const table = `${kind}_events`;
    const isStored = PLANS.get(type)?.length !== 0;
    const id = `workspace_id = 'every' AND event_id = '${type}-1'`;
    const rows = isStored ? await database.query(`SELECT * FROM ${table} WHERE ${id}`) : [];
    expect(rows).toHaveLength(isStored ? 1 : 0);
    for (const [column, field] of plainColumns(type, table)) {
      if (body[field] !== undefined) expect([column, rows[0]?.[column]]).toEqual([column, body[field]]);
    }
  });

  it('is described in OpenAPI and AsyncAPI', async () => {
    const openApi = (await running.get('/docs-json')).text;
    expect(openApi).toContain(`"#/components/schemas/${type}"`);
    expect(Object.keys(ASYNC_API.components.messages)).toContain(type);
  });
});
