import { ConfigurationError } from '../configuration.ts';
import { createOtlpExporter } from './otlp-exporter.ts';
import type { Span } from './span.ts';
import { createTracing, type Tracing } from './tracing.ts';

export interface OpenTracingOptions {
  /** `service.name` where OTEL_SERVICE_NAME does not say. */
  readonly service: string;
  readonly log: { warn(fields: object, message: string): void };
  /** Instead of the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface OpenTracing extends Tracing {
  /** Sends what is left; after everything that is traced has stopped. Never rejects. */
  close(): Promise<void>;
}

const SAMPLERS = ['always_on', 'always_off', 'traceidratio'];
/** The digits of a trace id that a ratio is compared with, and how many values they have. */
const RATIO_DIGITS = 13;
const RATIO_VALUES = 16 ** RATIO_DIGITS;

/**
 * Tracing as the standard variables of OpenTelemetry say: OTEL_EXPORTER_OTLP_ENDPOINT or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT switches it on,
 * OTEL_SDK_DISABLED=true or OTEL_TRACES_EXPORTER=none off.
 * @returns undefined where it is off
 * @throws ConfigurationError
 */
export function openTracing(options: OpenTracingOptions): OpenTracing | undefined {
  const set = options.environment ?? process.env;
  const endpoint = set['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const url =
    set['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ||
    (endpoint ? `${endpoint.replace(/\/$/, '')}/v1/traces` : undefined);
  const isOff = set['OTEL_SDK_DISABLED'] === 'true' || set['OTEL_TRACES_EXPORTER'] === 'none';
  if (url === undefined || isOff) return undefined;
  if (!URL.canParse(url))
    throw refused('OTEL_EXPORTER_OTLP_ENDPOINT', `${url} is no URL`, 'http://collector:4318, for example.');
  const protocol = set['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'] || set['OTEL_EXPORTER_OTLP_PROTOCOL'];
  if (protocol === 'grpc')
    throw refused(
      'OTEL_EXPORTER_OTLP_PROTOCOL',
      'grpc is not spoken',
      'Use http/json, on port 4318 of the collector.',
    );

  const share = sampledShare(set);
  // As OpenTelemetry's own default, `parentbased_always_on`, has it.
  const asCallers = /^$|^parentbased_/.test(set['OTEL_TRACES_SAMPLER'] ?? '');
  const exporter = createOtlpExporter({
    url,
    log: options.log,
    headers: set['OTEL_EXPORTER_OTLP_TRACES_HEADERS']
      ? pairs(set, 'OTEL_EXPORTER_OTLP_TRACES_HEADERS')
      : pairs(set, 'OTEL_EXPORTER_OTLP_HEADERS'),
    resource: {
      ...pairs(set, 'OTEL_RESOURCE_ATTRIBUTES'),
      'service.name': set['OTEL_SERVICE_NAME'] || options.service,
    },
  });
  const emit = (span: Span): void => {
    // By the trace's id: every service keeps the same conversations.
    if (span.isContinued === true && asCallers) exporter.add(span);
    else if (Number.parseInt(span.traceId.slice(-RATIO_DIGITS), 16) < share * RATIO_VALUES)
      exporter.add(span);
  };
  return { ...createTracing(emit, Date.now), close: () => exporter.close() };
}

/** Of all conversations, 0 to 1. */
function sampledShare(set: Readonly<Record<string, string | undefined>>): number {
  const sampler = (set['OTEL_TRACES_SAMPLER'] || 'always_on').replace(/^parentbased_/, '');
  if (!SAMPLERS.includes(sampler))
    throw refused('OTEL_TRACES_SAMPLER', `${sampler} is not known`, `One of ${SAMPLERS.join(', ')}.`);
  if (sampler !== 'traceidratio') return sampler === 'always_on' ? 1 : 0;
  const share = Number(set['OTEL_TRACES_SAMPLER_ARG'] || 1);
  if (share >= 0 && share <= 1) return share;
  throw refused('OTEL_TRACES_SAMPLER_ARG', 'it is no share', 'The share of conversations to trace, 0 to 1.');
}

/**
 * `key=value,key=value`, values percent-encoded.
 * @throws ConfigurationError that names the key, not the value: that may be a secret
 */
function pairs(
  set: Readonly<Record<string, string | undefined>>,
  name: string,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const pair of (set[name] ?? '').split(',')) {
    const at = pair.indexOf('=');
    if (at <= 0) continue;
    const key = pair.slice(0, at).trim();
    try {
      found[key] = decodeURIComponent(pair.slice(at + 1).trim());
    } catch {
      throw refused(name, `the value of ${key} is not percent-encoded`, 'A percent sign is written as %25.');
    }
  }
  return found;
}

const refused = (name: string, problem: string, remedy: string): ConfigurationError =>
  new ConfigurationError([{ name, problem, remedy }]);
