// Generated from schemas/ by `npm run generate`. Do not edit.

import { conversationOf } from '#domain/vocabulary';
import type { RowsByType } from '../row-types.ts';
import { base64, stamp, stampOrNull, textMap, whole, wholeOrNull } from '../row-values.ts';

/** Every table that the sink fills. */
export const analyticsTables = [
  'conversation_events',
  'turn_texts',
  'agent_events',
  'escalation_events',
  'escalation_reasons',
  'context_cards',
  'policy_events',
  'dead_letters',
] as const;

/** Writes the rows of a record, by its type. */
export const ROWS: RowsByType = {
  ConversationStarted(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'ConversationStarted',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      channel: event.channel,
      language: event.language,
      customer_id: event.customerId,
      attributes: textMap(event.attributes),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CustomerTurn(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'CustomerTurn',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      message_id: event.messageId,
      language: event.language,
      sentiment: event.sentiment,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    put('turn_texts', {
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      author: 'customer',
      kind: 'turn',
      message_id: event.messageId,
      language: event.language,
      text: event.text,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AssistantTurn(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'AssistantTurn',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      message_id: event.messageId,
      confidence: event.confidence,
      intent: event.intent,
      intent_confidence: event.intentConfidence,
      sentiment: event.sentiment,
      sources: event.sources,
      'tools.name': event.tools.map((item) => item.name),
      'tools.outcome': event.tools.map((item) => item.outcome),
      failure: event.failure,
      fence: wholeOrNull(event.fence),
      assistant: event.assistant,
      model: event.model,
      prompt_version: event.promptVersion,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    put('turn_texts', {
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      author: 'assistant',
      kind: 'turn',
      message_id: event.messageId,
      text: event.text,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AssistantFailed(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'AssistantFailed',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      failure: event.failure,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  HumanRequested(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'HumanRequested',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      control: event.control,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AttributesChanged(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'AttributesChanged',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      customer_id: event.customerId,
      verification: event.verification,
      tier: event.tier,
      order_value: event.orderValue,
      attributes: textMap(event.attributes),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CustomerLeft(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'CustomerLeft',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConversationEnded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'ConversationEnded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  SurveyAnswered(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'SurveyAnswered',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      survey: event.survey,
      score: event.score,
      score_max: event.scoreMax,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.comment !== null)
      put('turn_texts', {
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        conversation_id: event.conversationId,
        author: 'customer',
        kind: 'comment',
        text: event.comment,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  HumanOptionShown(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'HumanOptionShown',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      control: event.control,
      location: event.location,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AiDisclosed(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'AiDisclosed',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      medium: event.medium,
      message_id: event.messageId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AlternativeSelected(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'AlternativeSelected',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      alternative: event.alternative,
      due_at: stampOrNull(event.dueAt),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsentAnswered(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('conversation_events', {
      type: 'ConsentAnswered',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      occurred_at: stamp(event.occurredAt),
      consent_answer: event.answer,
      consent_basis: event.basis,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentSignedIn(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentSignedIn',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      name: event.name,
      skills: event.skills,
      languages: event.languages,
      queues: event.queues,
      capacity: event.capacity,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentHeartbeat: () => undefined,
  AgentStatusChanged(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentStatusChanged',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      status: event.status,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentShiftsPlanned(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentShiftsPlanned',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentAcceptedOffer(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentAcceptedOffer',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      offer_id: event.offerId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentDeclinedOffer(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentDeclinedOffer',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      offer_id: event.offerId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentViewedContext(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentViewedContext',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      dwell_ms: whole(event.dwellMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentReplied(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentReplied',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      message_id: event.messageId,
      draft: event.draft,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    put('turn_texts', {
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      author: 'agent',
      author_id: event.agentId,
      kind: 'turn',
      message_id: event.messageId,
      text: event.text,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentEndedWrapUp(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentEndedWrapUp',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentAskedForWrapUp(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentAskedForWrapUp',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentTookOver(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentTookOver',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      conversation_id: event.conversationId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentTransferred(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentTransferred',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      to_queue_id: event.toQueueId,
      to_agent_id: event.toAgentId,
      transfer_mode: event.mode,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.note !== null)
      put('turn_texts', {
        conversation_id: conversationOf(event.episodeId),
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        author: 'agent',
        author_id: event.agentId,
        kind: 'note',
        text: event.note,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  SupervisorTransferred(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'SupervisorTransferred',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      to_queue_id: event.toQueueId,
      to_agent_id: event.toAgentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.note !== null)
      put('turn_texts', {
        conversation_id: conversationOf(event.episodeId),
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        author: 'agent',
        author_id: event.agentId,
        kind: 'note',
        text: event.note,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  AgentStartedConsult(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentStartedConsult',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      to_queue_id: event.toQueueId,
      to_agent_id: event.toAgentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.question !== null)
      put('turn_texts', {
        conversation_id: conversationOf(event.episodeId),
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        author: 'agent',
        author_id: event.agentId,
        kind: 'note',
        text: event.question,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  AgentStartedThreeWay(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentStartedThreeWay',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentEndedConsult(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentEndedConsult',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentReturnedToAssistant(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentReturnedToAssistant',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    put('turn_texts', {
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      author: 'agent',
      author_id: event.agentId,
      kind: 'note',
      text: event.note,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentResolved(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentResolved',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      outcome: event.outcome,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.note !== null)
      put('turn_texts', {
        conversation_id: conversationOf(event.episodeId),
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        author: 'agent',
        author_id: event.agentId,
        kind: 'note',
        text: event.note,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  AgentGaveFeedback(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('agent_events', {
      type: 'AgentGaveFeedback',
      conversation_id: conversationOf(event.episodeId),
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      agent_id: event.agentId,
      occurred_at: stamp(event.occurredAt),
      episode_id: event.episodeId,
      verdict: event.verdict,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.comment !== null)
      put('turn_texts', {
        conversation_id: conversationOf(event.episodeId),
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        author: 'agent',
        author_id: event.agentId,
        kind: 'comment',
        text: event.comment,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  EscalationRequested(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationRequested',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      ordinal: event.ordinal,
      channel: event.channel,
      language: event.language,
      category: event.category,
      'rules.rule': event.rules.map((item) => item.rule),
      'rules.fired': event.rules.map((item) => item.fired),
      'rules.value': event.rules.map((item) => item.value),
      'rules.threshold': event.rules.map((item) => item.threshold),
      runner_up: event.runnerUp,
      policy_hash: event.policyHash,
      input_source: event.inputs?.source,
      input_first_offset: wholeOrNull(event.inputs?.firstOffset),
      input_last_offset: wholeOrNull(event.inputs?.lastOffset),
      tier: event.tier,
      attributes: textMap(event.attributes),
      conversation_started_at: stamp(event.conversationStartedAt),
      first_customer_turn_at: stampOrNull(event.firstCustomerTurnAt),
      first_signal_at: stamp(event.firstSignalAt),
      previous_episode_id: event.previous?.episodeId,
      primary_trigger: event.reasons[0]?.trigger,
      primary_code: event.reasons[0]?.code,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    for (const [index, item] of event.reasons.entries())
      put('escalation_reasons', {
        type: 'EscalationRequested',
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        conversation_id: event.conversationId,
        episode_id: event.episodeId,
        at: stamp(event.at),
        ordinal: index + 1,
        code: item.code,
        trigger: item.trigger,
        category: item.category,
        rule: item.rule,
        evidence: item.evidence,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
    put('context_cards', {
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      headline: event.card.headline,
      why: event.card.why,
      turn_count: event.card.turnCount,
      card: JSON.stringify(event.card),
      reason_details: event.reasons.map((item) => item.detail),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationUpdated(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationUpdated',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      category: event.category,
      language: event.language,
      tier: event.tier,
      policy_hash: event.policyHash,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationWithdrawn(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationWithdrawn',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      reason: event.reason,
      cause: event.cause,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AlternativeRequested(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'AlternativeRequested',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      alternative: event.alternative,
      due_at: stampOrNull(event.dueAt),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CustomerQuiet(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CustomerQuiet',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CustomerActive(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CustomerActive',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationOffered(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationOffered',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      policy_hash: event.policyHash,
      primary_trigger: event.reasons[0]?.trigger,
      primary_code: event.reasons[0]?.code,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    for (const [index, item] of event.reasons.entries())
      put('escalation_reasons', {
        type: 'EscalationOffered',
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        conversation_id: event.conversationId,
        episode_id: event.episodeId,
        at: stamp(event.at),
        ordinal: index + 1,
        code: item.code,
        trigger: item.trigger,
        category: item.category,
        rule: item.rule,
        evidence: item.evidence,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  QuestionAsked(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'QuestionAsked',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      question: event.question,
      language: event.language,
      policy_hash: event.policyHash,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    put('turn_texts', {
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      author: 'baton',
      kind: 'notice',
      language: event.language,
      text: event.text,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  QuestionEnded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'QuestionEnded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      question: event.question,
      ending: event.ending,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationQueued(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationQueued',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      priority: event.priority,
      ahead_count: event.aheadCount,
      policy_hash: event.policyHash,
      overflow_from: event.overflowFrom,
      overflow_reason: event.overflowReason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  RequirementsRelaxed(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'RequirementsRelaxed',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      relaxed: event.relaxed,
      step: event.step,
      waited_ms: whole(event.waitedMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  WaitEstimated(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'WaitEstimated',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      wait_p10_ms: wholeOrNull(event.p10Ms),
      wait_p50_ms: wholeOrNull(event.p50Ms),
      wait_p90_ms: wholeOrNull(event.p90Ms),
      ahead_count: event.aheadCount,
      agent_count: event.agentCount,
      wait_method: event.method,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  SupervisorPaged(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'SupervisorPaged',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      waited_ms: whole(event.waitedMs),
      situation: event.situation,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  WaitLimitReached(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'WaitLimitReached',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      stage: event.stage,
      waited_ms: whole(event.waitedMs),
      situation: event.situation,
      ahead_count: event.aheadCount,
      agent_count: event.agentCount,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  OfferMade(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'OfferMade',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      queue_id: event.queueId,
      agent_id: event.agentId,
      expires_at: stamp(event.expiresAt),
      waited_ms: whole(event.waitedMs),
      agent_order: event.agentOrder,
      scoring_scorer: event.scoring?.scorer,
      scoring_version: event.scoring?.version,
      scoring_chosen_by: event.scoring?.chosenBy,
      scoring_candidates: event.scoring?.candidates,
      scoring_order_place: event.scoring?.orderPlace,
      scoring_score_place: event.scoring?.scorePlace,
      scoring_score: event.scoring?.score,
      scoring_propensity: event.scoring?.propensity,
      'features.name': event.features.map((item) => item.name),
      'features.value': event.features.map((item) => item.value),
      'features.weight': event.features.map((item) => item.weight),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  OfferAccepted(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'OfferAccepted',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  OfferDeclined(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'OfferDeclined',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  OfferExpired(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'OfferExpired',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  OfferRescinded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'OfferRescinded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentSetAway(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'AgentSetAway',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationAssigned(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationAssigned',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      waited_ms: whole(event.waitedMs),
      is_other_language: event.isOtherLanguage,
      taken_over_from: event.takenOverFrom,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  TakeOverRequested(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'TakeOverRequested',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  TakeOverRefused(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'TakeOverRefused',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      reason: event.reason,
      ends_episode: event.endsEpisode,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ControlChanged(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ControlChanged',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      fence: whole(event.fence),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AssistantTurnFenced(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'AssistantTurnFenced',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      message_id: event.messageId,
      agent_id: event.agentId,
      fence: whole(event.fence),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationPaused(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationPaused',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      by_episode_id: event.byEpisodeId,
      work_class: event.workClass,
      by_work_class: event.byWorkClass,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationResumed(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationResumed',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      paused_ms: whole(event.pausedMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AgentAbsent(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'AgentAbsent',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CapacityFreed(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CapacityFreed',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      freed_units: event.units,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CapacityTaken(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CapacityTaken',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      freed_units: event.units,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationRequeued(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationRequeued',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.fromAgentId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  FirstReplySent(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'FirstReplySent',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      message_id: event.messageId,
      handoff_ms: whole(event.handoffMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationAbandoned(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationAbandoned',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      status: event.status,
      reason: event.reason,
      cause: event.cause,
      waited_ms: whole(event.waitedMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AlternativesOffered(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'AlternativesOffered',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      situation: event.situation,
      language: event.language,
      'options.alternative': event.options.map((item) => item.alternative),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  AlternativeChosen(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'AlternativeChosen',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      alternative: event.alternative,
      due_at: stampOrNull(event.dueAt),
      keeps_place: event.keepsPlace,
      queue_id: event.queueId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    if (event.detail !== null)
      put('turn_texts', {
        event_id: event.eventId,
        workspace_id: event.workspaceId,
        conversation_id: event.conversationId,
        author: 'customer',
        kind: 'detail',
        text: event.detail,
        appended_at,
        topic: meta.topic,
        partition: meta.partition,
        offset: meta.offset,
      });
  },
  CallbackDue(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CallbackDue',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      due_at: stamp(event.dueAt),
      attempt: event.attempt,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CallbackKept(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CallbackKept',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      due_at: stamp(event.dueAt),
      attempt: event.attempt,
      late_ms: whole(event.lateMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CallbackBroken(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CallbackBroken',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      due_at: stamp(event.dueAt),
      attempt: event.attempt,
      late_ms: whole(event.lateMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CallbackRescheduled(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CallbackRescheduled',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      queue_id: event.queueId,
      agent_id: event.agentId,
      due_at: stamp(event.dueAt),
      attempt: event.attempt,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationTransferred(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationTransferred',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.fromAgentId,
      queue_id: event.toQueueId,
      to_agent_id: event.toAgentId,
      transfer_mode: event.mode,
      forced_by: event.forcedBy,
      cause: event.cause,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  TransferRefused(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'TransferRefused',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      refused_kind: event.kind,
      queue_id: event.toQueueId,
      to_agent_id: event.toAgentId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsultRequested(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsultRequested',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      from_agent_id: event.fromAgentId,
      queue_id: event.toQueueId,
      to_agent_id: event.toAgentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsultOffered(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsultOffered',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      from_agent_id: event.fromAgentId,
      expires_at: stamp(event.expiresAt),
      consult_units: event.units,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsultOfferEnded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsultOfferEnded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      from_agent_id: event.fromAgentId,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsultStarted(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsultStarted',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      offer_id: event.offerId,
      agent_id: event.agentId,
      from_agent_id: event.fromAgentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ThreeWayStarted(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ThreeWayStarted',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      from_agent_id: event.fromAgentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsultEnded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsultEnded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      from_agent_id: event.fromAgentId,
      reason: event.reason,
      consult_ms: wholeOrNull(event.consultMs),
      was_three_way: event.wasThreeWay,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationReturned(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationReturned',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      handle_ms: whole(event.handleMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  EscalationResolved(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'EscalationResolved',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      outcome: event.outcome,
      handle_ms: whole(event.handleMs),
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  WrapUpExtended(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'WrapUpExtended',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  WrapUpEnded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'WrapUpEnded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      agent_id: event.agentId,
      wrap_up_ms: whole(event.wrapUpMs),
      reason: event.by,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CustomerNotified(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'CustomerNotified',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      notice: event.notice,
      language: event.language,
      situation: event.situation,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
    put('turn_texts', {
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      author: 'baton',
      kind: 'notice',
      language: event.language,
      text: event.text,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsentAsked(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsentAsked',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      language: event.language,
      consent_basis: event.basis,
      policy_hash: event.policyHash,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  ConsentRecorded(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('escalation_events', {
      type: 'ConsentRecorded',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      conversation_id: event.conversationId,
      episode_id: event.episodeId,
      at: stamp(event.at),
      consent_answer: event.answer,
      consent_by: event.by,
      consent_basis: event.basis,
      consent_message_ids: event.messageIds,
      policy_hash: event.policyHash,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  CustomerContacted: () => undefined,
  CustomerEpisodeEnded: () => undefined,
  CustomersMerged: () => undefined,
  CustomerMoved: () => undefined,
  CustomerRecognized: () => undefined,
  PolicyStaged(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('policy_events', {
      type: 'PolicyStaged',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      version: event.version,
      hash: event.hash,
      document: event.document,
      staged_by: event.stagedBy,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  PolicyActivated(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('policy_events', {
      type: 'PolicyActivated',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      version: event.version,
      hash: event.hash,
      document: event.document,
      activated_by: event.activatedBy,
      reason: event.reason,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  FeatureLevelActivated(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('policy_events', {
      type: 'FeatureLevelActivated',
      event_id: event.eventId,
      workspace_id: event.workspaceId,
      activated_by: event.activatedBy,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
  DeadLetter(event, meta, put) {
    const appended_at = stamp(meta.appendedAt);
    put('dead_letters', {
      processor: event.processor,
      source_topic: event.topic,
      source_partition: event.partition,
      source_offset: whole(event.offset),
      received_at: stamp(event.appendedAt),
      kind: event.kind,
      reason: event.reason,
      key: event.key,
      value_base64: base64(event.value),
      headers: event.headers,
      appended_at,
      topic: meta.topic,
      partition: meta.partition,
      offset: meta.offset,
    });
  },
};
