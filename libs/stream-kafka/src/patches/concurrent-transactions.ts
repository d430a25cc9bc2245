import { setTimeout as sleep } from 'node:timers/promises';
import { internal } from './internals.ts';

interface Broker {
  addPartitionsToTxn: (this: Broker, request: unknown) => Promise<unknown>;
}

const FIRST_PAUSE_MS = 1;
const PAUSE_MS_MAX = 20;
/** Together about ten seconds; then kafkajs's own retries go on. */
const ATTEMPTS = 500;

/**
 * A broker answers the end of a transaction before it has written its markers, and refuses the next transaction until it has. kafkajs
 * takes that for a failure of the whole produce: it logs an error, asks for the metadata of all topics, groups all messages again and
 * waits. Asking again for the one step that was refused is enough.
 */
export function waitForConcurrentTransactions(): void {
  const broker = internal<{ readonly prototype: Broker }>('broker').prototype;
  const original = broker.addPartitionsToTxn;
  broker.addPartitionsToTxn = async function (request) {
    for (let attempt = 1, pauseMs = FIRST_PAUSE_MS; ; attempt += 1) {
      try {
        return await original.call(this, request);
      } catch (error) {
        const refusal = (error as { readonly type?: unknown }).type;
        if (refusal !== 'CONCURRENT_TRANSACTIONS' || attempt === ATTEMPTS) throw error;
      }
      await sleep(pauseMs);
      pauseMs = Math.min(pauseMs * 1.3, PAUSE_MS_MAX);
    }
  };
}
