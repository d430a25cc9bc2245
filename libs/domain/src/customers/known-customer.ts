import { DAY_MS, plusMs, type Instant } from '#kernel';
import type { CustomerId, PastEpisode } from '#domain/vocabulary';
import { CONTACTS_MAX, CONTACTS_MS, contactsAt, SAME_CONTACT_MS } from './contacts.ts';

/** Between two looks at a customer: a policy that keeps less, or nothing, is obeyed within it. */
const LOOKED_AT_EVERY_MS = DAY_MS;

/** Episodes that are kept of a customer. */
const EPISODES_MAX = 3;

/** What is known of one customer over all their conversations: plain data, bounded, the same after JSON. */
export interface KnownCustomer {
  /** When contacts within `CONTACTS_MS` began, oldest first. */
  readonly contacts: readonly Instant[];
  /** Oldest first. */
  readonly episodes: readonly PastEpisode[];
  /** When it is looked at next: the first of all that is to be forgotten, or `LOOKED_AT_EVERY_MS` after the last time. */
  readonly forgetAt: Instant;
  /** The id of the same customer under which all is known since the two were merged; nothing is here then. */
  readonly mergedInto?: CustomerId;
}

/** Null: nothing is known, and nothing is stored. */
type Known = KnownCustomer | null;

/** A contact that began then. One that began within an hour of another is the same. */
export function withContact(known: Known, startedAt: Instant, now: Instant, keepMs: number): Known {
  const before = known?.contacts ?? [];
  if (before.some((at) => isSameContact(at, startedAt)))
    return kept(before, known?.episodes ?? [], now, keepMs);
  const contacts = [...before, startedAt].sort((a, b) => a - b);
  return kept(contacts, known?.episodes ?? [], now, keepMs);
}

/** An episode that has ended; repeated, it takes the place of what was known of it. */
export function withEpisode(known: Known, episode: PastEpisode, now: Instant, keepMs: number): Known {
  const others = (known?.episodes ?? []).filter(({ episodeId }) => episodeId !== episode.episodeId);
  const episodes = [...others, episode].sort((a, b) => a.endedAt - b.endedAt);
  return kept(known?.contacts ?? [], episodes, now, keepMs);
}

/** What was known under another id of the same customer, within the same bounds. */
export function withMoved(
  known: Known,
  moved: Readonly<Pick<KnownCustomer, 'contacts' | 'episodes'>>,
  now: Instant,
  keepMs: number,
): Known {
  const contacts = moved.contacts.reduce((all, at) => withContact(all, at, now, keepMs), known);
  return moved.episodes.reduce((all, episode) => withEpisode(all, episode, now, keepMs), contacts);
}

/** All is known under the other id from now on. It stays so for as long as the policy has anything remembered. */
export function mergedCustomer(mergedInto: CustomerId, now: Instant): KnownCustomer {
  return { contacts: [], episodes: [], forgetAt: plusMs(now, LOOKED_AT_EVERY_MS), mergedInto };
}

/** The others than the one that began then. */
export function otherContacts(known: Known, startedAt: Instant, now: Instant): readonly Instant[] {
  return contactsAt(known?.contacts ?? [], now)
    .filter((at) => !isSameContact(at, startedAt))
    .slice(-CONTACTS_MAX);
}

/** Without what is over; with nothing where nothing is kept. */
export function remaining(known: Known, now: Instant, keepMs: number): Known {
  if (known === null || keepMs === 0) return null;
  if (known.mergedInto !== undefined) return mergedCustomer(known.mergedInto, now);
  return kept(known.contacts, known.episodes, now, keepMs);
}

function isSameContact(at: Instant, other: Instant): boolean {
  return Math.abs(at - other) < SAME_CONTACT_MS;
}

function kept(
  contacts: readonly Instant[],
  episodes: readonly PastEpisode[],
  now: Instant,
  keepMs: number,
): Known {
  const lasting = contactsAt(contacts, now).slice(-CONTACTS_MAX - 1);
  const remembered = episodes.filter(({ endedAt }) => now - endedAt < keepMs).slice(-EPISODES_MAX);
  const ends = [
    ...lasting.slice(-1).map((at) => plusMs(at, CONTACTS_MS)),
    ...remembered.slice(0, 1).map(({ endedAt }) => plusMs(endedAt, keepMs)),
  ];
  if (ends.length === 0) return null;
  const first = ends.reduce(
    (earliest, at) => (at < earliest ? at : earliest),
    plusMs(now, LOOKED_AT_EVERY_MS),
  );
  return { contacts: lasting, episodes: remembered, forgetAt: first };
}
