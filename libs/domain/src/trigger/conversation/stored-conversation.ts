import { plusMs, type Instant } from '#kernel';
import type { MessageId } from '#domain/vocabulary';
import type { Triggers } from '../derive-triggers.ts';
import { noConversation, type Conversation, type KeptTurn, type TriggerStates } from './conversation.ts';

/** A stored conversation: plain data for JSON, by field name. What has its default is undefined, and JSON leaves it out. */
type StoredConversation = Readonly<Record<string, unknown>>;

/** From the format that it is listed at (from 1) to the next. */
type Upgrade = (stored: StoredConversation) => StoredConversation;

/**
 * A new field needs no new format: what was stored without it gets the default that `noConversation` gives it, so a default is for
 * ever. A field that no longer exists is skipped. A format of its own is for what changes its meaning; its upgrade is added here, and stays.
 */
const UPGRADES: readonly Upgrade[] = [];

export interface ConversationForm {
  /** The newest that is read, and the one that is written. */
  readonly format: number;
  stored(c: Readonly<Conversation>): StoredConversation;
  /** @throws Error that says what is wrong, if it is not a stored conversation or has a newer format. */
  restored(stored: unknown): Conversation;
}

type Unpack<Field extends keyof Conversation> = (
  stored: never,
  startedAt: Instant,
  triggers: Triggers,
) => Conversation[Field];

/** What is stored in another shape, read back. Times of turns count from the start of the conversation: small numbers are short. */
const UNPACKED: { readonly [Field in keyof Conversation]?: Unpack<Field> } = {
  turns: turnsOf,
  issue: (stored: readonly unknown[], startedAt) => turnsOf(stored, startedAt)[0] ?? null,
  recent: (stored: string) => stored.split(' '),
  triggers: (stored: StoredConversation, _startedAt, triggers) => restoredStates(stored, triggers),
};

export function conversationForm(
  triggers: Triggers,
  upgrades: readonly Upgrade[] = UPGRADES,
): ConversationForm {
  const format = upgrades.length + 1;
  const initial = triggers.initialStates();
  const fields = Object.keys(noConversation([])) as (keyof Conversation)[];
  return {
    format,
    stored(c) {
      const { startedAt } = c;
      return {
        // The format.
        v: format,
        phase: c.phase,
        workspaceId: c.workspaceId,
        conversationId: c.conversationId,
        channel: unless(c.channel, 'chat'),
        language: c.language ?? undefined,
        startedAt,
        begun: unlessEmpty(c.begun),
        firstCustomerTurnAt: c.firstCustomerTurnAt ?? undefined,
        activeAt: c.activeAt,
        customerId: c.customerId ?? undefined,
        customerName: c.customerName ?? undefined,
        verification: unless(c.verification, 'unknown'),
        inquiry: c.inquiry ?? undefined,
        history: c.history ?? undefined,
        tier: c.tier ?? undefined,
        orderValue: c.orderValue ?? undefined,
        attributes: isEmpty(c.attributes) ? undefined : c.attributes,
        customerGone: unless(c.customerGone, false),
        leaveAt: c.leaveAt ?? undefined,
        leftBy: c.leftBy ?? undefined,
        turnCount: unless(c.turnCount, 0),
        turns: c.turns.length === 0 ? undefined : flat(c.turns, startedAt),
        issue: c.issue === null ? undefined : flat([c.issue], startedAt),
        settled: unless(c.settled, false),
        danger: c.danger ?? undefined,
        due: c.due ?? undefined,
        said: unlessEmpty(c.said),
        facts: unlessEmpty(c.facts),
        attempts: unlessEmpty(c.attempts),
        people: unlessEmpty(c.people),
        sentiments: unlessEmpty(c.sentiments),
        intent: c.intent ?? undefined,
        offer: c.offer ?? undefined,
        offerEvidence: unlessEmpty(c.offerEvidence),
        asked: c.asked ?? undefined,
        collecting: c.collecting ?? undefined,
        questions: unlessEmpty(c.questions),
        consent: c.consent ?? undefined,
        firstSignalAt: c.firstSignalAt ?? undefined,
        idleAt: c.idleAt ?? undefined,
        episode: c.episode ?? undefined,
        last: c.last ?? undefined,
        life: unless(c.life, ''),
        ordinal: unless(c.ordinal, 0),
        control: c.control ?? undefined,
        inputs: c.inputs ?? undefined,
        recent: c.recent.length === 0 ? undefined : c.recent.join(' '),
        triggers: storedStates(c.triggers, initial, triggers),
      } satisfies Record<'v' | keyof Conversation, unknown>;
    },
    restored(stored) {
      const found = upgraded(stored, upgrades);
      const c = noConversation(triggers.initialStates()) as Conversation & Record<string, unknown>;
      const startedAt = (found['startedAt'] ?? c.startedAt) as Instant;
      for (const name of fields) {
        const value = found[name];
        if (value === undefined) continue;
        const unpack = UNPACKED[name] as Unpack<keyof Conversation> | undefined;
        c[name as string] =
          unpack === undefined
            ? likeDefault(name, value, c[name])
            : unpack(value as never, startedAt, triggers);
      }
      return c;
    },
  };
}

