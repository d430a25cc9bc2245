import type { Response } from 'express';
import type { DomainEvent } from '#contracts';
import type { SourceRecord } from '#stream';
import { instantsAsText } from '../http/instants.ts';
import type { StreamGap } from './stream-gap.ts';

/** Bytes that may wait for a slow reader before its stream is closed. It reconnects with the last id it saw. */
export const WAITING_BYTES_MAX = 1024 * 1024;
const RETRY_MS = 2_000;

export interface EventWriter {
  /** @param shown `withheld`: words that the customer does not want read were left out */
  event(id: string, event: DomainEvent, record: SourceRecord, shown: 'whole' | 'withheld'): void;
  /** An event of the type `gap`: clients that listen to messages only do not see it. */
  gap(id: string, gap: StreamGap): void;
  /** A sign of life; it also moves the client's position past records that did not concern it. */
  keepAlive(id: string): void;
  /** Bytes that the reader has not taken yet. */
  readonly waitingBytes: number;
  /** Calls back once, when there is room again. */
  whenDrained(callback: () => void): void;
  close(): void;
  /** Ends the connection and forgets what waits. */
  drop(): void;
}

export function eventWriter(response: Response): EventWriter {
  response.status(200);
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.setHeader('X-Accel-Buffering', 'no');
  response.flushHeaders();
  response.write(`retry: ${RETRY_MS}\n\n`);

  function write(text: string): void {
    if (response.destroyed || response.writableEnded) return;
    response.write(text);
  }

  return {
    event(id, event, { topic, partition, offset, appendedAt }, shown) {
      const flag = shown === 'withheld' ? { withheld: true } : {};
      const data = JSON.stringify({ topic, partition, offset, appendedAt, ...flag, event }, instantsAsText());
      write(`id: ${id}\ndata: ${data}\n\n`);
    },
    gap: (id, gap) => write(`event: gap\nid: ${id}\ndata: ${JSON.stringify(gap)}\n\n`),
    keepAlive: (id) => write(`: keep-alive\nid: ${id}\n\n`),
    get waitingBytes() {
      return response.writableLength;
    },
    whenDrained(callback) {
      response.once('drain', callback);
    },
    close() {
      response.end();
    },
    drop() {
      response.destroy();
    },
  };
}
