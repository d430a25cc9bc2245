import { setTimeout as pause } from 'node:timers/promises';

/** Customers who press the button for a person, one after the other, in a channel that sends again what was not acknowledged. */
export interface Channel {
  /** Finishes the one in hand. */
  stop(): Promise<void>;
  /** Those of the acknowledged whom the gateway shows no escalation of in the end. */
  undecided(gatewayUrl: string): Promise<readonly string[]>;
  inWords(): string;
}

const PATH = '/v1/workspaces/channel/conversations';
const EVERY_MS = 500;
const TIMEOUT_MS = 15_000;
const DECIDED_MS = 60_000;
const BODY = JSON.stringify({ type: 'HumanRequested', control: 'button' });

export function startChannel(gatewayUrl: string): Channel {
  const acknowledged: string[] = [];
  let again = 0;
  let longestMs = 0;
  let stopping = false;

  async function post(conversation: string): Promise<boolean> {
    const answer = await fetch(`${gatewayUrl}${PATH}/${conversation}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': conversation },
      body: BODY,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    return answer?.status === 202;
  }

  const posting = (async () => {
    for (let n = 0; !stopping; n += 1) {
      const conversation = `pressed-${n}`;
      const began = performance.now();
      while (!(await post(conversation))) {
        again += 1;
        await pause(EVERY_MS);
      }
      acknowledged.push(conversation);
      longestMs = Math.max(longestMs, performance.now() - began);
      await pause(EVERY_MS);
    }
  })();

  return {
    async stop() {
      stopping = true;
      await posting;
    },
    async undecided(url) {
      const open = new Set(acknowledged);
      for (const until = performance.now() + DECIDED_MS; open.size > 0 && performance.now() < until;) {
        for (const conversation of open) {
          const answer = await fetch(`${url}${PATH}/${conversation}/episodes/latest`, {
            signal: AbortSignal.timeout(TIMEOUT_MS),
          }).catch(() => undefined);
          await answer?.arrayBuffer().catch(() => undefined);
          if (answer?.status === 200) open.delete(conversation);
        }
        if (open.size > 0) await pause(EVERY_MS);
      }
      return [...open];
    },
    inWords: () =>
      `The gateway acknowledged ${acknowledged.length} requests for a person; ${again} times one was sent again, and the longest took ${Math.round(longestMs)} ms.`,
  };
}
