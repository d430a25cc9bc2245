import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutboundRecord } from '#stream';
import { ConfigurationError } from '../configuration.ts';
import { openTracing, type OpenTracing } from './open-tracing.ts';

interface Sent {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly resourceSpans: readonly {
      readonly resource: unknown;
      readonly scopeSpans: readonly { readonly spans: readonly Record<string, unknown>[] }[];
    }[];
  };
}

let collector: Server;
let url: string;
let sent: Sent[];
let status: number;
let warnings: object[];

beforeEach(async () => {
  sent = [];
  warnings = [];
  status = 200;
  collector = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      sent.push({ path: request.url, headers: request.headers, body: JSON.parse(text) as Sent['body'] });
      response.writeHead(status).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterEach(() => {
  collector.closeAllConnections();
  collector.close();
});

const open = (environment: Record<string, string>): OpenTracing | undefined =>
  openTracing({
    service: 'baton-test',
    log: { warn: (fields) => void warnings.push(fields) },
    environment,
  });

const record = (conversation: string, id = 'e1'): OutboundRecord => ({
  topic: 't',
  key: 'k',
  value: new Uint8Array(),
  headers: {
    ce_id: id,
    ce_type: 'baton.conversation.CustomerTurn',
    ce_source: `/workspaces/w/conversations/${conversation}`,
  },
});

async function append(tracing: OpenTracing | undefined, records: readonly OutboundRecord[]): Promise<void> {
  await tracing?.appender({ append: async () => [] }).append(records);
  await tracing?.close();
}
const spansOf = () =>
  sent.flatMap(({ body }) => body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans[0]!.spans));

describe('tracing', () => {
  it.each([
    [{}],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a:4318', OTEL_SDK_DISABLED: 'true' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a:4318', OTEL_TRACES_EXPORTER: 'none' }],
  ])('is off with %j', (environment) => expect(open(environment)).toBeUndefined());

  it('sends spans as OTLP to where the standard variables say', async () => {
    await append(
      open({
        OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/`,
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc, x-tenant=t1',
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=test',
      }),
      [record('c1')],
    );
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      path: '/v1/traces',
      headers: { authorization: 'Bearer abc', 'x-tenant': 't1', 'content-type': 'application/json' },
    });
    expect(sent[0]!.body.resourceSpans[0]!.resource).toEqual({
      attributes: [
        { key: 'deployment.environment', value: { stringValue: 'test' } },
        { key: 'service.name', value: { stringValue: 'baton-test' } },
      ],
    });
    expect(spansOf()).toEqual([
      {
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        spanId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        name: 'append CustomerTurn',
        kind: 1,
        startTimeUnixNano: expect.stringMatching(/^\d{13}000000$/) as string,
        endTimeUnixNano: expect.stringMatching(/^\d{13}000000$/) as string,
        attributes: expect.arrayContaining([
          { key: 'cloudevents.event_id', value: { stringValue: 'e1' } },
        ]) as object[],
      },
    ]);
  });

  it('takes the address of traces alone as it is, and the name of the service', async () => {
    await append(
      open({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://elsewhere:4318',
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url}/own/path`,
        OTEL_SERVICE_NAME: 'mine',
      }),
      [record('c1')],
    );
    expect(sent[0]?.path).toBe('/own/path');
    expect(JSON.stringify(sent[0]?.body)).toContain('"mine"');
  });

  it('keeps all of a conversation or nothing, as many as the ratio says, the same ones in every process', async () => {
    const records = Array.from({ length: 800 }, (_, n) => record(`c${n % 400}`, `e${n}`));
    const settings = {
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    };
    await append(open(settings), records);
    const kept = Map.groupBy(spansOf(), ({ traceId }) => traceId);
    expect(kept.size).toBeGreaterThan(60);
    expect(kept.size).toBeLessThan(140);
    expect([...kept.values()].every((spans) => spans.length === 2)).toBe(true);
    sent = [];
    await append(open(settings), records);
    expect([...Map.groupBy(spansOf(), ({ traceId }) => traceId).keys()]).toEqual([...kept.keys()]);
  });

  it.each([
    ['parentbased_traceidratio', 2],
    ['', 4],
    ['parentbased_always_off', 2],
    ['always_off', 0],
  ])('with the sampler %j keeps what a caller keeps, as that says', async (sampler, count) => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const given = [record('c1', 'e1'), record('c1', 'e2')].map((one) => ({
      ...one,
      headers: { ...one.headers, traceparent },
    }));
    const settings = { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: '0' };
    await append(open({ OTEL_EXPORTER_OTLP_ENDPOINT: url, ...(sampler === '' ? {} : settings) }), given);
    expect(spansOf()).toHaveLength(count);
    const ofCaller = spansOf().filter(({ traceId }) => traceId === '0af7651916cd43dd8448eb211c80319c');
    expect(ofCaller).toHaveLength(Math.min(2, count));
    for (const { parentSpanId, links } of ofCaller) {
      expect(parentSpanId).toBe('b7ad6b7169203331');
      expect(links).toEqual([
        { traceId: expect.any(String) as string, spanId: expect.any(String) as string },
      ]);
    }
  });

  it('drops what a collector does not take, says so once, and disturbs nobody', async () => {
    status = 503;
    const tracing = open({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    await append(
      tracing,
      Array.from({ length: 1_000 }, (_, n) => record('c1', `e${n}`)),
    );
    expect(sent.length).toBeGreaterThan(1);
    expect(warnings).toEqual([{ url: `${url}/v1/traces`, dropped: 512, why: 'it answered 503' }]);
  });

  it('waits once, not for each batch, where the collector hangs as it closes', async () => {
    const shortly = AbortSignal.timeout(200);
    const timeouts = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(shortly);
    collector.removeAllListeners('request');
    const records = Array.from({ length: 2_000 }, (_, n) => record('c1', `e${n}`));
    await append(open({ OTEL_EXPORTER_OTLP_ENDPOINT: url }), records);
    // One for what was under way, one for all that was left.
    expect(timeouts).toHaveBeenCalledTimes(2);
    timeouts.mockRestore();
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, /OTEL_EXPORTER_OTLP_ENDPOINT: collector.* is no URL/],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /OTEL_EXPORTER_OTLP_PROTOCOL: .*port 4318/],
    [
      { OTEL_EXPORTER_OTLP_HEADERS: 'authorization=100%' },
      /OTEL_EXPORTER_OTLP_HEADERS: the value of authorization is not percent-encoded.*%25/,
    ],
    [
      { OTEL_RESOURCE_ATTRIBUTES: 'share=50%' },
      /OTEL_RESOURCE_ATTRIBUTES: the value of share is not percent-encoded/,
    ],
    [{ OTEL_TRACES_SAMPLER: 'xray' }, /OTEL_TRACES_SAMPLER: xray is not known/],
    [
      { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '2' },
      /OTEL_TRACES_SAMPLER_ARG: it is no share/,
    ],
  ])('refuses %j with the remedy', (environment, message) => {
    const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: url, ...environment };
    expect(() => open(settings)).toThrow(ConfigurationError);
    expect(() => open(settings)).toThrow(message);
  });
});
