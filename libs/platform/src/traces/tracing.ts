import { sourceId } from '#stream';
import type {
  CommitUnit,
  Journal,
  JournalSession,
  OutboundRecord,
  Processor,
  RecordAppender,
  Sink,
  SourceId,
  SourceRecord,
} from '#stream';
import {
  agentRecord,
  causeOf,
  spanIdOf,
  tracedRecord,
  TRACEPARENT,
  traceparentOf,
  type AgentRecord,
  type Span,
  type SpanContext,
  type TracedRecord,
} from './span.ts';

/**
 * Follows conversations through a process: from an appended event to what was decided on it, to the agent, to ClickHouse. All spans of a
 * conversation are one trace. Nothing is written to the log for it (adr/0002), and nothing of a record's value is read.
 *
 * A record with a `traceparent` is in the trace of its caller as well, with what was decided on it; spans of both are linked (adr/0003).
 */
export interface Tracing {
  /** A span for each event of a conversation, from the request to append it until it is durable. A `traceparent` names this span then. */
  appender(appender: RecordAppender): RecordAppender;
  /**
   * A span for each event that a unit emits, from when its cause was appended, or due, until it is durable. An agent's event that led to
   * it is in its trace as well, as its parent.
   */
  processor<P extends Processor>(
    processor: P,
    journal: Journal,
  ): { readonly processor: P; readonly journal: Journal };
  /** A span for each record, from when it was appended until its rows are in the tables. */
  sink(sink: Sink, journal: Journal): { readonly sink: Sink; readonly journal: Journal };
}

type OwnParts = Pick<Span, 'name' | 'startMs'> & Partial<Span>;

/** A span of ours once more, in the trace of a caller. */
const continuedSpan = ({ spanId }: SpanContext, { traceId }: SpanContext): SpanContext => ({
  traceId,
  spanId: spanIdOf(`${traceId} ${spanId}`),
});

/** With the span of its append in place of the caller's, so that what is decided on it is below that. */
function withOwnSpan(record: OutboundRecord): OutboundRecord {
  const traced = tracedRecord(record.headers);
  if (traced?.caller === undefined) return record;
  const traceparent = traceparentOf(continuedSpan(traced, traced.caller));
  return { ...record, headers: { ...record.headers, [TRACEPARENT]: traceparent } };
}

/** Of a source partition whose task went elsewhere, this many records at most are remembered. */
const REMEMBERED_MAX = 20_000;

