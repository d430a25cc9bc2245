import { conversationOf, type AgentEvent } from '#domain/vocabulary';
import type { Row } from '#stream';
import { stamp } from './stamp.ts';
import { origin, type RecordMeta, type TableRow } from './table-rows.ts';

/** A heartbeat makes no row: it renews a lease and says nothing that a report could use. */
export function agentRows(event: AgentEvent, meta: RecordMeta): readonly TableRow[] {
  if (event.type === 'AgentHeartbeat') return [];
  const from = origin(meta);
  const episode =
    'episodeId' in event
      ? { conversation_id: conversationOf(event.episodeId), episode_id: event.episodeId }
      : {};
  const rows: TableRow[] = [
    [
      'agent_events',
      {
        workspace_id: event.workspaceId,
        agent_id: event.agentId,
        event_id: event.eventId,
        type: event.type,
        occurred_at: stamp(event.occurredAt),
        ...from,
        ...episode,
        ...columns(event),
      },
    ],
  ];
  const text = textOf(event);
  if (text !== undefined && 'episodeId' in event) {
    rows.push([
      'turn_texts',
      {
        workspace_id: event.workspaceId,
        conversation_id: conversationOf(event.episodeId),
        event_id: event.eventId,
        author: 'agent',
        author_id: event.agentId,
        ...text,
        ...from,
      },
    ]);
  }
  return rows;
}

function columns(event: Exclude<AgentEvent, { type: 'AgentHeartbeat' }>): Row {
  switch (event.type) {
    case 'AgentSignedIn':
      return {
        name: event.name,
        skills: event.skills,
        languages: event.languages,
        queues: event.queues,
        capacity: event.capacity,
      };
    case 'AgentStatusChanged':
      return { status: event.status, reason: event.reason };
    case 'AgentAcceptedOffer':
      return { offer_id: event.offerId };
    case 'AgentDeclinedOffer':
      return { offer_id: event.offerId, reason: event.reason };
    case 'AgentViewedContext':
      return { dwell_ms: Math.max(0, Math.round(event.dwellMs)) };
    case 'AgentReplied':
      return { message_id: event.messageId };
    case 'AgentTransferred':
      return { to_queue_id: event.toQueueId, to_agent_id: event.toAgentId };
    case 'AgentResolved':
      return { outcome: event.outcome };
    case 'AgentGaveFeedback':
      return { verdict: event.verdict };
    case 'AgentEndedWrapUp':
    case 'AgentReturnedToAssistant':
      return {};
  }
}

function textOf(event: AgentEvent): Row | undefined {
  switch (event.type) {
    case 'AgentReplied':
      return { kind: 'turn', message_id: event.messageId, text: event.text };
    case 'AgentTransferred':
    case 'AgentReturnedToAssistant':
    case 'AgentResolved':
      return event.note === null ? undefined : { kind: 'note', text: event.note };
    case 'AgentGaveFeedback':
      return event.comment === null ? undefined : { kind: 'comment', text: event.comment };
    case 'AgentSignedIn':
    case 'AgentHeartbeat':
    case 'AgentStatusChanged':
    case 'AgentAcceptedOffer':
    case 'AgentDeclinedOffer':
    case 'AgentViewedContext':
    case 'AgentEndedWrapUp':
      return undefined;
  }
}
