import type { DomainEvent } from '#contracts';
import type { Reason } from '#domain/vocabulary';
import { durationText, shortened } from './formats.ts';

const TEXT_MAX = 100;
const quoted = (text: string): string => (text === '' ? '(no text)' : `"${shortened(text, TEXT_MAX)}"`);
const noted = (note: string | null): string => (note === null ? '' : `: ${quoted(note)}`);
const codes = (reasons: readonly Reason[]): string =>
  reasons.map(({ code, rule }) => (rule === null ? code : `${code} (${rule})`)).join(', ');

/** What happened, in one line; neither when nor to whom. */
export function eventText(event: DomainEvent): string {
  switch (event.type) {
    case 'ConversationStarted':
      return `started on ${event.channel}${event.language === null ? '' : `, ${event.language}`}`;
    case 'CustomerTurn':
      return `customer: ${quoted(event.text)}`;
    case 'AssistantTurn':
      return `assistant: ${quoted(event.text)} ${assistantMarks(event)}`;
    case 'AssistantFailed':
      return `assistant failed: ${shortened(event.failure, TEXT_MAX)}`;
    case 'HumanRequested':
      return `customer asked for a human (${event.control})`;
    case 'AttributesChanged':
      return `customer: ${attributeText(event)}`;
    case 'CustomerLeft':
      return `customer left (${event.reason})`;
    case 'ConversationEnded':
      return `ended (${event.reason})`;
    case 'SurveyAnswered':
      return `survey ${event.survey}: ${event.score} of ${event.scoreMax}`;
    case 'AgentSignedIn':
      return `${event.name} signed in: ${event.languages.join(', ')}; queues ${event.queues.join(', ')}`;
    case 'AgentHeartbeat':
      return 'heartbeat';
    case 'AgentStatusChanged':
      return `is ${event.status}${event.reason === null ? '' : ` (${event.reason})`}`;
    case 'AgentAcceptedOffer':
      return `${event.agentId} accepts ${event.episodeId}`;
    case 'AgentDeclinedOffer':
      return `${event.agentId} declines ${event.episodeId}: ${event.reason}`;
    case 'AgentViewedContext':
      return `${event.agentId} read the card of ${event.episodeId} for ${durationText(event.dwellMs)}`;
    case 'AgentReplied':
      return `${event.agentId}: ${quoted(event.text)}`;
    case 'AgentEndedWrapUp':
      return `${event.agentId} ends wrap-up of ${event.episodeId}`;
    case 'AgentTransferred':
      return `${event.agentId} transfers ${event.episodeId} to ${event.toQueueId ?? event.toAgentId ?? '?'}${noted(event.note)}`;
    case 'AgentReturnedToAssistant':
      return `${event.agentId} returns ${event.episodeId} to the assistant: ${quoted(event.note)}`;
    case 'AgentResolved':
      return `${event.agentId} closes ${event.episodeId} as ${event.outcome.replace('_', ' ')}${noted(event.note)}`;
    case 'AgentGaveFeedback':
      return `${event.agentId} finds the escalation ${event.verdict.replace('_', ' ')}${noted(event.comment)}`;
    case 'EscalationOffered':
      return `a human was offered: ${codes(event.reasons)}`;
    case 'EscalationRequested':
      return `escalated, category ${event.category}: ${codes(event.reasons)}`;
    case 'EscalationWithdrawn':
      return `escalation withdrawn: ${event.reason.replace('_', ' ')}`;
    case 'EscalationQueued':
      return `queued in ${event.queueId}, priority ${event.priority}, ${event.aheadCount} ahead`;
    case 'WaitEstimated':
      return event.p50Ms === null
        ? `wait unknown; ${event.agentCount} agents could take it`
        : `wait estimated: half within ${durationText(event.p50Ms)}, nine in ten within ${event.p90Ms === null ? '?' : durationText(event.p90Ms)}`;
    case 'OfferMade':
      return `offered to ${event.agentId} after ${durationText(event.waitedMs)}`;
    case 'OfferAccepted':
      return `${event.agentId} accepted`;
    case 'OfferDeclined':
      return `${event.agentId} declined: ${event.reason}`;
    case 'OfferExpired':
      return `${event.agentId} missed the offer`;
    case 'OfferRescinded':
      return `offer to ${event.agentId} is void: ${event.reason.replace('_', ' ')}`;
    case 'EscalationAssigned':
      return `assigned to ${event.agentName} after ${durationText(event.waitedMs)}`;
    case 'EscalationRequeued':
      return `back in queue ${event.queueId}: ${event.reason.replace('_', ' ')} (${event.fromAgentId})`;
    case 'FirstReplySent':
      return `first human reply ${durationText(event.handoffMs)} after the decision`;
    case 'EscalationAbandoned':
      return `abandoned while ${event.status}, after ${durationText(event.waitedMs)}`;
    case 'AlternativeChosen':
      return `customer chose ${event.alternative}${noted(event.detail)}`;
    case 'EscalationTransferred':
      return `transferred to ${event.toQueueId ?? event.toAgentId ?? '?'}${noted(event.note)}`;
    case 'EscalationReturned':
      return `back with the assistant after ${durationText(event.handleMs)}: ${quoted(event.note)}`;
    case 'EscalationResolved':
      return `closed as ${event.outcome.replace('_', ' ')} after ${durationText(event.handleMs)}${noted(event.note)}`;
    case 'WrapUpEnded':
      return `wrap-up of ${event.agentId} over (${event.by}) after ${durationText(event.wrapUpMs)}`;
    case 'CustomerNotified':
      return `to the customer (${event.notice.replaceAll('_', ' ')}, ${event.language}): ${quoted(event.text)}`;
    case 'PolicyActivated':
      return `policy version ${event.version} activated by ${event.activatedBy} (${event.hash.slice(0, 12)})`;
  }
}

function assistantMarks(event: Extract<DomainEvent, { type: 'AssistantTurn' }>): string {
  const marks = [event.confidence === null ? 'no score' : `confidence ${event.confidence.toFixed(2)}`];
  if (event.intent !== null) marks.push(event.intent);
  if (event.failure !== null) marks.push(`failure: ${event.failure}`);
  marks.push(...event.tools.map(({ name, outcome }) => `${name} ${outcome}`));
  return `[${marks.join(', ')}]`;
}

function attributeText(event: Extract<DomainEvent, { type: 'AttributesChanged' }>): string {
  const { customerName, verification, tier, orderValue, attributes } = event;
  const known = { name: customerName, verification, tier, 'order value': orderValue, ...attributes };
  const pairs = Object.entries(known).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value}`],
  );
  return pairs.length === 0 ? 'nothing new' : pairs.join(', ');
}
