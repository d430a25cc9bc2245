import { TOPICS } from '#contracts';
import { traceIdOf } from '#platform';
import type { SourceRecord } from '#stream';

const KEYED_BY_CONVERSATION: ReadonlySet<string> = new Set([
  TOPICS.conversationEvents,
  TOPICS.escalationEvents,
  TOPICS.customerHistory,
]);
const KEYED_BY_WORKSPACE: ReadonlySet<string> = new Set([TOPICS.agentEvents, TOPICS.escalationRequests]);
/** Whoever writes a record chooses its key and its headers: what has spaces, or is long, may be what somebody wrote. */
const LOOKS_LIKE_AN_ID = /^[\w.:@/+=-]{1,128}$/;
/** `ce_source`, its segments percent-encoded. */
const SOURCE = /^\/workspaces\/([^/]+)(?:\/conversations\/([^/]+)$)?/;

/** Fields of a log line. */
export interface Concerning {
  readonly workspace?: string;
  readonly conversation?: string;
  /** Of the conversation's trace, by the name that OpenTelemetry gives it in logs of any format. */
  readonly trace_id?: string;
}

/** Which conversation, in which workspace, a record concerns: by its `ce_source`, without one by its key. */
export function concerning({
  topic,
  key,
  headers,
}: Pick<SourceRecord, 'topic' | 'key' | 'headers'>): Concerning {
  const { ce_source: source = '' } = headers;
  const [workspace, conversation] = (SOURCE.exec(source) ?? []).slice(1).map(idOfSegment);
  if (workspace === undefined) return byKey(topic, idIn(key));
  if (conversation === undefined) return { workspace };
  return { workspace, conversation, trace_id: traceIdOf(source) };
}

/** The text where it can only be an id. */
export function idIn(text: string | null | undefined): string | undefined {
  return text != null && LOOKS_LIKE_AN_ID.test(text) ? text : undefined;
}

function byKey(topic: string, id: string | undefined): Concerning {
  if (id === undefined) return {};
  if (KEYED_BY_CONVERSATION.has(topic)) return { conversation: id };
  return KEYED_BY_WORKSPACE.has(topic) ? { workspace: id } : {};
}

function idOfSegment(segment: string | undefined): string | undefined {
  try {
    return segment === undefined ? undefined : idIn(decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}
