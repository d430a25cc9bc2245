import { instant } from '#kernel';
import type { MessageId } from '#domain/vocabulary';
import type { Triggers } from '../derive-triggers.ts';
import { noConversation, type Conversation, type KeptTurn, type TriggerStates } from './conversation.ts';

/** A stored conversation: plain data for JSON, by field name; what has its default is left out. */
type StoredConversation = Readonly<Record<string, unknown>>;

/** From the version that it is listed at (from 1) to the next. */
export type Upgrade = (stored: StoredConversation) => StoredConversation;

/**
 * A new field needs no version: what was stored without it gets the default that `noConversation` gives it, and a field that is no
 * more is left alone. A version is for what changes its meaning; its upgrade is added here, and stays.
 */
const UPGRADES: readonly Upgrade[] = [];

export interface ConversationForm {
  stored(c: Readonly<Conversation>): StoredConversation;
  /** @throws Error that says what is wrong, where it is no stored conversation or of a newer version. */
  restored(stored: unknown): Conversation;
}

interface Packing<Field extends keyof Conversation> {
  pack(value: Conversation[Field], c: Readonly<Conversation>, triggers: Triggers): unknown;
  unpack(stored: unknown, c: Readonly<Conversation>, triggers: Triggers): Conversation[Field];
}

/** A packing as the list of fields sees it. */
interface AnyPacking {
  pack(value: unknown, c: Readonly<Conversation>, triggers: Triggers): unknown;
  unpack(stored: unknown, c: Readonly<Conversation>, triggers: Triggers): unknown;
}

interface StoredField {
  readonly name: keyof Conversation;
  readonly byDefault: unknown;
  readonly packing: AnyPacking | undefined;
}

/** What is stored in another shape than it has in memory. Times count from the start of the conversation: small numbers are short. */
const PACKED: { readonly [Field in keyof Conversation]?: Packing<Field> } = {
  turns: {
    pack: (turns, c) => turns.flatMap((turn) => flat(turn, c.startedAt)),
    unpack: (stored, c) => turnsOf(stored as readonly unknown[], c.startedAt),
  },
  issue: {
    pack: (issue, c) => (issue === null ? null : flat(issue, c.startedAt)),
    unpack: (stored, c) => turnsOf(stored as readonly unknown[], c.startedAt)[0] ?? null,
  },
  recent: {
    pack: (recent) => recent.join(' '),
    unpack: (stored) => (stored === '' ? [] : (stored as string).split(' ')),
  },
  triggers: {
    pack: (states, _c, triggers) => storedStates(states, triggers),
    unpack: (stored, _c, triggers) => restoredStates(stored as StoredConversation, triggers),
  },
};

/** @param empty gives every field its default */
export function conversationForm(
  triggers: Triggers,
  empty: () => Conversation = () => noConversation(triggers.initialStates()),
  upgrades: readonly Upgrade[] = UPGRADES,
): ConversationForm {
  const version = upgrades.length + 1;
  const defaults = empty();
  const fields = (Object.keys(defaults) as (keyof Conversation)[]).map((name): StoredField => ({
    name,
    byDefault: defaults[name],
    packing: PACKED[name],
  }));
  return {
    stored(c) {
      const stored: Record<string, unknown> = { v: version };
      for (const { name, byDefault, packing } of fields) {
        const value = c[name];
        if (value === byDefault || isEmpty(value)) continue;
        const packed = packing === undefined ? value : packing.pack(value, c, triggers);
        if (packed !== undefined) stored[name] = packed;
      }
      return stored;
    },
    restored(stored) {
      const found = upgraded(stored, upgrades);
      const c = empty() as Conversation & Record<string, unknown>;
      for (const { name, packing } of fields) {
        const value = found[name];
        if (value !== undefined)
          c[name as string] = packing === undefined ? value : packing.unpack(value, c, triggers);
      }
      return c;
    },
  };
}

function upgraded(stored: unknown, upgrades: readonly Upgrade[]): StoredConversation {
  const version = upgrades.length + 1;
  const found = stored as StoredConversation | null;
  const of = typeof found === 'object' && found !== null ? found['v'] : undefined;
  if (!Number.isSafeInteger(of) || (of as number) < 1) throw new Error('this is no stored conversation');
  if ((of as number) > version) {
    throw new Error(
      `this conversation is stored in version ${of as number}, and this release of Baton reads up to version ${version}: it was written by a newer one`,
    );
  }
  return upgrades
    .slice((of as number) - 1)
    .reduce((older, upgrade) => upgrade(older), found as StoredConversation);
}

/** An empty list, or a record without entries. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length === 0;
  for (const _ in value) return false;
  return true;
}

function flat({ m, by, t, x }: KeptTurn, startedAt: number): unknown[] {
  return [m, by, t - startedAt, x];
}

function turnsOf(stored: readonly unknown[], startedAt: number): KeptTurn[] {
  const turns: KeptTurn[] = [];
  for (let at = 0; at < stored.length; at += 4) {
    const [m, by, after, x] = stored.slice(at, at + 4) as [MessageId, KeptTurn['by'], number, string];
    turns.push({ m, by, t: instant(startedAt + after), x });
  }
  return turns;
}

/** By code; what is as it was at first is left out. */
function storedStates(states: Readonly<TriggerStates>, { list }: Triggers): StoredConversation | undefined {
  let stored: Record<string, unknown> | undefined;
  for (let slot = 0; slot < list.length; slot += 1) {
    const { code, state } = list[slot]!;
    if (state !== null && !isInitial(states[slot] as object, state.initial() as object))
      (stored ??= {})[code] = states[slot];
  }
  return stored;
}

function isInitial(state: object, initial: object): boolean {
  const fields = state as StoredConversation;
  const defaults = initial as StoredConversation;
  for (const name in fields) if (fields[name] !== defaults[name] && !isEmpty(fields[name])) return false;
  return true;
}

/** The state of a trigger that is not in the list is dropped: no rule reads it any more. */
function restoredStates(stored: StoredConversation, { list }: Triggers): TriggerStates {
  return list.map(({ code, state }) =>
    state === null ? null : { ...(state.initial() as object), ...(stored[code] as object | undefined) },
  );
}
