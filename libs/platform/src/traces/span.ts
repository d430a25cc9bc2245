import { hash } from 'node:crypto';

/** One piece of the way of a conversation, as traces of OpenTelemetry show it. */
export interface Span {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  readonly parentSpanId?: string | undefined;
  readonly name: string;
  /** In ms since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a record says of itself in its CloudEvents headers. */
export interface TracedRecord {
  readonly traceId: string;
  readonly spanId: string;
  readonly id: string;
  /** Without its namespace: `EscalationRequested`. */
  readonly type: string;
  readonly source: string;
}

const CONVERSATION = /^\/workspaces\/[^/]+\/conversations\/[^/]+$/;
const TRACE_DIGITS = 32;
const SPAN_DIGITS = 16;

/** The same for the same text in every process: nothing has to be handed on for two services to name the same span. */
export const spanIdOf = (text: string): string => hash('sha256', text).slice(0, SPAN_DIGITS);

/** Undefined where it is of no conversation, or has no CloudEvents headers. */
export function tracedRecord(headers: Readonly<Record<string, string>>): TracedRecord | undefined {
  const { ce_source: source, ce_id: id, ce_type: type } = headers;
  if (source === undefined || id === undefined || type === undefined || !CONVERSATION.test(source))
    return undefined;
  return {
    traceId: hash('sha256', source).slice(0, TRACE_DIGITS),
    spanId: spanIdOf(`${source} ${id}`),
    id,
    type: type.slice(type.lastIndexOf('.') + 1),
    source,
  };
}

/** The record that an event was made of, `<topic>/<partition>/<offset>`; undefined where its id is not one of ours. */
export function causeOf(id: string): string | undefined {
  return /^[^/]*\/(.+\/\d+)\/\d+$/.exec(id)?.[1];
}
