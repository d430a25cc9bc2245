import type { BrokerLink } from '../client/broker-link.ts';
import {
  fetchRequest,
  readFetchAnswer,
  type FetchAnswer,
  type FetchLimits,
  type FetchPart,
} from './fetch-protocol.ts';
import { createPause } from './pause.ts';

/** What a fetch connection works for. */
export interface FetchWork<Part extends FetchPart> {
  /** The partitions to ask for now; none: it waits until it is woken. */
  take(): readonly Part[];
  /** @param requestedAt by `performance.now()`: what lay in the log then is in the answer, as far as there was room */
  answered(parts: readonly Part[], answer: FetchAnswer, requestedAt: number): void;
  /** No connection, or none any more; the next turn tries with a new one. */
  disconnected(parts: readonly Part[], error: unknown): void;
  /** The answer could not be read. */
  failed(parts: readonly Part[], error: unknown): void;
}

/** Asks one broker, again and again, one request at a time, on a connection of its own that is opened when first needed. */
export interface FetchConnection {
  /** There may be something to ask for. */
  wake(): void;
  /** Resolves when no more of the work is called. */
  close(): Promise<void>;
}

export function startFetchConnection<Part extends FetchPart>(
  open: () => Promise<BrokerLink>,
  limits: FetchLimits,
  work: FetchWork<Part>,
): FetchConnection {
  let link: BrokerLink | undefined;
  let isClosed = false;
  const idle = createPause();
  const throttled = createPause();

  async function connected(): Promise<BrokerLink> {
    if (link?.isUsable() === false) disconnect();
    link ??= await open();
    return link;
  }

  function disconnect(): void {
    link?.close();
    link = undefined;
  }

  async function turn(parts: readonly Part[]): Promise<void> {
    let bytes: Buffer;
    let requestedAt: number;
    try {
      const broker = await connected();
      if (isClosed) return;
      requestedAt = performance.now();
      bytes = await broker.askBytes(fetchRequest(parts, limits));
    } catch (error) {
      disconnect();
      if (!isClosed) work.disconnected(parts, error);
      return;
    }
    if (isClosed) return;
    let answer: FetchAnswer;
    try {
      answer = readFetchAnswer(bytes);
    } catch (error) {
      disconnect();
      work.failed(parts, error);
      return;
    }
    work.answered(parts, answer, requestedAt);
    if (answer.throttledMs > 0 && !isClosed) await throttled.wait(answer.throttledMs);
  }

  async function run(): Promise<void> {
    while (!isClosed) {
      const parts = work.take();
      if (parts.length === 0) await idle.wait(Infinity);
      else await turn(parts);
    }
    disconnect();
  }

  const ended = run();
  return {
    wake: () => idle.end(),
    async close() {
      isClosed = true;
      idle.end();
      throttled.end();
      disconnect();
      await ended;
    },
  };
}
