import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export type EventBody = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly eventId: string;
};

/** Sends as docs/integrate.md asks of a channel: the same again, with the same ids, until it is acknowledged. */
export interface Poster {
  /** Resolves when all of it is acknowledged; rejects where it is refused for good. @param path below the workspace */
  post(path: string, events: readonly EventBody[]): Promise<void>;
  /** One attempt of anything. @returns the status; 0: no answer */
  attempt(path: string, body: unknown): Promise<number>;
  /** Those that Baton knows. */
  agents(): Promise<readonly { readonly agentId: string; readonly status: string }[]>;
  /** Cuts every connection. */
  cut(): void;
  readonly counts: {
    readonly acknowledged: number;
    /** Attempts that had no answer, or 503. */
    readonly repeated: number;
  };
  /** Times from sending to acknowledgement without repeats, in ms, since this was called last. */
  takeTimes(): readonly number[];
}

const SOCKETS_MAX = 128;
const PAUSE_MS = 100;
const PAUSE_MAX_MS = 2_000;
const ANSWER_MAX_MS = 15_000;
const TIMES_MAX = 100_000;
const ACCEPTED = 202;
const UNAVAILABLE = 503;

export function createPoster(url: () => string): Poster {
  let agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX });
  const counts = { acknowledged: 0, repeated: 0 };
  let times: number[] = [];

  const attempt = async (path: string, body: unknown): Promise<number> =>
    new Promise<number>((resolve) => {
      const text = JSON.stringify(body);
      const sent = request(
        `${url()}/v1/workspaces/default/${path}`,
        {
          ...{ method: 'POST', agent, timeout: ANSWER_MAX_MS },
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
        },
        (answer) => {
          answer.resume();
          answer.once('error', () => resolve(0));
          answer.once('end', () => resolve(answer.statusCode ?? 0));
        },
      );
      sent.once('timeout', () => sent.destroy(new Error('no answer')));
      sent.once('error', () => resolve(0));
      sent.end(text);
    });

  return {
    attempt,
    async post(path, events) {
      const began = performance.now();
      for (let attempts = 1; ; attempts += 1) {
        const status = await attempt(path, events);
        if (status === ACCEPTED) {
          counts.acknowledged += events.length;
          if (attempts === 1 && times.length < TIMES_MAX) times.push(performance.now() - began);
          return;
        }
        if (status !== 0 && status !== UNAVAILABLE)
          throw new Error(`${path} was refused with ${status}: ${JSON.stringify(events)}`);
        counts.repeated += 1;
        await pause(Math.min(PAUSE_MAX_MS, PAUSE_MS * attempts));
      }
    },
    async agents() {
      const answer = await fetch(`${url()}/v1/workspaces/default/agents?limit=1000`);
      return ((await answer.json()) as { agents: { agentId: string; status: string }[] }).agents;
    },
    cut() {
      const before = agent;
      agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX });
      before.destroy();
    },
    counts,
    takeTimes() {
      const taken = times;
      times = [];
      return taken;
    },
  };
}
