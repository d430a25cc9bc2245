import { PHRASES, readChoice, valuesIn } from '#domain/language';
import type { Alternative, AlternativeSelected, ConversationEvent, CustomerTurn } from '#domain/vocabulary';
import type { Env } from '#kernel';
import type { Conversation, Picked } from './conversation/conversation.ts';
import type { TriggerEvent } from './define-trigger.ts';
import { detailOf, notified } from './escalation-facts.ts';
import { base } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

// What a customer picks of the alternatives to waiting, by button or in words. Routing decides on it.

/** Attributes under which channels give the number of the customer. */
const CONTACT_ATTRIBUTES = ['phone', 'phoneNumber', 'telephone', 'mobile'];
/** As people write a number that was asked for: digits in groups, and few letters beside them. */
const NUMBER = /\+?\d[\d ()./-]{4,24}\d/;
const DIGITS_MIN = 6;
const LETTERS_MAX = 30;

/** Folds what an input picks, where alternatives stand. Whoever may be in danger picks nothing, and what was picked before is forgotten. */
export function foldPick(c: Conversation, event: ConversationEvent, reading: Reading): void {
  const { episode } = c;
  if (episode?.choices === undefined || episode.replied || episode.safety === true) return;
  if (event.type === 'CustomerTurn' && reading.isOfDanger) {
    const { options, after } = episode.choices;
    c.episode = { ...episode, choices: { options, after } };
    return;
  }
  const picked = pickOf(episode.choices, event, reading);
  if (picked !== null) c.episode = { ...episode, choices: { ...episode.choices, picked } };
}

function pickOf(
  choices: NonNullable<NonNullable<Conversation['episode']>['choices']>,
  event: ConversationEvent,
  reading: Reading,
): Picked | null {
  const { options, after } = choices;
  const first = (alternative: Alternative) => options.find((option) => option.alternative === alternative);
  if (event.type === 'AlternativeSelected') {
    const option = first(event.alternative);
    if (option === undefined) return null;
    const { contact } = event;
    return {
      ...option,
      dueAt: event.dueAt ?? option.dueAt,
      contact: contact === null ? null : unlessBlank(contact),
      detail: null,
    };
  }
  if (event.type !== 'CustomerTurn') return null;
  const isAnswer = reading.askedBefore === after;
  const read = readChoice(reading.tokens, reading.turnLanguage, isAnswer);
  const option =
    read !== null && 'number' in read
      ? options[read.number - 1]
      : first(read?.alternative ?? (reading.asksForCall ? 'callback' : NONE));
  return option === undefined ? null : { ...option, contact: null, detail: detailOf(event.text) };
}

const NONE = 'none' as Alternative;

/** Passes on what was picked; for a callback the customer is asked for a number first, where none is known. */
export function alternativeFacts(
  reading: Reading,
  event: TriggerEvent,
  env: Env<TriggerPeers>,
): readonly TriggerFact[] {
  const { conversation: c, episodeBefore } = reading;
  const picked = c.episode?.choices?.picked;
  if (c.episode === null || c.episode.safety === true) return [];
  if (picked === undefined || !isSaid(event)) return [];
  const isNew = picked !== episodeBefore?.choices?.picked;
  const { alternative, dueAt, detail } = picked;
  const wasAsked = episodeBefore?.choices?.picked !== undefined;
  const contact = alternative === 'callback' ? contactOf(c, picked, event, wasAsked) : null;
  if (alternative === 'callback' && contact === null) return isNew ? asked(reading, c.episode, env) : [];
  return [
    {
      type: 'AlternativeRequested',
      ...base(c, c.episode.id, env),
      ...{ alternative, dueAt, contact, detail },
    },
  ];
}

function isSaid(event: TriggerEvent): event is CustomerTurn | AlternativeSelected {
  return event.type === 'CustomerTurn' || event.type === 'AlternativeSelected';
}

/** What was said just now goes before what the channel knows, and that before what was said earlier. */
function contactOf(
  { facts, attributes }: Readonly<Conversation>,
  picked: Picked,
  event: CustomerTurn | AlternativeSelected,
  wasAsked: boolean,
): string | null {
  const said = event.type === 'CustomerTurn' ? numberIn(event.text, wasAsked) : null;
  if (said !== null) return said;
  if (picked.contact !== null) return picked.contact;
  for (const name of CONTACT_ATTRIBUTES) {
    const given = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const number = typeof given === 'string' || typeof given === 'number' ? unlessBlank(`${given}`) : null;
    if (number !== null) return number;
  }
  return facts.findLast(({ label }) => label === PHRASES.facts.phone)?.value ?? null;
}

/** What a number to call may be taken for. */
const NUMBERS: ReadonlySet<string> = new Set([PHRASES.facts.code, PHRASES.facts.detail]);

/** Other digits may be those of an order, or a date: unless they are what was asked for they are no number to call. */
function numberIn(text: string, wasAsked: boolean): string | null {
  const values = valuesIn(text, '');
  const phone = values.find(({ label, negated }) => label === PHRASES.facts.phone && !negated);
  if (phone !== undefined) return phone.value;
  const isOther = values.some(
    ({ label, negated, value }) => negated || (!NUMBERS.has(label) && /\d/.test(value)),
  );
  if (!wasAsked || isOther || text.replace(/\P{L}/gu, '').length > LETTERS_MAX) return null;
  const [number = ''] = NUMBER.exec(text) ?? [];
  return number.replace(/\D/g, '').length >= DIGITS_MIN ? number : null;
}

function unlessBlank(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function asked(
  reading: Reading,
  open: NonNullable<Conversation['episode']>,
  env: Env<TriggerPeers>,
): readonly TriggerFact[] {
  const { conversation: c } = reading;
  const fill = { situation: 'contact', channel: c.channel } as const;
  const notice = notified(c, open.id, 'queued', c.language ?? reading.turnLanguage, env, fill);
  return notice === null ? [] : [notice];
}
