import {
  accepted,
  ignored,
  refused,
  rejected,
  type Acceptance,
  type Deadline,
  type Env,
  type Workflow,
} from '#kernel';
import { memoryMs } from '#domain/customers';
import { triggersOf } from '#domain/policy';
import type { ConversationEvent, CustomerRecognized, EscalationUpdated } from '#domain/vocabulary';
import { mayEscalate, noConversation, type Conversation } from './conversation/conversation.ts';
import {
  closeEpisode,
  episodeEffect,
  foldEpisodeEvent,
  openEpisode,
  outlastsCustomer,
} from './conversation/episode-events.ts';
import { fingerprint } from './conversation/event-ids.ts';
import { end, foldConversationEvent, rememberPrint, rest } from './conversation/fold.ts';
import { foldHistory, isOfCustomer } from './conversation/kept-history.ts';
import { applyQuestionAsked, applyQuestionEnded, collectingFacts, foldCollecting } from './collecting.ts';
import { activityFacts, beginSilence, foldActivity, QUIET } from './customer-activity.ts';
import { answerFact, applyConsent, asksForConsent, changesSharing, handoffFacts } from './consent.ts';
import { customerFacts } from './customer-facts.ts';
import { dangerNotice, isSafety } from './danger.ts';
import type { TriggerEvent } from './define-trigger.ts';
import { departureCause } from './departure.ts';
import { departmentsOf } from './departments.ts';
import type { Triggers } from './derive-triggers.ts';
import { alternativeFacts } from './alternatives.ts';
import { askedFacts, keepAsked } from './asked-meanwhile.ts';
import {
  declinedFacts,
  escalationFacts,
  heardLanguage,
  offerFacts,
  withdrawalFacts,
} from './escalation-facts.ts';
import { knownOf, renewedCard, renewedWhileWaiting, shownNow, updateFacts } from './episode-update.ts';
import { Reading } from './reading.ts';
import { controlChange, fencedMark, fencedTurn, takeOverFacts, wasFenced } from './control.ts';
import { waitingFacts } from './waiting-facts.ts';
import type { RuleStanding } from './rule-lines.ts';
import type { TriggerFact, TriggerInput, TriggerPeers, TriggerState } from './trigger-state.ts';

/** The deadline of nobody having written for long; the others are the triggers' own, by their codes. */
export const IDLE = 'idle';

/** The deadline of a customer whose connection was lost and who has not come back. */
export const LEAVE = 'leave';

/** Null: nothing is to be decided. */
export type TriggerWorkflow = Workflow<TriggerState, TriggerInput, TriggerFact, Reading | null, TriggerPeers>;
type TriggerEnv = Env<TriggerPeers>;

/** Workers below it do not know the event. */
const UPDATED_SINCE_LEVEL = 2;

const NO_FACTS: readonly TriggerFact[] = [];

/**
 * One conversation: when a human is offered, when one is needed, when no longer.
 *
 * While an episode is open nothing escalates again, and nobody escalates for a customer who is gone. An event id seen before changes
 * nothing. What calls for a human is the triggers' business.
 */
