import { hash } from 'node:crypto';

/** Names a span. */
export interface SpanContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
}

/** One piece of the way of a conversation, as traces of OpenTelemetry show it. */
export interface Span extends SpanContext {
  readonly parentSpanId?: string | undefined;
  readonly name: string;
  /** In ms since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The same piece in another trace. */
  readonly links?: readonly SpanContext[];
  /** It is in the trace of a caller, who decided that it is kept. */
  readonly isContinued?: true;
}

/** What a record says of itself in its CloudEvents headers. */
export interface TracedRecord extends SpanContext {
  /** What its `traceparent` names: the caller's span, or ours in the caller's trace. */
  readonly caller: SpanContext | undefined;
  readonly id: string;
  /** Without its namespace: `EscalationRequested`. */
  readonly type: string;
  readonly source: string;
}

/** What an agent did, which is in the trace of a conversation once something was decided on it there. */
export type AgentRecord = Pick<TracedRecord, 'id' | 'type' | 'source'> & { readonly traceId?: undefined };

const CONVERSATION = /^\/workspaces\/[^/]+\/conversations\/[^/]+$/;
const AGENT = /^\/workspaces\/[^/]+\/agents\/[^/]+$/;
const TRACE_DIGITS = 32;
const SPAN_DIGITS = 16;

/** The same for the same text in every process: nothing has to be handed on for two services to name the same span. */
export const spanIdOf = (text: string): string => hash('sha256', text).slice(0, SPAN_DIGITS);

/** Of a conversation, by the `ce_source` of its records: the same in every process. */
export const traceIdOf = (source: string): string => hash('sha256', source).slice(0, TRACE_DIGITS);

/** Header of requests and records. Source: W3C Trace Context, level 1, 3.2. */
export const TRACEPARENT = 'traceparent';
const TRACEPARENT_FORM =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;
const SAMPLED = 1;

/** Undefined where there is none, it is not of the right form, or whoever called keeps nothing of this trace. */
export function readTraceparent(header: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags = ''] = TRACEPARENT_FORM.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return undefined;
  return (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED ? { traceId, spanId } : undefined;
}

export const traceparentOf = ({ traceId, spanId }: SpanContext): string => `00-${traceId}-${spanId}-01`;

/** Undefined where it is of no conversation, or has no CloudEvents headers. */
export function tracedRecord(headers: Readonly<Record<string, string>>): TracedRecord | undefined {
  const { ce_source: source, ce_id: id, ce_type: type } = headers;
  if (source === undefined || id === undefined || type === undefined || !CONVERSATION.test(source))
    return undefined;
  return {
    traceId: traceIdOf(source),
    spanId: spanIdOf(`${source} ${id}`),
    caller: readTraceparent(headers[TRACEPARENT]),
    id,
    type: shortType(type),
    source,
  };
}

/** Undefined where it is of no agent, or has no CloudEvents headers. */
export function agentRecord(headers: Readonly<Record<string, string>>): AgentRecord | undefined {
  const { ce_source: source, ce_id: id, ce_type: type } = headers;
  if (source === undefined || id === undefined || type === undefined || !AGENT.test(source)) return undefined;
  return { id, type: shortType(type), source };
}

const shortType = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

/** The record that an event was made of, `<topic>/<partition>/<offset>`; undefined where its id is not one of ours. */
export function causeOf(id: string): string | undefined {
  return /^[^/]*\/(.+\/\d+)\/\d+$/.exec(id)?.[1];
}
