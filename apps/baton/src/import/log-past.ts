import type { GatewayLog } from '#apps/gateway';
import { TOPICS, type Codec } from '#contracts';
import { listenToTopics } from './topic-listener.ts';

/** What an import must know of the log that it writes to. */
export interface LogPast {
  /** Ids of the conversation events that the workspace has. */
  readonly known: ReadonlySet<string>;
  /** The latest stamp of anybody's conversation events, in ms since 1970; 0: the log is empty. */
  readonly latestAt: number;
}

export async function readPast(log: GatewayLog, codec: Codec, workspace: string): Promise<LogPast> {
  const known = new Set<string>();
  let latestAt = 0;
  const failure = Promise.withResolvers<never>();
  const listener = await listenToTopics({
    log,
    codec,
    topics: [TOPICS.conversationEvents],
    hear(event, { appendedAt }) {
      latestAt = Math.max(latestAt, appendedAt);
      if (event.workspaceId === workspace) known.add(event.eventId);
    },
    failed: failure.reject,
  });
  try {
    await Promise.race([listener.caughtUp, failure.promise]);
  } finally {
    await listener.stop();
  }
  return { known, latestAt };
}
