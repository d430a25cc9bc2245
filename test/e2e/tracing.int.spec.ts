import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyticsTopics, createAnalyticsSink } from '#apps/analytics-sink';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { createTracing, type Span, type Tracing } from '#platform';
import { beginAtNewestLevel } from '#processors';
import { createWorker, type RecordAppender, type Worker } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { createMemoryRuntime } from '#stream-memory';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

const WITHIN = { timeout: 60_000, interval: 20 };
const topics = Object.values(TOPICS);

let dir: string;
let embedded: Embedded;
let codec: Codec;
let workers: Worker[];
let spans: Span[];
let appender: RecordAppender;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-tracing-'));
  spans = [];
  await begin(createTracing((span) => spans.push(span), Date.now));
});
afterEach(async () => {
  for (const worker of workers) await worker.stop();
  await embedded.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Trigger, routing and sink on the embedded runtime, followed. */
async function begin(tracing: Tracing): Promise<void> {
  const late: { codec?: Codec } = {};
  embedded = await openEmbedded({
    ...{ dir, topics },
    encodeDeadLetter: (letter) => late.codec!.deadLetterRecord(letter),
  });
  codec = late.codec = await openCodec(embedded.schemaIds);
  const { journal, clock } = embedded;
  appender = tracing.appender(embedded.log);
  await beginAtNewestLevel({ ends: new Map(), codec, appender });
  const { rows: writer } = createMemoryRuntime();
  workers = [
    ...pipelineProcessors(codec).map((processor) =>
      createWorker({
        ...tracing.processor(processor, journal),
        ...{ clock, source: embedded.source(processor.topics) },
      }),
    ),
    createAnalyticsSink({ codec, journal, clock, writer, tracing, source: embedded.source(analyticsTopics) }),
  ];
  for (const worker of workers) await worker.start();
}

/** The first of this type on the log of escalations. */
function decoded(type: string): Readonly<Record<string, unknown>> | undefined {
  const { log } = embedded;
  for (const source of log.sources.filter((id) => id.startsWith(TOPICS.escalationEvents)))
    for (const { value } of log.read(source, log.start(source), log.end(source))) {
      const event = codec.decode(TOPICS.escalationEvents, value);
      if (event.type === type) return event as unknown as Readonly<Record<string, unknown>>;
    }
  return undefined;
}

const ofAgent = { workspaceId: 'default', agentId: 'a1' };
const send = (...events: readonly object[]) =>
  appender.append(events.map((event) => codec.outbound({ occurredAt: Date.now(), ...event } as never)));

/** An agent is free, and a customer asks for one. */
async function askWithAgent(): Promise<void> {
  await send(
    {
      ...ofAgent,
      type: 'AgentSignedIn',
      eventId: 'in',
      name: 'Ada',
      skills: {},
      languages: ['en'],
      queues: ['general'],
      capacity: { '*': 1 },
    },
    { ...ofAgent, type: 'AgentStatusChanged', eventId: 'on', status: 'available', reason: null },
  );
  await send({
    type: 'CustomerTurn',
    eventId: 'asks',
    workspaceId: 'default',
    conversationId: 'c1',
    messageId: 'm1',
    text: 'I want to talk to a human agent',
  });
}
const named = (name: string): Span | undefined => spans.find((span) => span.name === name);

it('follows a conversation from what the customer wrote to the agent and the tables, in one trace', async () => {
  await askWithAgent();
  await expect.poll(() => named('analytics-sink OfferMade'), WITHIN).toBeDefined();

  const [asked, requested, offered, stored] = [
    'append CustomerTurn',
    'trigger EscalationRequested',
    'routing OfferMade',
    'analytics-sink OfferMade',
  ].map((name) => named(name)!);
  expect(asked!.parentSpanId).toBeUndefined();
  expect(requested!.parentSpanId).toBe(asked!.spanId);
  expect(offered!.parentSpanId).toBe(requested!.spanId);
  expect(stored!.parentSpanId).toBe(offered!.spanId);
  // What an agent sends has no trace of its own.
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
  for (const { traceId, spanId, startMs, endMs } of spans) {
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(endMs).toBeGreaterThanOrEqual(startMs);
  }
  expect(requested!.attributes).toMatchObject({
    'cloudevents.event_source': '/workspaces/default/conversations/c1',
    'cloudevents.event_type': 'EscalationRequested',
  });
  expect(JSON.stringify(spans)).not.toContain('human agent');
});

it('goes on to the first words of the agent, each thing that the agent did being part of it', async () => {
  await askWithAgent();
  await expect.poll(() => named('routing OfferMade'), WITHIN).toBeDefined();
  const { episodeId, offerId } = decoded('OfferMade')!;
  await send({ ...ofAgent, type: 'AgentAcceptedOffer', eventId: 'accepts', episodeId, offerId });
  const replied = {
    ...ofAgent,
    type: 'AgentReplied',
    episodeId,
    messageId: 'm2',
    text: 'Hello, I am Ada',
    draft: null,
  };
  await send({ ...replied, eventId: 'replies' });
  await expect.poll(() => named('analytics-sink FirstReplySent'), WITHIN).toBeDefined();

  const [turn, accepted, wrote, first, stored] = [
    'append CustomerTurn',
    'append AgentAcceptedOffer',
    'append AgentReplied',
    'routing FirstReplySent',
    'analytics-sink FirstReplySent',
  ].map((name) => named(name)!);
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([turn!.traceId]));
  expect(accepted!.attributes['cloudevents.event_source']).toBe('/workspaces/default/agents/a1');
  expect(first!.parentSpanId).toBe(wrote!.spanId);
  expect(stored!.parentSpanId).toBe(first!.spanId);
  // Several events may follow from one of the agent's: it is there once.
  expect(spans.filter(({ name }) => name === 'append AgentAcceptedOffer')).toHaveLength(1);
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
  expect(JSON.stringify(spans)).not.toContain('Hello');
});

it('writes nothing to the log', async () => {
  await send({
    type: 'CustomerTurn',
    eventId: 'asks',
    workspaceId: 'default',
    conversationId: 'c1',
    messageId: 'm1',
    text: 'I want to talk to a human agent',
  });
  await expect.poll(() => spans.length, WITHIN).toBeGreaterThan(3);
  for (const source of embedded.log.sources)
    for (const { headers } of embedded.log.read(source, embedded.log.start(source), embedded.log.end(source)))
      for (const name of Object.keys(headers)) expect(name).toMatch(/^(ce_.*|content-type)$/);
});

describe('a message in a trace of its caller', () => {
  const caller = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
  const inTrace = (trace: object) => {
    const record = codec.outbound({
      ...{ type: 'CustomerTurn', eventId: 'asks', workspaceId: 'default', conversationId: 'c1' },
      ...{ messageId: 'm1', text: 'I want to talk to a human agent', occurredAt: Date.now() },
    } as never);
    return { ...record, headers: { ...record.headers, ...trace } };
  };
  const ofCaller = () => spans.filter(({ traceId }) => traceId === caller.traceId);
  const continued = (name: string) => ofCaller().find((span) => span.name === name);

  it('goes on in it: its append, what is decided on it, its rows; each linked with the trace of the conversation', async () => {
    await appender.append([inTrace({ traceparent: `00-${caller.traceId}-${caller.spanId}-01` })]);
    await expect.poll(() => continued('analytics-sink CustomerTurn'), WITHIN).toBeDefined();
    await expect.poll(() => continued('trigger EscalationRequested'), WITHIN).toBeDefined();
    const append = continued('append CustomerTurn')!;
    expect(append.parentSpanId).toBe(caller.spanId);
    for (const name of ['trigger EscalationRequested', 'analytics-sink CustomerTurn'])
      expect([name, continued(name)!.parentSpanId]).toEqual([name, append.spanId]);
    for (const span of ofCaller()) {
      const [own] = span.links!;
      const twin = spans.find(({ traceId, spanId }) => traceId === own!.traceId && spanId === own!.spanId)!;
      expect(twin.traceId).not.toBe(caller.traceId);
      expect(twin).toMatchObject({
        name: span.name,
        links: [{ traceId: span.traceId, spanId: span.spanId }],
      });
    }
    // The trace of the conversation is as without a caller.
    const requested = spans.find(
      (span) => span.name === 'trigger EscalationRequested' && span.isContinued !== true,
    );
    expect(spans.find(({ spanId }) => spanId === requested!.parentSpanId)?.name).toBe('append CustomerTurn');
  });

  it('goes on below the producer where nobody of ours appended it', async () => {
    await embedded.log.append([inTrace({ traceparent: `00-${caller.traceId}-${caller.spanId}-01` })]);
    await expect.poll(() => continued('trigger EscalationRequested'), WITHIN).toBeDefined();
    expect(continued('trigger EscalationRequested')!.parentSpanId).toBe(caller.spanId);
  });

  it('is decided on by the same bytes as any other', async () => {
    await appender.append([inTrace({ traceparent: `00-${caller.traceId}-${caller.spanId}-01` })]);
    await expect.poll(() => continued('trigger EscalationRequested'), WITHIN).toBeDefined();
    for (const source of embedded.log.sources)
      for (const { headers } of embedded.log.read(
        source,
        embedded.log.start(source),
        embedded.log.end(source),
      ))
        if (headers['ce_id'] !== 'asks') expect(Object.keys(headers)).not.toContain('traceparent');
  });
});
