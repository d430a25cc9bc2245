import type { Env } from '#kernel';
import { readAsked, readConsent, readTurn, readWaitingTalk, saysSpecial } from '#domain/language';
import { consentText, noticesOf, type Policy } from '#domain/policy';
import type {
  ConsentAsked,
  ConsentRecorded,
  ConversationEvent,
  CustomerNotified,
  CustomerTurn,
  EpisodeId,
  Language,
  MessageId,
} from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import { reactionIn } from './conversation/turns.ts';
import { base } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerPeers } from './trigger-state.ts';

// Where a policy asks for consent, customers are asked at the handoff whether whoever takes over may read what they said of special
// categories of personal data. Nothing waits for the answer; a refusal withholds those messages.

type TriggerEnv = Env<TriggerPeers>;
type Consent = NonNullable<Conversation['consent']>;

/** Messages of a special category that are remembered; beyond it the oldest are not. */
const SPECIAL_MAX = 256;

/** Null: nobody is asked in this channel. */
function settingsOf(c: Readonly<Conversation>, policy: Policy) {
  return noticesOf(policy, c.channel).consent;
}

export function asksForConsent(c: Readonly<Conversation>, { peers }: TriggerEnv): boolean {
  return settingsOf(c, peers.active.policy) !== null;
}

/**
 * Folds what a turn says of special categories, what becomes of the question, and what the customer answers. What is said to an agent is
 * said to a person, and none of it is withheld.
 */
export function foldConsent(
  c: Conversation,
  event: ConversationEvent,
  reading: Reading,
  policy: Policy,
): void {
  const settings = settingsOf(c, policy);
  if (settings === null) return;
  switch (event.type) {
    case 'CustomerTurn': {
      if (
        c.episode?.status !== 'assigned' &&
        saysSpecial(reading.tokens, reading.turnLanguage, reading.topics)
      ) {
        keepSpecial(c, event.messageId);
        keepReactionBy(c, event);
      }
      const answer = answerIn(c, reading);
      if (answer === null) return;
      answered(c, { answer, by: 'words', in: event.messageId, basis: basisOf(answer, null, settings.basis) });
      return;
    }
    case 'AssistantTurn': {
      const texts = [event.text, ...event.tools.map(({ summary }) => summary ?? '')];
      if (texts.some((text) => text !== '' && saysSpecial(readTurn(text), c.language)))
        keepSpecial(c, event.messageId);
      if (readAsked(event.text, c.language) !== null) closeQuestion(c);
      return;
    }
    case 'ConsentAnswered': {
      const { answer, basis } = event;
      answered(c, { answer, by: 'channel', in: null, basis: basisOf(answer, basis, settings.basis) });
      return;
    }
    default:
      return;
  }
}

/** Something else was asked since: a yes or no answers that. */
export function closeQuestion(c: Conversation): void {
  if (c.consent?.isOpen === undefined) return;
  const rest = { ...c.consent };
  delete rest.isOpen;
  c.consent = rest;
}

/** A no to the question, and behind it words by which customers take back their request. */
const BEHIND_A_NO = /^\P{L}*\p{L}+\s*[,.;:!–—，。！、]\s*/u;

/** What a turn says of the wait. `No, never mind` takes the request back, though a no alone answers the question. */
export function readWaiting({ tokens, text, turnLanguage, consentBefore }: Reading) {
  const said = readWaitingTalk(tokens, turnLanguage);
  if (said !== null || consentBefore?.isOpen === undefined) return said;
  const rest = text.replace(BEHIND_A_NO, '');
  return rest === text || rest === '' ? null : readWaitingTalk(readTurn(rest), turnLanguage);
}

/** Until an agent has written; after that it is said to the agent. */
function answerIn({ episode, consent }: Readonly<Conversation>, reading: Reading): AnswerGiven | null {
  if (episode === null || episode.replied) return null;
  if (readWaiting(reading) === 'never_mind') return null;
  return readConsent(reading.tokens, reading.turnLanguage, consent?.isOpen === true);
}
type AnswerGiven = NonNullable<Consent['answer']>['answer'];

function basisOf(
  answer: AnswerGiven,
  named: ConsentRecorded['basis'] | null,
  ofPolicy: ConsentRecorded['basis'],
): ConsentRecorded['basis'] {
  return named ?? (answer === 'given' ? 'consent' : ofPolicy);
}

