import {
  decided,
  ignored,
  rejected,
  type DeadlineReached,
  type Decision,
  type DecideEnv as Env,
  type DecideEvolve,
} from '#kernel';
import { policyWorkflow } from '#domain/policy';
import { clip } from '#domain/language';
import type { ConversationEvent } from '#domain/vocabulary';
import {
  assessAssistantTurn,
  assessAttributes,
  assessCustomerTurn,
  NOTHING,
  type Assessment,
} from './assess.ts';
import { noConversation, type Conversation } from './conversation.ts';
import { closeEpisode, episodeEffect, foldEpisodeEvent, openEpisode } from './episode.ts';
import { declinedFacts, escalationFacts, offerFacts, withdrawalFacts } from './escalation-facts.ts';
import { fingerprint } from './event-ring.ts';
import { end, foldConversationEvent, rest, revives } from './fold-conversation.ts';
import { reasonOf } from './reasons.ts';
import type { TriggerFact, TriggerInput, TriggerState } from './trigger-state.ts';

/**
 * One conversation: when a human is offered, when one is needed, when no longer.
 *
 * A request in words or by button always escalates, whatever the policy says; a vague one is offered once, a second one
 * escalates. While an episode is open nothing escalates again. An event id seen before changes nothing.
 */
export const triggerWorkflow: DecideEvolve<TriggerState, TriggerInput, TriggerFact> = {
  name: 'trigger',
  initial: () => ({ policy: policyWorkflow.initial(), conversation: noConversation() }),
  decide(state, input, env) {
    if (input.type === 'DeadlineReached') return decideDeadline(state, env);
    if (!isConversationEvent(input)) {
      const effect = episodeEffect(state.conversation, input);
      return effect === null ? ignored(`${input.type} changes nothing here`) : decided();
    }
    const { conversation } = state;
    if (input.eventId === '' || input.conversationId === '')
      return rejected('an event without eventId or conversationId');
    if (conversation.recent.includes(fingerprint(input.eventId))) {
      return ignored(`event "${input.eventId}" of this conversation was applied before`);
    }
    if (conversation.phase === 'ended' && !revives(input)) return decided();
    return decideConversationEvent(state, input, env);
  },
  evolve(state, event, env) {
    const { conversation } = state;
    const { policy } = state.policy.active;
    switch (event.type) {
      case 'DeadlineReached':
        evolveDeadline(state, env);
        break;
      case 'EscalationOffered':
        conversation.offer = 'open';
        conversation.offerEvidence = event.reasons.flatMap((reason) => [...reason.evidence]).slice(0, 4);
        conversation.firstSignalAt ??= env.now;
        break;
      case 'EscalationRequested':
        openEpisode(conversation, event);
        break;
      case 'EscalationWithdrawn':
        closeEpisode(conversation, env.now, null);
        if (conversation.phase === 'live') conversation.offer = 'closed';
        rest(conversation, policy);
        break;
      case 'AlternativeChosen':
      case 'CustomerNotified':
        break;
      default:
        if (isConversationEvent(event)) foldConversationEvent(conversation, event, env, policy);
        else {
          foldEpisodeEvent(conversation, event, env.now);
          rest(conversation, policy);
        }
    }
  },
};

function decideConversationEvent(
  state: Readonly<TriggerState>,
  event: ConversationEvent,
  env: Env,
): Decision<TriggerFact> {
  const { conversation } = state;
  const { active } = state.policy;
  if (conversation.episode !== null) {
    const gone = event.type === 'CustomerLeft' && !conversation.episode.replied;
    if (gone) return decided(...withdrawalFacts(conversation, 'customer_left', env));
    if (event.type === 'ConversationEnded')
      return decided(...withdrawalFacts(conversation, 'conversation_ended', env));
    return decided();
  }
  // An ended conversation that begins anew starts from nothing but its count of episodes.
  const current =
    conversation.phase === 'ended' ? { ...noConversation(), last: conversation.last } : conversation;
  const assessment = assess(current, event);
  if (assessment.reasons.length > 0) {
    return decided(
      ...escalationFacts(
        state,
        assessment,
        event,
        (copy) => foldConversationEvent(copy, event, env, active.policy),
        env,
      ),
    );
  }
  if (assessment.offer !== null) return decided(...offerFacts(state, assessment, event, env));
  if (assessment.declined) return decided(...declinedFacts(conversation, env));
  return decided();

  function assess(c: Readonly<Conversation>, of: ConversationEvent): Assessment {
    switch (of.type) {
      case 'CustomerTurn':
        return assessCustomerTurn(c, of, active);
      case 'AssistantTurn':
        return assessAssistantTurn(c, of, active);
      case 'AttributesChanged':
        return assessAttributes(c, of, active);
      case 'HumanRequested':
        return {
          ...NOTHING,
          reasons: [reasonOf('human_button', `pressed "${clip(of.control, 40)}"`, lastAsked(c))],
        };
      case 'AssistantFailed':
        if (c.customerGone) return NOTHING;
        return {
          ...NOTHING,
          reasons: [
            reasonOf('assistant_failed', `the assistant failed: ${clip(of.failure, 80)}`, lastAsked(c)),
          ],
        };
      case 'ConversationStarted':
      case 'CustomerLeft':
      case 'ConversationEnded':
      case 'SurveyAnswered':
        return NOTHING;
    }
  }
}

function decideDeadline(state: Readonly<TriggerState>, env: Env): Decision<TriggerFact> {
  const { conversation } = state;
  const { silenceAt, idleAt } = conversation;
  if (silenceAt !== null && silenceAt <= env.now) {
    const silence = state.policy.active.policy.triggers.silence;
    if (silence === null || conversation.episode !== null) return decided();
    const detail = `no answer for ${Math.round((env.now - (conversation.turns.findLast((t) => t.by === 'c')?.t ?? env.now)) / 1_000)} s`;
    const assessment = {
      ...NOTHING,
      reasons: [reasonOf('assistant_silent', detail, lastAsked(conversation))],
    };
    return decided(
      ...escalationFacts(
        state,
        assessment,
        null,
        (copy) => {
          copy.silenceAt = null;
        },
        env,
      ),
    );
  }
  return idleAt !== null && idleAt <= env.now
    ? decided()
    : ignored('no deadline of this conversation is due');
}

function evolveDeadline(state: TriggerState, env: Env): void {
  const { conversation } = state;
  const { silenceAt, idleAt } = conversation;
  if (silenceAt !== null && silenceAt <= env.now) conversation.silenceAt = null;
  else if (idleAt !== null && idleAt <= env.now) {
    if (conversation.phase === 'live') end(conversation, env.now);
    else state.conversation = noConversation();
  }
}

function lastAsked(c: Readonly<Conversation>) {
  const turn = c.turns.findLast((kept) => kept.by === 'c');
  return turn === undefined ? [] : [turn.m];
}

function isConversationEvent(event: Exclude<TriggerInput, DeadlineReached>): event is ConversationEvent {
  return !('episodeId' in event);
}
