import { openFolderLog } from '../../../apps/baton/src/reading/folder-log.ts';
import { TOPICS } from '#contracts';
import { topicName } from '#stream';
import type { ReadBack } from './ledger.ts';

export interface LogReadBack {
  readonly byConversation: ReadonlyMap<string, ReadBack>;
  /** Different events of each kind, by table of ClickHouse. */
  readonly events: Readonly<Record<Table, number>>;
  readonly deadLetters: number;
}

/** Tables with a row an event, and what names a row. */
export const TABLES = {
  conversation_events: 'workspace_id, conversation_id, event_id',
  escalation_events: 'workspace_id, conversation_id, episode_id, event_id',
  agent_events: 'workspace_id, agent_id, event_id',
} as const;
export type Table = keyof typeof TABLES;

/** Would be most rows of agents, and say nothing. */
const NOT_STORED = 'AgentHeartbeat';

const TABLE_OF: Readonly<Record<string, Table>> = {
  [TOPICS.conversationEvents]: 'conversation_events',
  [TOPICS.escalationRequests]: 'escalation_events',
  [TOPICS.escalationEvents]: 'escalation_events',
  [TOPICS.agentEvents]: 'agent_events',
};

/** What the log of a data folder holds. Nothing may run on it. */
export async function readBack(dataDir: string): Promise<LogReadBack> {
  const log = await openFolderLog(dataDir);
  const byConversation = new Map<string, { events: number; requested: number; resolved: number }>();
  const found = (conversation: string) => {
    const known = byConversation.get(conversation) ?? { events: 0, requested: 0, resolved: 0 };
    byConversation.set(conversation, known);
    return known;
  };
  const events = { conversation_events: 0, escalation_events: 0, agent_events: 0 };
  let deadLetters = 0;
  try {
    for (const source of log.reader.log.sources) {
      if (topicName(source) === TOPICS.deadLetters) deadLetters += log.reader.log.end(source);
      const seen = new Set<string>();
      for await (const { event, topic } of log.read(source, 0, log.reader.log.end(source))) {
        const table = TABLE_OF[topic];
        if (table === undefined || event.type === NOT_STORED) continue;
        const { conversationId, agentId, eventId, type } = event as unknown as Record<string, string>;
        const key = `${table === 'agent_events' ? agentId : conversationId} ${eventId}`;
        const isNew = !seen.has(key);
        seen.add(key);
        if (isNew) events[table] += 1;
        if (conversationId === undefined || table === 'agent_events') continue;
        const of = found(conversationId);
        if (table === 'conversation_events' && isNew) of.events += 1;
        if (type === 'EscalationRequested') of.requested += 1;
        if (type === 'EscalationResolved') of.resolved += 1;
      }
    }
    return { byConversation, events, deadLetters };
  } finally {
    await log.close();
  }
}
