import type { Env } from '#kernel';
import { noticesOf, noticeText } from '#domain/policy';
import type { CustomerTurn } from '#domain/vocabulary';
import { waitPhrase, type WaitRange } from '../routing/wait-phrase.ts';
import { readWaiting } from './consent.ts';
import { answersQuestions } from './conversation/episode-events.ts';
import type { Conversation } from './conversation/conversation.ts';
import { detailOf, NO_PLACE, notified, withdrawalFacts } from './escalation-facts.ts';
import { base } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

type TriggerEnv = Env<TriggerPeers>;
type Waiting = NonNullable<Conversation['episode']>;

/** What a turn of a customer who waits for a person leads to: an answer to how long, the end of the wait where they want that, or nothing. */
export function waitingFacts(reading: Reading, turn: CustomerTurn, env: TriggerEnv): readonly TriggerFact[] {
  const open = reading.episodeBefore;
  if (open?.status !== 'waiting' || !answersQuestions(env.peers.active.policy)) return [];
  switch (readWaiting(reading)) {
    case 'how_long':
      return howLong(reading, open, env);
    case 'never_mind':
      return mayTakeBack(open) ? takenBack(reading, open, turn, env) : [];
    case null:
      return [];
  }
}

/** Not what must be seen by a person, nor what has reached one; nor where the category is not known. */
function mayTakeBack({ replied, safety, known }: Readonly<Waiting>): boolean {
  return !replied && safety !== true && known !== undefined && known.category !== 'A';
}

function howLong(reading: Reading, open: Readonly<Waiting>, env: TriggerEnv): readonly TriggerFact[] {
  const { conversation: c } = reading;
  const notices = noticesOf(env.peers.active.policy, c.channel);
  const fill = { situation: 'nudge', channel: c.channel } as const;
  const language = c.language ?? reading.turnLanguage;
  const plain = noticeText(notices, 'queued', language, fill);
  if (plain === null) return [];
  const wait = waitPhrase(leftOf(open, env), plain.language);
  const notice = notified(c, open.id, 'queued', language, env, { ...fill, wait });
  return notice === null ? [] : [notice];
}

/** What is left of the estimate; unknown once it has passed. Routing estimates again where a wait has materially changed. */
function leftOf({ wait = null }: Readonly<Waiting>, { now }: TriggerEnv): WaitRange {
  const elapsedMs = wait === null ? 0 : now - wait.at;
  if (wait === null || elapsedMs >= wait.p90Ms) return { p50Ms: null, p90Ms: null };
  return { p50Ms: Math.max(0, wait.p50Ms - elapsedMs), p90Ms: wait.p90Ms - elapsedMs };
}

function takenBack(
  reading: Reading,
  open: Readonly<Waiting>,
  { text }: CustomerTurn,
  env: TriggerEnv,
): readonly TriggerFact[] {
  const { conversation: c } = reading;
  const chosen = {
    type: 'AlternativeChosen',
    ...base(c, open.id, env),
    alternative: 'assistant',
    detail: detailOf(text),
    ...NO_PLACE,
  } as const;
  const notice = notified(c, open.id, 'returned_to_assistant', c.language ?? reading.turnLanguage, env);
  return [
    chosen,
    ...withdrawalFacts(c, open, 'customer_left', 'back_to_assistant', env),
    ...(notice === null ? [] : [notice]),
  ];
}
