import type { DomainEvent } from '#contracts';
import { offset, sourceId, type Offset, type SourceId, type SourceRecord } from '#stream';
import type { GatewayOptions } from '../gateway-options.ts';
import { concerned, eventOf } from '../reading/event-keys.ts';
import { topicReader, type TopicReader } from '../reading/topic-reader.ts';
import { sharedEvent } from '../projection/index.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { WAITING_BYTES_MAX, type EventWriter } from './event-writer.ts';
import { gapOf } from './stream-gap.ts';
import { streamPositionOf, STREAM_TOPICS, positionText } from './stream-position.ts';

export interface EventStream {
  /** Writes the events between the client's position and now, then new ones. */
  start(): Promise<void>;
  keepAlive(): void;
  stop(): void;
}

export interface EventStreamOptions {
  readonly options: Pick<GatewayOptions, 'log' | 'codec'>;
  readonly tail: LogTail;
  /** See `concerned`. */
  readonly key: string;
  readonly writer: EventWriter;
  /** The client's position; undefined: it begins now. */
  readonly from: ReadonlyMap<SourceId, Offset> | undefined;
  readonly failed: (error: unknown) => void;
}

/**
 * One client's events. Its position names the next offset of every source; an event below it was sent, one at or above it was
 * not. What the log no longer holds above a client's position is named to it, once. A client that is behind is served by a reader of its own until that has seen all that the tail has; in the same turn
 * the tail takes over, so there is neither gap nor repetition between the two.
 */
export function eventStream({ options, tail, key, writer, from, failed }: EventStreamOptions): EventStream {
  const position = from === undefined ? streamPositionOf(tail.position) : new Map(from);
  let reader: TopicReader | undefined;
  let unlisten: (() => void) | undefined;
  let stopped = false;

  function pass(event: DomainEvent, record: SourceRecord): void {
    const source = sourceId(record.topic, record.partition);
    if (record.offset < (position.get(source) ?? 0)) return;
    position.set(source, offset(record.offset + 1));
    const shown = sharedOf(event);
    writer.event(positionText(position), shown, record, shown === event ? 'whole' : 'withheld');
  }

  function sharedOf(event: DomainEvent): DomainEvent {
    if (!('conversationId' in event)) return event;
    const { projection } = tail;
    const { workspaceId, conversationId } = event;
    const ids = projection.withheld(workspaceId, conversationId);
    return sharedEvent(event, ids, projection.isRefused(workspaceId, conversationId));
  }

  function caughtUp(): boolean {
    for (const [source, next] of streamPositionOf(tail.position))
      if ((position.get(source) ?? 0) < next) return false;
    return true;
  }

  /** So that it neither waits for what was deleted nor hears of it at each of its returns. */
  async function passOverGap(): Promise<void> {
    const gap = gapOf(position, await options.log.extent(STREAM_TOPICS));
    if (gap === undefined || stopped) return;
    for (const { topic, partition, to } of gap.missing) position.set(sourceId(topic, partition), to);
    writer.gap(positionText(position), gap);
  }

  function isWhereTailIs(): boolean {
    return [...streamPositionOf(tail.position)].every(([source, next]) => position.get(source) === next);
  }

  function followTail(): void {
    unlisten = tail.listen(key, (event, record) => {
      if (!STREAM_TOPICS.includes(record.topic)) return;
      pass(event, record);
      if (writer.waitingBytes > WAITING_BYTES_MAX) writer.drop();
    });
    void reader?.stop();
    reader = undefined;
  }

  function take(source: SourceId, records: readonly SourceRecord[]): void {
    if (stopped || unlisten !== undefined) return;
    for (const record of records) {
      if (record.offset < (position.get(source) ?? 0)) continue;
      const event = eventOf(options.codec, record);
      if (event !== undefined && concerned(event).has(key)) pass(event, record);
      else position.set(source, offset(record.offset + 1));
    }
    if (writer.waitingBytes <= WAITING_BYTES_MAX / 4) return goOn();
    reader?.pause();
    writer.whenDrained(goOn);
  }

  function goOn(): void {
    if (stopped) return;
    if (caughtUp()) followTail();
    else reader?.resume();
  }

  return {
    async start() {
      if (!isWhereTailIs()) await passOverGap();
      if (stopped) return;
      if (caughtUp()) return followTail();
      const { log, codec } = options;
      reader = topicReader({ log, codec, topics: STREAM_TOPICS, from: new Map(position), take, failed });
      await reader.start();
    },
    keepAlive() {
      // Below the tail's position nothing for this client is left unsent.
      if (unlisten !== undefined) {
        for (const [source, next] of streamPositionOf(tail.position)) {
          if (next > (position.get(source) ?? 0)) position.set(source, next);
        }
      }
      writer.keepAlive(positionText(position));
    },
    stop() {
      stopped = true;
      unlisten?.();
      void reader?.stop();
    },
  };
}
