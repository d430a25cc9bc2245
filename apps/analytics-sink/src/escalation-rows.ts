import type { EscalationEvent, EscalationRequest, EscalationRequested, Reason } from '#domain/vocabulary';
import type { Row } from '#stream';
import { stamp } from './stamp.ts';
import { origin, textMap, type RecordMeta, type TableRow } from './table-rows.ts';

export function escalationRows(
  event: EscalationRequest | EscalationEvent,
  meta: RecordMeta,
): readonly TableRow[] {
  const conversation = { workspace_id: event.workspaceId, conversation_id: event.conversationId };
  const key = { ...conversation, episode_id: event.episodeId, event_id: event.eventId };
  const from = origin(meta);
  const at = stamp(event.at);
  const rows: TableRow[] = [
    ['escalation_events', { ...key, type: event.type, at, ...from, ...columns(event) }],
  ];
  if (event.type === 'EscalationRequested' || event.type === 'EscalationOffered') {
    for (const [index, reason] of event.reasons.entries()) {
      rows.push([
        'escalation_reasons',
        { ...key, type: event.type, at, ...from, ...reasonColumns(reason, index) },
      ]);
    }
  }
  if (event.type === 'EscalationRequested') {
    rows.push(['context_cards', { ...key, ...from, ...cardColumns(event) }]);
  }
  const text = textOf(event);
  if (text !== undefined) {
    rows.push(['turn_texts', { ...conversation, event_id: event.eventId, ...text, ...from }]);
  }
  return rows;
}

function reasonColumns(reason: Reason, index: number): Row {
  return {
    ordinal: index + 1,
    trigger: reason.trigger,
    code: reason.code,
    category: reason.category,
    rule: reason.rule,
    evidence: reason.evidence,
  };
}

function cardColumns({ card, reasons }: EscalationRequested): Row {
  return {
    headline: card.headline,
    why: card.why,
    // Beside the card and not among the reasons: a detail may quote what was written.
    reason_details: reasons.map((reason) => reason.detail),
    turn_count: card.turnCount,
    card: JSON.stringify(card),
  };
}

function requestColumns(event: EscalationRequested): Row {
  const [primary] = event.reasons;
  return {
    ordinal: event.ordinal,
    channel: event.channel,
    language: event.language,
    category: event.category,
    tier: event.tier,
    primary_trigger: primary.trigger,
    primary_code: primary.code,
    runner_up: event.runnerUp,
    policy_hash: event.policyHash,
    attributes: textMap(event.attributes),
    'rules.rule': event.rules.map((rule) => rule.rule),
    'rules.fired': event.rules.map((rule) => rule.fired),
    'rules.value': event.rules.map((rule) => rule.value),
    'rules.threshold': event.rules.map((rule) => rule.threshold),
    input_source: event.inputs?.source ?? '',
    input_first_offset: event.inputs?.firstOffset ?? null,
    input_last_offset: event.inputs?.lastOffset ?? null,
    conversation_started_at: stamp(event.conversationStartedAt),
    first_customer_turn_at: event.firstCustomerTurnAt === null ? null : stamp(event.firstCustomerTurnAt),
    first_signal_at: stamp(event.firstSignalAt),
    previous_episode_id: event.previous?.episodeId ?? '',
  };
}

function columns(event: EscalationRequest | EscalationEvent): Row {
  switch (event.type) {
    case 'EscalationRequested':
      return requestColumns(event);
    case 'EscalationOffered':
      return {
        policy_hash: event.policyHash,
        primary_trigger: event.reasons[0]?.trigger ?? '',
        primary_code: event.reasons[0]?.code ?? '',
      };
    case 'EscalationWithdrawn':
      return { reason: event.reason };
    case 'EscalationQueued':
      return {
        queue_id: event.queueId,
        priority: event.priority,
        ahead_count: event.aheadCount,
        policy_hash: event.policyHash,
      };
    case 'WaitEstimated':
      return {
        queue_id: event.queueId,
        wait_p50_ms: whole(event.p50Ms),
        wait_p90_ms: whole(event.p90Ms),
        ahead_count: event.aheadCount,
        agent_count: event.agentCount,
        wait_method: event.method,
      };
    case 'OfferMade':
      return {
        offer_id: event.offerId,
        queue_id: event.queueId,
        agent_id: event.agentId,
        expires_at: stamp(event.expiresAt),
        waited_ms: whole(event.waitedMs),
      };
    case 'OfferAccepted':
    case 'OfferExpired':
      return { offer_id: event.offerId, agent_id: event.agentId };
    case 'OfferDeclined':
    case 'OfferRescinded':
      return { offer_id: event.offerId, agent_id: event.agentId, reason: event.reason };
    case 'EscalationAssigned':
      return { queue_id: event.queueId, agent_id: event.agentId, waited_ms: whole(event.waitedMs) };
    case 'EscalationRequeued':
      return { queue_id: event.queueId, agent_id: event.fromAgentId, reason: event.reason };
    case 'FirstReplySent':
      return {
        agent_id: event.agentId,
        message_id: event.messageId,
        handoff_ms: whole(event.handoffMs),
      };
    case 'EscalationAbandoned':
      return {
        queue_id: event.queueId,
        status: event.status,
        reason: event.reason,
        waited_ms: whole(event.waitedMs),
      };
    case 'AlternativeChosen':
      return { alternative: event.alternative };
    case 'EscalationTransferred':
      return { agent_id: event.fromAgentId, queue_id: event.toQueueId, to_agent_id: event.toAgentId };
    case 'EscalationReturned':
      return { agent_id: event.agentId, handle_ms: whole(event.handleMs) };
    case 'EscalationResolved':
      return { agent_id: event.agentId, outcome: event.outcome, handle_ms: whole(event.handleMs) };
    case 'WrapUpEnded':
      return { agent_id: event.agentId, wrap_up_ms: whole(event.wrapUpMs), reason: event.by };
    case 'CustomerNotified':
      return { notice: event.notice, language: event.language };
  }
}

function textOf(event: EscalationRequest | EscalationEvent): Row | undefined {
  switch (event.type) {
    case 'CustomerNotified':
      return { author: 'baton', kind: 'notice', language: event.language, text: event.text };
    case 'AlternativeChosen':
      return event.detail === null ? undefined : { author: 'customer', kind: 'detail', text: event.detail };
    case 'EscalationRequested':
    case 'EscalationOffered':
    case 'EscalationWithdrawn':
    case 'EscalationQueued':
    case 'WaitEstimated':
    case 'OfferMade':
    case 'OfferAccepted':
    case 'OfferExpired':
    case 'OfferDeclined':
    case 'OfferRescinded':
    case 'EscalationAssigned':
    case 'EscalationRequeued':
    case 'FirstReplySent':
    case 'EscalationAbandoned':
    case 'EscalationTransferred':
    case 'EscalationReturned':
    case 'EscalationResolved':
    case 'WrapUpEnded':
      // The notes of a transfer, a return and a resolution come from the agent's own event, and are kept from there.
      return undefined;
  }
}

/** The columns hold whole milliseconds. */
function whole(ms: number | null): number | null {
  return ms === null ? null : Math.max(0, Math.round(ms));
}
