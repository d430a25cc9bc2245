import { plusMs, type Deadline, type Env, type Instant } from '#kernel';
import { triggersOf } from '#domain/policy';
import { episodeId, type QuestionAsked, type QuestionEnded } from '#domain/vocabulary';
import { askedWith, foundOf, heldFacts } from './asked-meanwhile.ts';
import {
  collectSettings,
  foldAnswer,
  nextQuestion,
  questionNamed,
  questionText,
  type CollectQuestion,
} from './collect-questions.ts';
import { mayEscalate, type Collecting, type Conversation } from './conversation/conversation.ts';
import { isSafety } from './danger.ts';
import type { TriggerEvent } from './define-trigger.ts';
import { categoryOf, reasonOf, type FoundReason, type Triggers } from './derive-triggers.ts';
import { mostBinding } from './escalation-facts.ts';
import { base } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

// What a policy has customers asked before a person is offered or called (`collectFirst`). The decision is made when it is, and held until
// they have answered, or have had the time for it.

type TriggerEnv = Env<TriggerPeers>;

/** The deadline of an answer. */
export const ANSWER = 'answer';

/** While the customer is away, or an agent takes the conversation over, no answer is waited for. */
export function answerDue({ collecting, customerGone, episode }: Readonly<Conversation>): Instant | null {
  return customerGone || episode !== null ? null : (collecting?.until ?? null);
}

/** Folds what an input means for what waits for an answer, or is to wait for one from now on. */
export function foldCollecting(
  triggers: Triggers,
  c: Conversation,
  input: TriggerEvent,
  reading: Reading,
  env: TriggerEnv,
): void {
  const settings = collectSettings(c, env);
  if (c.collecting === null && settings === null) return;
  if (c.episode !== null || !mayEscalate(c)) return;
  const assessment = triggers.assess(c, input, triggersOf(env.peers.active.policy, c.channel), reading);
  const found = assessment?.found ?? [];
  const { collecting } = c;
  if (collecting === null) {
    if (assessment === null || c.offer === 'open' || isUrgent(found, c, env)) return;
    const held = askedWith(triggers, c, input, reading, env, assessment, undefined);
    if (held !== null && nextQuestion(c, mostBinding(found), env) !== undefined) c.collecting = { held };
    return;
  }
  // Whoever is called anyway is called for what may be danger, too, where it would only have been offered to them.
  const called =
    assessment !== null && collecting.held.outcome === 'escalate' && isSafety(c, found.map(reasonOf), env)
      ? { ...assessment, outcome: 'escalate' as const }
      : assessment;
  const held = called === null ? null : askedWith(triggers, c, input, reading, env, called, collecting.held);
  c.collecting = {
    ...collecting,
    ...(held !== null && { held }),
    ...(isUrgent(found, c, env) && { urgent: true }),
    ...answered(c, collecting, input, reading, env),
  };
}

/** Somebody who asks for a person, or always needs one, is asked nothing. */
function isUrgent(found: readonly FoundReason[], c: Readonly<Conversation>, env: TriggerEnv): boolean {
  return (
    found.some((reason) => reason.trigger.kind === 'customer_request' || categoryOf(reason) === 'A') ||
    isSafety(c, found.map(reasonOf), env)
  );
}

/** What the input makes of the question that stands. Who is back after its time has the same time again. */
function answered(
  c: Conversation,
  { question: name, until }: Collecting,
  input: TriggerEvent,
  reading: Reading,
  env: TriggerEnv,
): Pick<Collecting, 'ending' | 'until'> {
  if (name === undefined || until === undefined) return {};
  if (input.type === 'CustomerTurn') {
    const question = questionNamed(name, c, env);
    return { ending: question === undefined ? 'unanswered' : foldAnswer(c, question, input, reading) };
  }
  if (input.type === 'Deadline' || until > env.now) return {};
  return { until: plusMs(env.now, collectSettings(c, env)?.wait ?? 0) };
}

/** The question, or what was held once nothing more is to be asked; undefined: nothing is held, and the input is decided on as any. */
export function collectingFacts(
  triggers: Triggers,
  reading: Reading,
  input: TriggerEvent,
  env: TriggerEnv,
): readonly TriggerFact[] | undefined {
  const { conversation: c } = reading;
  const { collecting } = c;
  if (collecting === null) return undefined;
  const { question: name, held, urgent, ending, again } = collecting;
  const found = foundOf(triggers, held.found);
  const onward = (): readonly TriggerFact[] => {
    const next = nextQuestion(c, mostBinding(found), env);
    const asked = next === undefined ? null : questionAsked(c, next, 'first', collecting, found, env);
    return asked === null ? heldFacts(triggers, reading, held, env) : [asked];
  };
  if (name === undefined) return onward();
  const end = (how: QuestionEnded['ending']): QuestionEnded => ({
    ...{ type: 'QuestionEnded', ...nextEpisode(c, env) },
    ...{ question: name, ending: how },
  });
  if (ending === 'answered') {
    const rest = urgent === true ? heldFacts(triggers, reading, held, env) : onward();
    return [end('answered'), ...rest];
  }
  if (urgent === true) return [end('overtaken'), ...heldFacts(triggers, reading, held, env)];
  if (ending === 'unanswered') {
    const question = again === true ? undefined : questionNamed(name, c, env);
    const asked = question === undefined ? null : questionAsked(c, question, 'again', collecting, found, env);
    if (asked !== null) return [asked];
    return [end('unanswered'), ...heldFacts(triggers, reading, held, env)];
  }
  if (isAnswerDeadline(input)) return [end('expired'), ...heldFacts(triggers, reading, held, env)];
  return [];
}

function isAnswerDeadline(input: TriggerEvent): input is Deadline {
  return input.type === 'Deadline' && input.name === ANSWER;
}

/** Null: the policy has no words for it. */
function questionAsked(
  c: Readonly<Conversation>,
  question: CollectQuestion,
  wording: 'first' | 'again',
  { held }: Collecting,
  found: readonly FoundReason[],
  env: TriggerEnv,
): QuestionAsked | null {
  const text = questionText(question, wording, c.language ?? held.language, env);
  if (text === null) return null;
  return {
    type: 'QuestionAsked',
    ...nextEpisode(c, env),
    question: question.name,
    isAgain: wording === 'again',
    ...text,
    before: held.outcome,
    answerUntil: plusMs(env.now, collectSettings(c, env)?.wait ?? 0),
    reasons: found.map(reasonOf),
    policyHash: env.peers.active.hash,
  };
}

/** Questions that are remembered, so that none is asked twice. */
const REMEMBERED_MAX = 40;

export function applyQuestionAsked(c: Conversation, fact: QuestionAsked, env: TriggerEnv): void {
  const { question, isAgain, answerUntil } = fact;
  if (c.collecting === null) return;
  const { held, again } = c.collecting;
  const isLast = isAgain || again === true;
  c.collecting = { held, question, until: answerUntil, ...(isLast && { again: true }) };
  if (!isAgain) c.questions = [...c.questions, { name: question, ordinal: c.ordinal }].slice(-REMEMBERED_MAX);
  // A yes that follows answers this, and no question of the assistant from before.
  c.asked = 'other';
  c.firstSignalAt ??= env.now;
}

export function applyQuestionEnded(c: Conversation): void {
  if (c.collecting === null) return;
  const { held, again } = c.collecting;
  c.collecting = { held, ...(again === true && { again }) };
}

function nextEpisode(c: Readonly<Conversation>, env: TriggerEnv) {
  return base(c, episodeId(c.conversationId, c.ordinal + 1, c.life), env);
}
