import type { Env } from '#kernel';
import { clip, hearTurn, isMark, PHRASES, readTurn, type TopicCode } from '#domain/language';
import { textFor, triggersOf, type NoticeText, type Policy } from '#domain/policy';
import type { Category, CustomerTurn, Language } from '#domain/vocabulary';
import { FACTS_MAX_AT_LEVEL_2, type Conversation, type KeptFact } from './conversation/conversation.ts';
import type { Reading } from './reading.ts';
import type { TriggerPeers } from './trigger-state.ts';

// Which question of the policy is asked before a person is offered or called, and what is made of the answer.

export type CollectQuestion = NonNullable<Policy['triggers']['collectFirst']>['questions'][number];

/** Workers below it ask nothing. */
const COLLECTED_SINCE_LEVEL = 2;
/** Questions between two episodes. */
const ASKED_MAX = 2;
/** UTF-16 units of an answer. */
const ANSWER_CHARS_MAX = 80;

/** What the policy has asked first in this conversation; null: nothing. */
export function collectSettings({ channel }: Readonly<Conversation>, { peers }: Env<TriggerPeers>) {
  if (peers.level.level < COLLECTED_SINCE_LEVEL) return null;
  return triggersOf(peers.active.policy, channel).collectFirst;
}

export function questionNamed(name: string, c: Readonly<Conversation>, env: Env<TriggerPeers>) {
  return collectSettings(c, env)?.questions.find((question) => question.name === name);
}

/** The first that applies, that was not asked yet and whose answer is not known; undefined: none is, or two were asked. */
export function nextQuestion(
  c: Readonly<Conversation>,
  category: Category,
  env: Env<TriggerPeers>,
): CollectQuestion | undefined {
  if (c.questions.filter(({ ordinal }) => ordinal === c.ordinal).length >= ASKED_MAX) return undefined;
  const about = matterOf(c);
  return collectSettings(c, env)?.questions.find(
    (question) =>
      question.off !== true &&
      question.categories.some((one) => one === category) &&
      !c.questions.some(({ name }) => name === question.name) &&
      applies(question, about) &&
      !isKnown(question, c),
  );
}

/** What the customer reads; null: the policy has no words for it. */
export function questionText(
  { ask, again }: CollectQuestion,
  wording: 'first' | 'again',
  language: Language | null,
  env: Env<TriggerPeers>,
): NoticeText | null {
  return textFor(wording === 'first' ? ask : again, language, env.peers.active.policy.notices.default);
}

interface Matter {
  readonly topics: ReadonlySet<TopicCode>;
  readonly intent: string | null;
}

/** What the conversation is about, by what is kept of it. It is asked only where a question may be. */
function matterOf({ turns, intent, language }: Readonly<Conversation>): () => Matter {
  let matter: Matter | undefined;
  return () => {
    if (matter !== undefined) return matter;
    const said = turns.filter(({ by }) => by === 'c').map(({ x }) => x);
    const topics = said.flatMap((text) => hearTurn(readTurn(text), { language, own: [] }).topics);
    matter = {
      topics: new Set(topics.map(({ code }) => code)),
      intent: intent?.name.toLowerCase() ?? null,
    };
    return matter;
  };
}

function applies({ topics, intents }: CollectQuestion, about: () => Matter): boolean {
  if (topics.length === 0 && intents.length === 0) return true;
  const { topics: heard, intent } = about();
  return topics.some((topic) => heard.has(topic)) || intents.some((one) => one.toLowerCase() === intent);
}

function isKnown(question: CollectQuestion, { facts, attributes }: Readonly<Conversation>): boolean {
  const labels = labelsOf(question);
  return (
    facts.some(({ label }) => labels.includes(label)) ||
    question.unlessKnown.some((name) => Object.hasOwn(attributes, name))
  );
}

/** As answers are labelled on the card, and as the value is without having been asked for. */
function labelsOf({ label, value, name }: CollectQuestion): readonly [string, ...string[]] {
  const usual = value === undefined ? name : PHRASES.facts[value];
  return label === undefined ? [usual] : [label, usual];
}

/** Values that are codes: what the customer writes is one, however it is named. */
const CODES: readonly (CollectQuestion['value'] | undefined)[] = ['order', 'booking', 'reference', 'account'];
const UNNAMED: readonly string[] = [PHRASES.facts.code, PHRASES.facts.detail];
/** What has digits in it, and is none. */
const NO_CODES: readonly string[] = [PHRASES.facts.date, PHRASES.facts.amount];
const CODE = /(?<![\p{L}\d])[\p{L}\d-]*\d[\p{L}\d-]*/gu;
const CODE_CHARS_MIN = 3;

/** Puts the answer among what is known, under the label of the question. */
export function foldAnswer(
  c: Conversation,
  question: CollectQuestion,
  turn: CustomerTurn,
  reading: Reading,
): 'answered' | 'unanswered' {
  const value = question.value === undefined ? saidIn(turn.text, reading) : valueIn(c, question, turn);
  if (value === null) return 'unanswered';
  const answer: KeptFact = { label: labelsOf(question)[0], value, m: turn.messageId };
  const others = c.facts.filter((fact) => fact.value !== value);
  c.facts = [...others, answer].slice(-FACTS_MAX_AT_LEVEL_2);
  return 'answered';
}

/** All of it, unless it has no word, or asks something itself. */
function saidIn(text: string, { tokens }: Reading): string | null {
  const said = text.trim();
  if (!tokens.words.some((word) => !isMark(word)) || /[?？؟]$/u.test(said)) return null;
  return clip(said, ANSWER_CHARS_MAX);
}

function valueIn(
  { facts }: Readonly<Conversation>,
  question: CollectQuestion,
  { text, messageId }: CustomerTurn,
): string | null {
  const isCode = CODES.includes(question.value);
  const labels = [...labelsOf(question), ...(isCode ? UNNAMED : [])];
  const found = facts.findLast(({ label, value }) => labels.includes(label) && text.includes(value));
  if (found !== undefined) return found.value;
  if (!isCode) return null;
  const others = facts.filter(({ label, m }) => m === messageId && NO_CODES.includes(label));
  const [code] = (text.match(CODE) ?? []).filter(
    (one) => one.length >= CODE_CHARS_MIN && !others.some(({ value }) => value.includes(one)),
  );
  return code === undefined ? null : clip(code, ANSWER_CHARS_MAX);
}
