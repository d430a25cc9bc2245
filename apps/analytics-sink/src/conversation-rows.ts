import type { ConversationEvent } from '#domain/vocabulary';
import type { Row } from '#stream';
import { stamp } from './stamp.ts';
import { origin, textMap, type RecordMeta, type TableRow } from './table-rows.ts';

export function conversationRows(event: ConversationEvent, meta: RecordMeta): readonly TableRow[] {
  const key = {
    workspace_id: event.workspaceId,
    conversation_id: event.conversationId,
    event_id: event.eventId,
  };
  const from = origin(meta);
  const rows: TableRow[] = [
    [
      'conversation_events',
      { ...key, type: event.type, occurred_at: stamp(event.occurredAt), ...from, ...columns(event) },
    ],
  ];
  const text = textOf(event);
  if (text !== undefined) rows.push(['turn_texts', { ...key, ...text, ...from }]);
  return rows;
}

/** Names of people stay out: the customer id is enough for every metric. */
function columns(event: ConversationEvent): Row {
  switch (event.type) {
    case 'ConversationStarted':
      return {
        channel: event.channel,
        language: event.language,
        customer_id: event.customerId,
        attributes: textMap(event.attributes),
      };
    case 'CustomerTurn':
      return { message_id: event.messageId, language: event.language, sentiment: event.sentiment };
    case 'AssistantTurn':
      return {
        message_id: event.messageId,
        confidence: event.confidence,
        intent: event.intent,
        intent_confidence: event.intentConfidence,
        sentiment: event.sentiment,
        failure: event.failure,
        sources: event.sources,
        'tools.name': event.tools.map((tool) => tool.name),
        'tools.outcome': event.tools.map((tool) => tool.outcome),
      };
    case 'AssistantFailed':
      return { failure: event.failure };
    case 'HumanRequested':
      return { control: event.control };
    case 'AttributesChanged':
      return {
        customer_id: event.customerId,
        verification: event.verification,
        tier: event.tier,
        order_value: event.orderValue,
        attributes: textMap(event.attributes),
      };
    case 'CustomerLeft':
    case 'ConversationEnded':
      return { reason: event.reason };
    case 'SurveyAnswered':
      return { survey: event.survey, score: event.score, score_max: event.scoreMax };
  }
}

function textOf(event: ConversationEvent): Row | undefined {
  switch (event.type) {
    case 'CustomerTurn':
      return {
        author: 'customer',
        kind: 'turn',
        message_id: event.messageId,
        language: event.language,
        text: event.text,
      };
    case 'AssistantTurn':
      return { author: 'assistant', kind: 'turn', message_id: event.messageId, text: event.text };
    case 'SurveyAnswered':
      return event.comment === null
        ? undefined
        : { author: 'customer', kind: 'comment', text: event.comment };
    case 'ConversationStarted':
    case 'AssistantFailed':
    case 'HumanRequested':
    case 'AttributesChanged':
    case 'CustomerLeft':
    case 'ConversationEnded':
      return undefined;
  }
}