function upgraded(stored: unknown, upgrades: readonly Upgrade[]): StoredConversation {
  const newest = upgrades.length + 1;
  const found = stored as StoredConversation | null;
  const format = typeof found === 'object' && found !== null ? found['v'] : undefined;
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1)
    throw new Error('this is not a stored conversation');
  if (format > newest)
    throw new Error(`this conversation was written by format ${format}, this version reads up to ${newest}`);
  return upgrades.slice(format - 1).reduce((older, upgrade) => upgrade(older), found as StoredConversation);
}

/** What is damaged ends the task here, not a decision later. */
function likeDefault(name: string, value: unknown, byDefault: unknown): unknown {
  const alike = typeof value === typeof byDefault && Array.isArray(value) === Array.isArray(byDefault);
  if (!alike && byDefault !== null)
    throw new Error(`its ${name} is ${typeof value}, not ${typeof byDefault}`);
  return value;
}

function unless<T>(value: T, byDefault: T): T | undefined {
  return value === byDefault ? undefined : value;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

/** Four places a turn. */
function flat(turns: readonly KeptTurn[], startedAt: Instant): unknown[] {
  const places: unknown[] = [];
  for (const { m, by, t, x } of turns) places.push(m, by, t - startedAt, x);
  return places;
}

function turnsOf(stored: readonly unknown[], startedAt: Instant): KeptTurn[] {
  if (!Array.isArray(stored)) throw new Error('its turns are no list');
  const turns: KeptTurn[] = [];
  for (let at = 0; at < stored.length; at += 4) {
    const [m, by, after, x] = stored.slice(at, at + 4) as [MessageId, KeptTurn['by'], number, string];
    turns.push({ m, by, t: plusMs(startedAt, after), x });
  }
  return turns;
}

/** By code; what is as it was at first is left out. */
function storedStates(
  states: Readonly<TriggerStates>,
  initial: Readonly<TriggerStates>,
  { list }: Triggers,
): StoredConversation | undefined {
  let stored: Record<string, unknown> | undefined;
  for (let slot = 0; slot < list.length; slot += 1) {
    const state = states[slot] as object | null;
    if (state === null || isInitial(state, initial[slot] as object)) continue;
    (stored ??= {})[list[slot]!.code] = state;
  }
  return stored;
}

function isInitial(state: object, initial: object): boolean {
  const fields = state as StoredConversation;
  const defaults = initial as StoredConversation;
  for (const name in fields) {
    const value = fields[name];
    if (value !== defaults[name] && !(Array.isArray(value) && value.length === 0)) return false;
  }
  return true;
}

/** The state of a trigger that is not in the list is dropped: no rule reads it any more. */
function restoredStates(stored: StoredConversation, { list }: Triggers): TriggerStates {
  return list.map(({ code, state }) =>
    state === null ? null : { ...(state.initial() as object), ...(stored[code] as object | undefined) },
  );
}
