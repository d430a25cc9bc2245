import type { Span } from './span.ts';

/** Sends spans to a collector; what it does not take is dropped, never waited for. */
export interface SpanExporter {
  add(span: Span): void;
  /** Sends what is left, once, for as long as one answer may take. Never rejects. */
  close(): Promise<void>;
}

export interface OtlpExporterOptions {
  /** Of the collector, with its path: `http://collector:4318/v1/traces`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `service.name` and others. */
  readonly resource: Readonly<Record<string, string>>;
  readonly log: { warn(fields: object, message: string): void };
}

/** Defaults of OpenTelemetry's batch span processor (OTEL_BSP_SCHEDULE_DELAY, _MAX_QUEUE_SIZE, _MAX_EXPORT_BATCH_SIZE) and exporter. */
const SEND_EVERY_MS = 5_000;
const WAITING_MAX = 2_048;
const BATCH_MAX = 512;
const ANSWER_TIMEOUT_MS = 10_000;
/** A collector that is away is mentioned once in this time. */
const WARN_EVERY_MS = 60_000;

/** OTLP over HTTP as JSON, which every collector takes where it takes protobuf. */
export function createOtlpExporter({ url, headers, resource, log }: OtlpExporterOptions): SpanExporter {
  let waiting: Span[] = [];
  let dropped = 0;
  let warnedAt = Number.NEGATIVE_INFINITY;
  let sending: Promise<void> | undefined;
  /** From when it closes: for all that is left. */
  let lastAnswer: AbortSignal | undefined;
  const timer = setInterval(() => void send(), SEND_EVERY_MS).unref();

  async function post(spans: readonly Span[]): Promise<void> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(otlpJson(spans, resource)),
        signal: lastAnswer ?? AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    } catch (error) {
      dropped += spans.length;
      if (performance.now() - warnedAt < WARN_EVERY_MS) return;
      warnedAt = performance.now();
      const why = error instanceof Error ? error.message : String(error);
      log.warn(
        { url, dropped, why },
        'Spans could not be sent and were dropped: is OTEL_EXPORTER_OTLP_ENDPOINT right?',
      );
    }
  }

  function send(): Promise<void> {
    sending ??= (async () => {
      while (waiting.length > 0) {
        const batch = waiting.slice(0, BATCH_MAX);
        waiting = waiting.slice(BATCH_MAX);
        await post(batch);
      }
    })().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  return {
    add(span) {
      if (waiting.length >= WAITING_MAX) {
        dropped += 1;
        return;
      }
      waiting.push(span);
      if (waiting.length >= BATCH_MAX) void send();
    },
    async close() {
      clearInterval(timer);
      lastAnswer = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
      await sending;
      await send();
    },
  };
}

/** SPAN_KIND_INTERNAL */
const INTERNAL = 1;

function otlpJson(spans: readonly Span[], resource: Readonly<Record<string, string>>) {
  return {
    resourceSpans: [
      {
        resource: { attributes: attributesOf(resource) },
        scopeSpans: [
          {
            scope: { name: 'baton' },
            spans: spans.map(
              ({ traceId, spanId, parentSpanId, name, startMs, endMs, attributes, links }) => ({
                traceId,
                spanId,
                ...(parentSpanId !== undefined && { parentSpanId }),
                name,
                kind: INTERNAL,
                startTimeUnixNano: nanos(startMs),
                endTimeUnixNano: nanos(endMs),
                attributes: attributesOf(attributes),
                ...(links !== undefined && { links }),
              }),
            ),
          },
        ],
      },
    ],
  };
}

const nanos = (ms: number): string => `${Math.floor(ms)}000000`;

const attributesOf = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: value } }));
