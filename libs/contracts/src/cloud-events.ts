import type { DomainEvent } from './topics.ts';

/**
 * CloudEvents 1.0 attributes of an event, as the Kafka protocol binding puts them in headers (binary mode). `ce_source` and `ce_id`
 * together identify the event globally; `ce_time` is its own timestamp, absent if it has none.
 */
export function cloudEventHeaders(recordName: string, event: DomainEvent): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: event.eventId.toWellFormed(),
    ce_type: recordName,
    ce_source: sourceOf(event),
    'content-type': 'application/avro',
  };
  const time = timeOf(event);
  if (time !== undefined) headers.ce_time = new Date(time).toISOString();
  return headers;
}

function sourceOf(event: DomainEvent): string {
  const workspace = `/workspaces/${segment(event.workspaceId)}`;
  if ('conversationId' in event) return conversationSource(event.workspaceId, event.conversationId);
  return 'agentId' in event ? `${workspace}/agents/${segment(event.agentId)}` : workspace;
}

/** `ce_source` of all records of a conversation. */
export function conversationSource(workspace: string, conversation: string): string {
  return `/workspaces/${segment(workspace)}/conversations/${segment(conversation)}`;
}

function timeOf(event: DomainEvent): number | undefined {
  if ('at' in event) return event.at;
  return 'occurredAt' in event ? event.occurredAt : undefined;
}

function segment(id: string): string {
  return encodeURIComponent(id.toWellFormed());
}
