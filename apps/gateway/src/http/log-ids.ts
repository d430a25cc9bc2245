import { conversationSource } from '#contracts';
import { traceIdOf } from '#platform';

/** Ids of a request's path as fields of a log line; a conversation's with its trace, by the name that OpenTelemetry gives it in logs. */
export function logIds(params: Readonly<Record<string, string | undefined>> = {}) {
  const { workspace, conversation, agent } = params;
  const isOfConversation = workspace !== undefined && conversation !== undefined;
  const trace_id = isOfConversation ? traceIdOf(conversationSource(workspace, conversation)) : undefined;
  return { workspace, conversation, agent, trace_id };
}
