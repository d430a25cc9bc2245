import { TOPICS } from '#contracts';

const KEYED_BY_CONVERSATION: ReadonlySet<string> = new Set([
  TOPICS.conversationEvents,
  TOPICS.escalationEvents,
  TOPICS.customerHistory,
]);
const KEYED_BY_WORKSPACE: ReadonlySet<string> = new Set([TOPICS.agentEvents, TOPICS.escalationRequests]);
/** Whoever writes a record chooses its key: what has spaces, or is long, may be what somebody wrote. */
const LOOKS_LIKE_AN_ID = /^[\w.:@/+=-]{1,128}$/;

/** Which conversation or workspace a record concerns by its key, as fields of a log line. */
export function concerning({ topic, key }: { readonly topic: string; readonly key: string | null }): {
  readonly workspace?: string;
  readonly conversation?: string;
} {
  if (key === null || !LOOKS_LIKE_AN_ID.test(key)) return {};
  if (KEYED_BY_CONVERSATION.has(topic)) return { conversation: key };
  return KEYED_BY_WORKSPACE.has(topic) ? { workspace: key } : {};
}
