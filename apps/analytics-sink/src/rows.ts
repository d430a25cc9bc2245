import type { DomainEvent as TopicEvent } from '#contracts';
import type { PolicyActivated } from '#domain/vocabulary';
import type { DeadLetter, Row } from '#stream';
import { agentRows } from './agent-rows.ts';
import { conversationRows } from './conversation-rows.ts';
import { escalationRows } from './escalation-rows.ts';
import { stamp } from './stamp.ts';
import { origin, type AnalyticsTable, type RecordMeta, type Rows, type TableRow } from './table-rows.ts';

/** Everything that travels on a topic of ours, dead letters included. */
export type DomainEvent =
  TopicEvent | ({ readonly type: 'DeadLetter' } & Omit<DeadLetter, 'offset'> & { readonly offset: number });

/** The rows of one record, by table. Pure: the same record always makes the same rows. */
export function rowsOf(event: DomainEvent, meta: RecordMeta): Rows {
  const rows = new Map<AnalyticsTable, Row[]>();
  for (const [table, row] of tableRows(event, meta)) {
    const same = rows.get(table);
    if (same === undefined) rows.set(table, [row]);
    else same.push(row);
  }
  return rows;
}

function tableRows(event: DomainEvent, meta: RecordMeta): readonly TableRow[] {
  switch (event.type) {
    case 'ConversationStarted':
    case 'CustomerTurn':
    case 'AssistantTurn':
    case 'AssistantFailed':
    case 'HumanRequested':
    case 'AttributesChanged':
    case 'CustomerLeft':
    case 'ConversationEnded':
    case 'SurveyAnswered':
      return conversationRows(event, meta);
    case 'EscalationRequested':
    case 'EscalationWithdrawn':
    case 'EscalationOffered':
    case 'EscalationQueued':
    case 'WaitEstimated':
    case 'OfferMade':
    case 'OfferAccepted':
    case 'OfferDeclined':
    case 'OfferExpired':
    case 'OfferRescinded':
    case 'EscalationAssigned':
    case 'EscalationRequeued':
    case 'FirstReplySent':
    case 'EscalationAbandoned':
    case 'AlternativeChosen':
    case 'EscalationTransferred':
    case 'EscalationReturned':
    case 'EscalationResolved':
    case 'WrapUpEnded':
    case 'CustomerNotified':
      return escalationRows(event, meta);
    case 'AgentSignedIn':
    case 'AgentHeartbeat':
    case 'AgentStatusChanged':
    case 'AgentAcceptedOffer':
    case 'AgentDeclinedOffer':
    case 'AgentViewedContext':
    case 'AgentReplied':
    case 'AgentEndedWrapUp':
    case 'AgentTransferred':
    case 'AgentReturnedToAssistant':
    case 'AgentResolved':
    case 'AgentGaveFeedback':
      return agentRows(event, meta);
    case 'PolicyActivated':
      return [['policy_events', policyRow(event, meta)]];
    case 'DeadLetter':
      return [['dead_letters', deadLetterRow(event, meta)]];
  }
}

function policyRow(event: PolicyActivated, meta: RecordMeta): Row {
  return {
    workspace_id: event.workspaceId,
    event_id: event.eventId,
    type: event.type,
    version: event.version,
    hash: event.hash,
    document: event.document,
    activated_by: event.activatedBy,
    ...origin(meta),
  };
}

function deadLetterRow(letter: Extract<DomainEvent, { type: 'DeadLetter' }>, meta: RecordMeta): Row {
  return {
    processor: letter.processor,
    source_topic: letter.topic,
    source_partition: letter.partition,
    source_offset: letter.offset,
    kind: letter.kind,
    reason: letter.reason,
    received_at: stamp(letter.appendedAt),
    key: letter.key ?? '',
    headers: letter.headers,
    value_base64: Buffer.from(letter.value).toString('base64'),
    ...origin(meta),
  };
}