function answered(c: Conversation, answer: NonNullable<Consent['answer']>): void {
  closeQuestion(c);
  const consent = c.consent ?? NOTHING_HEARD;
  const { special } = consent;
  c.consent = { ...consent, answer, withheld: answer.answer === 'refused' ? special : [] };
}

const NOTHING_HEARD: Consent = { special: [], withheld: [] };

function keepSpecial(c: Conversation, m: MessageId): void {
  const consent = c.consent ?? NOTHING_HEARD;
  c.consent = { ...consent, special: [...consent.special, m].slice(-SPECIAL_MAX) };
}

/** What came of an advice is the customer's own words, of this turn; what a tool found is its own. */
function keepReactionBy(c: Conversation, { messageId, text }: CustomerTurn): void {
  const [last, before] = [c.attempts.at(-1), c.turns.at(-2)];
  if (last === undefined || last.m !== before?.m || last.result !== reactionIn(text, c.language)) return;
  c.attempts[c.attempts.length - 1] = { ...last, by: messageId };
}

/** With an earlier refusal all counts as withheld that was said until now. */
export function atHandoff(c: Readonly<Conversation>, policy: Policy): Readonly<Conversation> {
  const { consent } = c;
  if (consent?.answer?.answer !== 'refused' || settingsOf(c, policy) === null) return c;
  return { ...c, consent: { ...consent, withheld: consent.special } };
}

/**
 * The question, or what was answered to it earlier, once an episode. One in danger is not asked: what they read last is whom to call, and
 * a life is a basis of its own.
 * @param at `asks`: whether this is the time for a question
 */
export function handoffFacts(
  c: Readonly<Conversation>,
  at: { readonly episode: EpisodeId; readonly language: Language | null; readonly asks: boolean },
  env: TriggerEnv,
): readonly (CustomerNotified | ConsentAsked | ConsentRecorded)[] {
  const { active } = env.peers;
  const settings = settingsOf(c, active.policy);
  if (settings === null || c.consent?.of === at.episode) return [];
  if (c.consent?.answer !== undefined) return [recorded(c, at.episode, 'earlier', env)];
  if (!at.asks) return [];
  const text = consentText(noticesOf(active.policy, c.channel), at.language, c.channel);
  if (text === null) return [];
  const notice: CustomerNotified = {
    type: 'CustomerNotified',
    ...base(c, at.episode, env),
    notice: 'acknowledged',
    ...text,
    situation: 'consent',
  };
  const asked: ConsentAsked = {
    type: 'ConsentAsked',
    ...base(c, at.episode, env),
    noticeId: notice.eventId,
    language: text.language,
    basis: settings.basis,
    policyHash: active.hash,
  };
  return [notice, asked];
}

/** The answer that came with this input; null: none did. */
export function answerFact(reading: Reading, env: TriggerEnv): ConsentRecorded | null {
  const c = reading.conversation;
  const answer = c.consent?.answer;
  if (c.episode === null || answer === undefined || answer === reading.consentBefore?.answer) return null;
  return recorded(c, c.episode.id, answer.by, env);
}

function recorded(
  c: Readonly<Conversation>,
  episode: EpisodeId,
  by: ConsentRecorded['by'],
  env: TriggerEnv,
): ConsentRecorded {
  const { answer, asked = null, special } = c.consent ?? NOTHING_HEARD;
  if (answer === undefined) throw new Error('there is no answer to record');
  return {
    type: 'ConsentRecorded',
    ...base(c, episode, env),
    answer: answer.answer,
    by,
    basis: answer.basis,
    answeredIn: answer.in,
    askedBy: asked,
    messageIds: special,
    policyHash: env.peers.active.hash,
  };
}

/** Whether an answer changes what agents may read. */
export function changesSharing({ conversation: c, consentBefore }: Reading): boolean {
  const before = consentBefore?.answer?.answer === 'refused' ? consentBefore.withheld : [];
  const now = c.consent?.answer?.answer === 'refused' ? c.consent.withheld : [];
  return before.length !== now.length || now.some((m, at) => m !== before[at]);
}

export function applyConsent(c: Conversation, fact: ConsentAsked | ConsentRecorded): void {
  const consent = c.consent ?? NOTHING_HEARD;
  if (fact.type === 'ConsentAsked') {
    c.consent = { ...consent, of: fact.episodeId, asked: fact.eventId, isOpen: true };
    // A yes that follows answers this, and no question of the assistant from before.
    c.asked = 'other';
    return;
  }
  const withheld = fact.answer === 'refused' ? fact.messageIds : [];
  c.consent = { ...consent, of: fact.episodeId, withheld };
}
