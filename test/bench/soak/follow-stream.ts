import { get, type ClientRequest } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

export type StreamedEvent = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly eventId: string;
};

export interface FollowedStream {
  /** Cuts the connection; it is made anew. */
  cut(): void;
  stop(): Promise<void>;
  /** How often it was made anew. */
  readonly reconnected: number;
}

const PAUSE_MS = 250;
/** Keep-alives come every 15 s. */
const SILENCE_MAX_MS = 40_000;

/** Everything that happens in the workspace, from where the stream was left. An event may come twice after a reconnect. */
export function followStream(url: () => string, heard: (event: StreamedEvent) => void): FollowedStream {
  let lastId: string | undefined;
  let stopped = false;
  let current: ClientRequest | undefined;
  let reconnected = -1;

  const once = async (): Promise<void> =>
    new Promise((resolve) => {
      const headers = lastId === undefined ? {} : { 'last-event-id': lastId };
      const sent = get(
        `${url()}/v1/workspaces/default/stream`,
        { headers, agent: false, timeout: SILENCE_MAX_MS },
        (answer) => {
          let kind = 'message';
          let id: string | undefined;
          const lines = createInterface({ input: answer });
          lines.on('line', (line) => {
            if (line.startsWith('id: ')) id = line.slice(4);
            else if (line.startsWith('event: ')) kind = line.slice(7);
            else if (line.startsWith('data: ') && kind === 'message')
              heard((JSON.parse(line.slice(6)) as { event: StreamedEvent }).event);
            else if (line === '') {
              // Only now: a connection that ends in the middle of an event gives it again.
              lastId = id ?? lastId;
              kind = 'message';
            }
          });
          lines.once('error', () => resolve());
          answer.once('close', () => resolve());
        },
      );
      current = sent;
      sent.once('timeout', () => sent.destroy());
      sent.once('error', () => resolve());
    });

  const following = (async () => {
    while (!stopped) {
      reconnected += 1;
      await once();
      if (!stopped) await pause(PAUSE_MS);
    }
  })();
  return {
    cut: () => void current?.destroy(),
    async stop() {
      stopped = true;
      current?.destroy();
      await following;
    },
    get reconnected() {
      return Math.max(0, reconnected);
    },
  };
}
