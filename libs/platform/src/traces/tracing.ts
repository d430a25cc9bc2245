import { sourceId } from '#stream';
import type {
  CommitUnit,
  Journal,
  JournalSession,
  Processor,
  RecordAppender,
  Sink,
  SourceId,
  SourceRecord,
} from '#stream';
import { causeOf, spanIdOf, tracedRecord, type Span, type TracedRecord } from './span.ts';

/**
 * Follows conversations through a process: from an appended event to what was decided on it, to the agent, to ClickHouse. All spans of a
 * conversation are one trace. Nothing is written to the log for it (adr/0002), and nothing of a record's value is read.
 */
export interface Tracing {
  /** A span for each event of a conversation, from the request to append it until it is durable. */
  appender(appender: RecordAppender): RecordAppender;
  /** A span for each event that a unit emits, from when its cause was appended, or due, until it is durable. */
  processor<P extends Processor>(
    processor: P,
    journal: Journal,
  ): { readonly processor: P; readonly journal: Journal };
  /** A span for each record, from when it was appended until its rows are in the tables. */
  sink(sink: Sink, journal: Journal): { readonly sink: Sink; readonly journal: Journal };
}

/** Of a source partition whose task went elsewhere, this many records at most are remembered. */
const REMEMBERED_MAX = 20_000;

/** @param emit takes a finished span; must not throw @param now in ms since 1970 */
export function createTracing(emit: (span: Span) => void, now: () => number): Tracing {
  function emitSpan(
    record: TracedRecord,
    span: Pick<Span, 'name' | 'startMs'> & Partial<Pick<Span, 'spanId' | 'parentSpanId'>>,
  ): void {
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

  return {
    appender: (appender) => ({
      ...(appender.probe && { probe: () => appender.probe?.() ?? Promise.resolve() }),
      async append(records, at) {
        const startMs = now();
        const appended = await appender.append(records, at);
        for (const { headers } of records) {
          const record = tracedRecord(headers);
          if (record !== undefined) emitSpan(record, { name: `append ${record.type}`, startMs });
        }
        return appended;
      },
    }),

    processor(processor, journal) {
      const inputs = rememberedRecords();
      return {
        processor: {
          ...processor,
          read(record: SourceRecord) {
            inputs.add(record);
            return processor.read(record);
          },
        },
        journal: afterCommits(journal, (unit, name) => {
          for (const { headers, decidedAt } of unit.outputs) {
            const record = tracedRecord(headers);
            if (record === undefined) continue;
            const cause = inputs.at(causeOf(record.id));
            emitSpan(record, {
              name: `${name} ${record.type}`,
              startMs: decidedAt ?? unit.position.time,
              // What an agent did is in no conversation's trace.
              parentSpanId: cause?.traceId === record.traceId ? cause.spanId : undefined,
            });
          }
          inputs.upTo(unit.position.next);
        }),
      };
    },

    sink(sink, journal) {
      const inputs = rememberedRecords();
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
          for (const record of inputs.upTo(unit.position.next))
            emitSpan(record, {
              name: `${name} ${record.type}`,
              startMs: record.appendedAt,
              spanId: spanIdOf(`${name} ${record.spanId}`),
              parentSpanId: record.spanId,
            });
        }),
      };
    },
  };
}

type Remembered = TracedRecord & { readonly appendedAt: number };

/** Records that were read and are not behind the committed position yet. */
function rememberedRecords() {
  const sources = new Map<SourceId, Map<number, Remembered>>();
  return {
    add({ topic, partition, offset, headers, appendedAt }: SourceRecord): void {
      const record = tracedRecord(headers);
      if (record === undefined) return;
      const source = sourceId(topic, partition);
      let records = sources.get(source);
      if (records === undefined) sources.set(source, (records = new Map<number, Remembered>()));
      records.set(offset, { ...record, appendedAt });
      if (records.size > REMEMBERED_MAX) records.delete(records.keys().next().value!);
    },
    /** @param place `<topic>/<partition>/<offset>` */
    at(place: string | undefined): Remembered | undefined {
      if (place === undefined) return undefined;
      const slash = place.lastIndexOf('/');
      return sources.get(place.slice(0, slash) as SourceId)?.get(Number(place.slice(slash + 1)));
    },
    /** Those before these positions, which are forgotten. */
    upTo(next: ReadonlyMap<SourceId, number>): readonly Remembered[] {
      const passed: Remembered[] = [];
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