export function createTriggerWorkflow(triggers: Triggers): TriggerWorkflow {
  return {
    name: 'trigger',
    initial: () => ({ conversation: noConversation(triggers.initialStates()) }),
    accept: acceptanceOf,
    observe(state, input, env) {
      const reading = observed(triggers, state, input, env);
      if (reading !== null && isTriggerEvent(input)) {
        keepAsked(triggers, state.conversation, input, reading, env);
        foldCollecting(triggers, state.conversation, input, reading, env);
      }
      return reading;
    },
    decide(state, reading, input, env) {
      if (reading === null) return NO_FACTS;
      const called = decide(triggers, state.conversation, reading, input, env);
      const activity = activityFacts(state.conversation, input, env);
      const decided = activity.length === 0 ? called : [...called, ...activity];
      const ofCustomer = customerFacts(reading, input, decided, env);
      return ofCustomer.length === 0 ? decided : [...decided, ...ofCustomer];
    },
    apply({ conversation }, fact, env) {
      switch (fact.type) {
        case 'EscalationOffered':
          conversation.offer = 'open';
          conversation.asked = null;
          conversation.collecting = null;
          conversation.offerEvidence = fact.reasons.flatMap((reason) => [...reason.evidence]).slice(0, 4);
          conversation.firstSignalAt ??= env.now;
          break;
        case 'EscalationRequested':
          openEpisode(conversation, fact, triggers, {
            ...(isSafety(conversation, fact.reasons, env) && { safety: true }),
            ...(env.peers.level.level >= UPDATED_SINCE_LEVEL && {
              ...{ known: knownOf(fact), why: fact.card.why, shown: shownNow(conversation, env) },
            }),
            ...(asksForConsent(conversation, env) && { whyFrom: fact.reasons[0].evidence }),
            ...(memoryMs(env.peers) > 0 && { reason: fact.reasons[0].code }),
          });
          break;
        case 'EscalationUpdated': {
          const { episode } = conversation;
          if (episode === null) break;
          const { category, language, tier, rules } = fact;
          episode.known = { category, language, tier, rules };
          episode.why = fact.card.why;
          if (fact.reasons[0] !== undefined && asksForConsent(conversation, env))
            episode.whyFrom = fact.reasons[0].evidence;
          episode.shown = shownNow(conversation, env);
          if (isSafety(conversation, fact.reasons, env)) episode.safety = true;
          break;
        }
        case 'EscalationWithdrawn':
          closeEpisode(conversation, env.now, 'withdrawn');
          if (conversation.phase === 'live') conversation.offer = 'closed';
          rest(conversation, env.peers.active.policy);
          break;
        case 'AlternativeRequested': {
          const { episode } = conversation;
          if (episode === null) break;
          delete episode.choices;
          if (fact.alternative === 'callback' || fact.alternative === 'message')
            episode.laterAskedAt = env.now;
          break;
        }
        case 'CustomerContacted':
          conversation.inquiry = {
            customerId: fact.customerId,
            withHistory: fact.verification !== 'unknown',
          };
          break;
        case 'QuestionAsked':
          applyQuestionAsked(conversation, fact, env);
          triggers.questionAsked(conversation.triggers);
          break;
        case 'QuestionEnded':
          applyQuestionEnded(conversation);
          break;
        case 'ControlChanged': {
          const { fence, agentId } = fact;
          conversation.control = { fence, agentId };
          break;
        }
        case 'ConsentAsked':
        case 'ConsentRecorded':
          applyConsent(conversation, fact);
          break;
        case 'AssistantTurnFenced':
          rememberPrint(conversation, fencedMark(fact.messageId));
          break;
        case 'CustomerQuiet':
          if (conversation.episode !== null) conversation.episode.awaited = true;
          break;
        case 'CustomerActive':
          delete conversation.episode?.awaited;
          break;
        case 'AlternativeChosen':
        case 'CustomerNotified':
        case 'CustomerEpisodeEnded':
        case 'TakeOverRefused':
          break;
      }
    },
    react({ conversation }, env) {
      const changed = controlChange(conversation, env);
      return changed === undefined ? NO_FACTS : [changed];
    },
  };
}

/** Folds the input; null: nothing is to be decided. */
function observed(
  triggers: Triggers,
  state: TriggerState,
  input: TriggerInput | Deadline,
  env: TriggerEnv,
): Reading | null {
  if (input.type === 'Deadline') return observeDeadline(triggers, state, input, env);
  const { conversation } = state;
  const { policy } = env.peers.active;
  if (input.type === 'CustomerRecognized') return observeHistory(triggers, conversation, input, env);
  if (!isConversationEvent(input)) {
    const before = new Reading(conversation, '', env.now, env.peers.level.level);
    foldEpisodeEvent(conversation, input, env.now, policy, triggers);
    foldActivity(conversation, input, env);
    rest(conversation, policy);
    return before;
  }
  const text = input.type === 'CustomerTurn' ? input.text : '';
  const reading = new Reading(conversation, text, env.now, env.peers.level.level, departmentsOf(policy));
  reading.before = triggers.before(conversation.triggers);
  if (!foldConversationEvent(conversation, input, env, reading, triggers)) return null;
  if (input.type === 'CustomerTurn') beginSilence(conversation, env.now, env);
  return reading;
}

