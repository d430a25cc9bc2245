import type { DecideEnv as Env } from '#kernel';
import { noticeText } from '#domain/policy';
import {
  episodeId,
  type AlternativeChosen,
  type ConversationEvent,
  type CustomerNotified,
  type EpisodeId,
  type EscalationOffered,
  type EscalationRequested,
  type EscalationWithdrawn,
  type EventId,
  type Language,
  type NoticeKind,
  type Outcome,
  type Reason,
  type ReasonCode,
} from '#domain/vocabulary';
import { traceRules, type Assessment } from './assess.ts';
import { contextCard } from './card.ts';
import { lifeFrom, type Conversation } from './conversation.ts';
import { categoryOf, REASON_ORDER } from './reasons.ts';
import type { TriggerFact, TriggerState } from './trigger-state.ts';

/**
 * The decision to escalate and, with it, the acknowledgement.
 * @param fold applies the input to a copy of the conversation: the card shows the turn that decided
 */
export function escalationFacts(
  state: Readonly<TriggerState>,
  assessment: Assessment,
  input: ConversationEvent | null,
  fold: (copy: Conversation) => void,
  env: Env,
): readonly TriggerFact[] {
  const before = state.conversation;
  const { active } = state.policy;
  const after = structuredCopy(before);
  fold(after);
  const reasons = [...assessment.reasons].sort(
    (a, b) => REASON_ORDER.indexOf(a.code) - REASON_ORDER.indexOf(b.code),
  );
  const primary = reasons[0];
  if (primary === undefined) return [];
  const ordinal = before.ordinal + 1;
  const language = after.language ?? assessment.heard?.language ?? null;
  const requested: EscalationRequested = {
    type: 'EscalationRequested',
    ...base(after, episodeId(after.conversationId, ordinal, after.life), env, 0),
    ordinal,
    channel: after.channel,
    language,
    category: categoryOf(reasons),
    reasons: [primary, ...reasons.slice(1)],
    rules: traceRules(before, after, assessment, active, input?.type === 'AssistantTurn' ? input : null, env),
    runnerUp: runnerUp(reasons, assessment),
    policyHash: active.hash,
    inputs: after.inputs,
    tier: after.tier,
    attributes: after.attributes,
    conversationStartedAt: after.startedAt,
    firstCustomerTurnAt: after.firstCustomerTurnAt,
    firstSignalAt: after.firstSignalAt ?? env.now,
    previous: previousEpisode(before, active.policy.conversation.reEscalationWindow, env),
    card: contextCard(after, reasons),
  };
  const notice = notified(state, after, requested.episodeId, 'acknowledged', language, env, primary.code);
  return notice === null ? [requested] : [requested, notice];
}

export function offerFacts(
  state: Readonly<TriggerState>,
  assessment: Assessment,
  input: ConversationEvent,
  env: Env,
): readonly TriggerFact[] {
  if (assessment.offer === null) return [];
  const ids = { workspaceId: input.workspaceId, conversationId: input.conversationId };
  const { ordinal, life } = state.conversation;
  const episode = episodeId(input.conversationId, ordinal + 1, life === '' ? lifeFrom(env.now) : life);
  const offered: EscalationOffered = {
    type: 'EscalationOffered',
    ...base(ids, episode, env, 0),
    reasons: [assessment.offer],
    policyHash: state.policy.active.hash,
  };
  const own = input.type === 'CustomerTurn' ? input.language : null;
  const language = own ?? state.conversation.language ?? assessment.heard?.language ?? null;
  const notice = notified(state, ids, episode, 'offer', language, env);
  return notice === null ? [offered] : [offered, notice];
}

/** The customer prefers to go on with the assistant. */
export function declinedFacts(c: Readonly<Conversation>, env: Env): readonly TriggerFact[] {
  const chosen: AlternativeChosen = {
    type: 'AlternativeChosen',
    ...base(c, episodeId(c.conversationId, c.ordinal + 1, c.life), env, 0),
    alternative: 'assistant',
    detail: 'said no to a person',
  };
  return [chosen];
}

export function withdrawalFacts(
  c: Readonly<Conversation>,
  reason: EscalationWithdrawn['reason'],
  env: Env,
): readonly TriggerFact[] {
  if (c.episode === null) return [];
  return [{ type: 'EscalationWithdrawn', ...base(c, c.episode.id, env, 0), reason }];
}

type Ids = Pick<Conversation, 'workspaceId' | 'conversationId'>;

function base(ids: Ids, episode: EpisodeId, env: Env, ordinal: number) {
  return {
    eventId: env.newId(ordinal) as EventId,
    workspaceId: ids.workspaceId,
    conversationId: ids.conversationId,
    episodeId: episode,
    at: env.now,
  };
}

function notified(
  state: Readonly<TriggerState>,
  ids: Ids,
  episode: EpisodeId,
  notice: NoticeKind,
  language: Language | null,
  env: Env,
  reason?: ReasonCode,
): CustomerNotified | null {
  const { notices } = state.policy.active.policy;
  const found = noticeText(notices, notice, language, reason === undefined ? {} : { reason });
  return found === null
    ? null
    : { type: 'CustomerNotified', ...base(ids, episode, env, 1), notice, ...found };
}

function runnerUp(reasons: readonly Reason[], assessment: Assessment): Outcome {
  if (reasons.length > 1) return 'escalate';
  return assessment.vague ? 'offer' : 'continue';
}

function previousEpisode(
  c: Readonly<Conversation>,
  windowMs: number,
  env: Env,
): EscalationRequested['previous'] {
  if (c.last === null || env.now - c.last.endedAt >= windowMs) return null;
  return { episodeId: c.last.id, agentId: c.last.agentId, endedAt: c.last.endedAt };
}

function structuredCopy(c: Readonly<Conversation>): Conversation {
  return JSON.parse(JSON.stringify(c)) as Conversation;
}
