import type { Codec, DomainEvent } from '#contracts';
import { conversationOf } from '#domain/vocabulary';
import { Undecodable } from '#kernel';
import type { SourceRecord } from '#stream';

/** The event of a record; undefined if its bytes are not an event of ours: the processors make dead letters of those, or a newer version wrote it. */
export function eventOf(
  codec: Codec,
  { topic, value }: SourceRecord,
  onUnreadable?: (problem: Undecodable) => void,
): DomainEvent | undefined {
  try {
    return codec.decode(topic, value);
  } catch (error) {
    if (!(error instanceof Undecodable)) throw error;
    onUnreadable?.(error);
    return undefined;
  }
}

export const conversationKey = (workspace: string, conversation: string): string =>
  `conversation\n${workspace}\n${conversation}`;
export const agentKey = (workspace: string, agent: string): string => `agent\n${workspace}\n${agent}`;
export const workspaceKey = (workspace: string): string => `workspace\n${workspace}`;

/** Keys of what an event concerns: its conversation, every agent that it names, its workspace. */
export function concerned(event: DomainEvent): ReadonlySet<string> {
  const keys = new Set([workspaceKey(event.workspaceId)]);
  if ('conversationId' in event) keys.add(conversationKey(event.workspaceId, event.conversationId));
  else if ('episodeId' in event) {
    keys.add(conversationKey(event.workspaceId, conversationOf(event.episodeId)));
  }
  for (const name of ['agentId', 'fromAgentId', 'toAgentId'] as const) {
    const agent: unknown = name in event ? (event as unknown as Record<string, unknown>)[name] : undefined;
    if (typeof agent === 'string') keys.add(agentKey(event.workspaceId, agent));
  }
  return keys;
}