/** What an input calls for, without what the customer's other conversations are to know of it. */
function decide(
  triggers: Triggers,
  conversation: Readonly<Conversation>,
  reading: Reading,
  input: TriggerInput | Deadline,
  env: TriggerEnv,
): readonly TriggerFact[] {
  if (input.type === 'EscalationTransferred' || input.type === 'ConsultRequested')
    return renewedCard(conversation, env);
  if (input.type === 'EscalationAssigned')
    return [...renewedWhileWaiting(conversation, input, env), ...askedOnTakeOver(conversation, env)];
  if (input.type === 'TakeOverRequested') return takeOverFacts(triggers, conversation, input, env);
  if (input.type === 'TakeOverRefused') return askedFacts(triggers, reading, env);
  if (!isTriggerEvent(input)) return NO_FACTS;
  if (reading.episodeBefore !== null) {
    const called = whileOpen(triggers, conversation, reading, input, env);
    return [...called, ...consentAnswered(reading, called, env)];
  }
  if (!mayEscalate(conversation)) return NO_FACTS;
  const collecting = collectingFacts(triggers, reading, input, env);
  if (collecting !== undefined) return collecting;
  const { active } = env.peers;
  const policy = triggersOf(active.policy, conversation.channel);
  const assessment = triggers.assess(conversation, input, policy, reading);
  switch (assessment?.outcome) {
    case undefined:
      return NO_FACTS;
    case 'escalate': {
      const rules = triggers.trace(conversation, input, policy, reading, assessment);
      return escalationFacts(reading, assessment.found, rules, env);
    }
    case 'offer': {
      const own = input.type === 'CustomerTurn' ? input.language : null;
      const language = own ?? reading.languageBefore ?? heardLanguage(reading);
      return offerFacts(reading, assessment.found, language, env);
    }
    case 'decline':
      return declinedFacts(conversation, env);
  }
}

/** What an input calls for while an episode is open. */
function whileOpen(
  triggers: Triggers,
  conversation: Readonly<Conversation>,
  reading: Reading,
  input: TriggerEvent,
  env: TriggerEnv,
): readonly TriggerFact[] {
  const withdrawn = withdrawal(reading, input, env);
  if (withdrawn.length > 0) return withdrawn;
  const picked = alternativeFacts(reading, input, env);
  const answered =
    picked.length === 0 && input.type === 'CustomerTurn' ? waitingFacts(reading, input, env) : picked;
  const updated = updateFacts(triggers, reading, input, env);
  // Danger to life is neither called later nor given back to the assistant, whatever else the turn says.
  const danger = updated.find(({ reasons }) => isSafety(conversation, reasons, env));
  if (danger !== undefined) return [...updated, ...saidAtOnce(reading, danger, env)];
  if (answered.some(({ type }) => type === 'EscalationWithdrawn')) return answered;
  if (updated.length > 0) return [...answered, ...updated];
  return [...answered, ...renewedWhileWaiting(conversation, input, env)];
}

/** What the customer answered about sharing, and the card as agents may read it from now on. */
function consentAnswered(
  reading: Reading,
  called: readonly TriggerFact[],
  env: TriggerEnv,
): readonly TriggerFact[] {
  const answer = answerFact(reading, env);
  if (answer === null) return NO_FACTS;
  const isRenewed = called.some(({ type }) => type === 'EscalationUpdated' || type === 'EscalationWithdrawn');
  if (isRenewed || !changesSharing(reading)) return [answer];
  return [answer, ...renewedCard(reading.conversation, env)];
}

/** Of an episode that an agent began, for which nothing was said to the customer before. */
function askedOnTakeOver(c: Readonly<Conversation>, env: TriggerEnv): readonly TriggerFact[] {
  const { episode } = c;
  if (episode?.known === undefined) return NO_FACTS;
  const language = c.language ?? episode.known.language;
  return handoffFacts(c, { episode: episode.id, language, asks: episode.safety !== true }, env);
}

/** Whom to call, for one who waits; an agent who is there says so. */
function saidAtOnce(
  reading: Reading,
  { episodeId, language, reasons }: EscalationUpdated,
  env: TriggerEnv,
): readonly TriggerFact[] {
  if (reading.episodeBefore?.status !== 'waiting') return NO_FACTS;
  const notice = dangerNotice(reading, reasons, 'acknowledged', { episode: episodeId, language }, env);
  return notice === null ? NO_FACTS : [notice];
}