/** @param emit takes a finished span; must not throw @param now in ms since 1970 */
export function createTracing(emit: (span: Span) => void, now: () => number): Tracing {
  function emitSpan(record: TracedRecord, span: OwnParts): void {
    const { traceId, spanId, id, source, type } = record;
    const attributes = { 'cloudevents.event_id': id, 'cloudevents.event_source': source };
    // The brokers' clock and ours differ: nothing ends before it began.
    const endMs = Math.max(now(), span.startMs);
    emit({
      traceId,
      spanId,
      endMs,
      attributes: { ...attributes, 'cloudevents.event_type': type },
      ...span,
    });
  }

  /** In the trace of the conversation, and in that of a caller where there is one; each names the other. */
  function emitBoth(record: TracedRecord, span: OwnParts, caller: SpanContext | undefined): void {
    if (caller === undefined) return emitSpan(record, span);
    const own = { traceId: record.traceId, spanId: span.spanId ?? record.spanId };
    const continued = continuedSpan(own, caller);
    emitSpan(record, { ...span, links: [continued] });
    const { name, startMs } = span;
    const parentSpanId = caller.spanId;
    emitSpan(record, { name, startMs, ...continued, parentSpanId, links: [own], isContinued: true });
  }

  /** What an agent did, in the trace of the conversation where `record` was decided on it. */
  function emitAgentSpan({ traceId }: TracedRecord, agent: Remembered<AgentRecord>, spanId: string): void {
    const { type, appendedAt: startMs } = agent;
    emitSpan(
      { ...agent, traceId, spanId, caller: undefined },
      { name: `append ${type}`, startMs, endMs: startMs },
    );
  }

  return {
    appender: (appender) => ({
      ...(appender.probe && { probe: () => appender.probe?.() ?? Promise.resolve() }),
      async append(records, at) {
        const startMs = now();
        const appended = await appender.append(
          records.map((record) => withOwnSpan(record)),
          at,
        );
        for (const { headers } of records) {
          const record = tracedRecord(headers);
          if (record !== undefined)
            emitBoth(record, { name: `append ${record.type}`, startMs }, record.caller);
        }
        return appended;
      },
    }),

    processor(processor, journal) {
      const inputs = rememberedRecords<TracedRecord | AgentRecord>(
        (headers) => tracedRecord(headers) ?? agentRecord(headers),
      );
      return {
        processor: {
          ...processor,
          read(record: SourceRecord) {
            inputs.add(record);
            return processor.read(record);
          },
        },
        journal: afterCommits(journal, (unit, name) => {
          const agentSpans = new Set<string>();
          for (const { headers, decidedAt } of unit.outputs) {
            const record = tracedRecord(headers);
            if (record === undefined) continue;
            const found = inputs.at(causeOf(record.id));
            // What was done in another conversation is in no trace of this one.
            const isElsewhere = found?.traceId !== undefined && found.traceId !== record.traceId;
            const cause = isElsewhere ? undefined : found;
            const span = { name: `${name} ${record.type}`, startMs: decidedAt ?? unit.position.time };
            if (cause === undefined || cause.traceId !== undefined) {
              emitBoth(record, { ...span, parentSpanId: cause?.spanId }, cause?.caller);
              continue;
            }
            const parentSpanId = spanIdOf(`${record.source} ${cause.source} ${cause.id}`);
            if (!agentSpans.has(parentSpanId)) emitAgentSpan(record, cause, parentSpanId);
            agentSpans.add(parentSpanId);
            emitSpan(record, { ...span, parentSpanId });
          }
          inputs.upTo(unit.position.next);
        }),
      };
    },

    sink(sink, journal) {
      const inputs = rememberedRecords(tracedRecord);
      return {
        sink: {
          ...sink,
          rows(record, put) {
            inputs.add(record);
            sink.rows(record, put);
          },
        },
        journal: afterCommits(journal, (unit, name) => {
          // A block's records are behind the position once its rows are there.
          for (const record of inputs.upTo(unit.position.next)) {
            const span = {
              name: `${name} ${record.type}`,
              startMs: record.appendedAt,
              spanId: spanIdOf(`${name} ${record.spanId}`),
              parentSpanId: record.spanId,
            };
            emitBoth(record, span, record.caller);
          }
        }),
      };
    },
  };
}

type Remembered<Read> = Read & { readonly appendedAt: number };

/** Records that were read and are not behind the committed position yet. */
function rememberedRecords<Read extends object>(
  read: (headers: SourceRecord['headers']) => Read | undefined,
) {
  const sources = new Map<SourceId, Map<number, Remembered<Read>>>();
  return {
    add({ topic, partition, offset, headers, appendedAt }: SourceRecord): void {
      const record = read(headers);
      if (record === undefined) return;
      const source = sourceId(topic, partition);
      let records = sources.get(source);
      if (records === undefined) sources.set(source, (records = new Map<number, Remembered<Read>>()));
      records.set(offset, { ...record, appendedAt });
      if (records.size > REMEMBERED_MAX) records.delete(records.keys().next().value!);
    },
    /** @param place `<topic>/<partition>/<offset>` */
    at(place: string | undefined): Remembered<Read> | undefined {
      if (place === undefined) return undefined;
      const slash = place.lastIndexOf('/');
      return sources.get(place.slice(0, slash) as SourceId)?.get(Number(place.slice(slash + 1)));
    },
    /** Those before these positions, which are forgotten. */
    upTo(next: ReadonlyMap<SourceId, number>): readonly Remembered<Read>[] {
      const passed: Remembered<Read>[] = [];
      for (const [source, records] of sources) {
        const end = next.get(source) ?? 0;
        for (const [offset, record] of records) {
          if (offset >= end) continue;
          passed.push(record);
          records.delete(offset);
        }
      }
      return passed;
    },
  };
}

/** The same journal; `after` is called for every unit that was committed, with the name of its processor. */
function afterCommits(journal: Journal, after: (unit: CommitUnit, name: string) => void): Journal {
  return {
    ...journal,
    async open(task) {
      const session = await journal.open(task);
      const traced: JournalSession = {
        get position() {
          return session.position;
        },
        read: (key) => session.read(key),
        scan: (prefix) => session.scan(prefix),
        ...(session.all && { all: () => session.all?.() ?? [] }),
        async commit(unit) {
          await session.commit(unit);
          after(unit, task.processor);
        },
        close: () => session.close(),
      };
      return traced;
    },
  };
}