/** How every rule stood at an input, for explanations; null: whatever it said, it could not have escalated. */
export function standingAt(
  triggers: Triggers,
  { conversation }: Readonly<TriggerState>,
  reading: Reading | null,
  input: TriggerInput | Deadline,
  env: TriggerEnv,
): readonly RuleStanding[] | null {
  if (reading === null || !isTriggerEvent(input)) return null;
  if (reading.episodeBefore !== null || !mayEscalate(conversation)) return null;
  const policy = triggersOf(env.peers.active.policy, conversation.channel);
  return triggers.standing(conversation, input, policy, reading);
}

function acceptanceOf(
  { conversation }: Readonly<TriggerState>,
  input: TriggerInput | Deadline,
  env: TriggerEnv,
): Acceptance<TriggerFact> {
  if (input.type === 'Deadline') return accepted();
  if (input.type === 'CustomerRecognized') {
    return isOfCustomer(conversation, input) ? accepted() : ignored('it is about another customer');
  }
  if (input.type === 'TakeOverRequested') return accepted();
  if (!isConversationEvent(input)) {
    return episodeEffect(conversation, input, env.peers.active.policy) === null
      ? ignored(`${input.type} changes nothing here`)
      : accepted();
  }
  if (input.eventId === '' || input.conversationId === '')
    return rejected('an event without eventId or conversationId');
  if (input.type === 'AssistantTurn' && wasFenced(conversation, input))
    return ignored(`turn "${input.messageId}" came too late before`);
  if (conversation.recent.includes(fingerprint(input.eventId)))
    return ignored(`event "${input.eventId}" of this conversation was applied before`);
  const fenced = input.type === 'AssistantTurn' ? fencedTurn(conversation, input, env) : undefined;
  if (fenced !== undefined) {
    if (fenced.agentId === null)
      return refused('the assistant began this turn before a person had the conversation', fenced);
    return refused('a person has this conversation: the assistant is to be silent', fenced);
  }
  return accepted();
}

function observeDeadline(
  triggers: Triggers,
  state: TriggerState,
  deadline: Deadline,
  env: TriggerEnv,
): Reading | null {
  const { conversation } = state;
  if (deadline.name === IDLE) {
    if (conversation.phase === 'live') end(conversation, env, triggers);
    else state.conversation = noConversation(triggers.initialStates());
    return null;
  }
  if (deadline.name === LEAVE) conversation.leaveAt = null;
  if (deadline.name === QUIET) delete conversation.episode?.quietAt;
  const reading = new Reading(conversation, '', env.now, env.peers.level.level);
  reading.before = triggers.before(conversation.triggers);
  reading.signs = env.peers.signs;
  const policy = triggersOf(env.peers.active.policy, conversation.channel);
  triggers.observe(conversation, deadline, policy, reading);
  return reading;
}

/** No sign of life of anybody: it changes what is known, and nothing else. */
function observeHistory(
  triggers: Triggers,
  conversation: Conversation,
  event: CustomerRecognized,
  env: TriggerEnv,
): Reading {
  const reading = new Reading(conversation, '', env.now, env.peers.level.level);
  reading.before = triggers.before(conversation.triggers);
  foldHistory(conversation, event);
  triggers.observe(conversation, event, triggersOf(env.peers.active.policy, conversation.channel), reading);
  return reading;
}

/**
 * Until an agent has written, a customer who leaves needs none any more, at once or after the grace; after that the end of the conversation
 * alone ends it. Danger to life stays work for a person, whatever the customer does, and so do callbacks and messages that nobody
 * has answered.
 */
function withdrawal(reading: Reading, event: TriggerEvent, env: TriggerEnv): readonly TriggerFact[] {
  const open = reading.episodeBefore;
  if (open === null || outlastsCustomer(open, env.now)) return NO_FACTS;
  const cause = departureCause(event, open, reading.leftBefore);
  const hasLeft = event.type === 'CustomerLeft' && reading.conversation.leaveAt === null;
  const isGone = event.type === 'Deadline' && event.name === LEAVE;
  if ((hasLeft || isGone) && !open.replied)
    return withdrawalFacts(reading.conversation, open, 'customer_left', cause, env);
  if (event.type === 'ConversationEnded')
    return withdrawalFacts(reading.conversation, open, 'conversation_ended', cause, env);
  return NO_FACTS;
}

function isConversationEvent(event: TriggerInput): event is ConversationEvent {
  return !('episodeId' in event) && event.type !== 'CustomerRecognized';
}

function isTriggerEvent(input: TriggerInput | Deadline): input is TriggerEvent {
  return input.type === 'Deadline' || !('episodeId' in input);
}
