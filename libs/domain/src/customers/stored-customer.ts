import { WrittenByNewer } from '#kernel';
import type { KnownCustomer } from './known-customer.ts';

/** Of the stored form. A new field needs no new one: it has a default where it is absent. */
const VERSION = 1;

export function storedCustomerJson({
  contacts,
  episodes,
  forgetAt,
  mergedInto,
}: Readonly<KnownCustomer>): string {
  return JSON.stringify({
    v: VERSION,
    contacts,
    ...(episodes.length > 0 && { episodes }),
    forgetAt,
    mergedInto,
  });
}

/** @throws WrittenByNewer where a newer version wrote it, Error where it is damaged */
export function readStoredCustomer(json: string): KnownCustomer {
  const {
    v,
    contacts,
    episodes = [],
    forgetAt,
    mergedInto,
  } = JSON.parse(json) as Partial<KnownCustomer> & { v?: unknown };
  if (typeof v !== 'number') throw new Error('it has no version of its form');
  if (v > VERSION) throw new WrittenByNewer(`its form is version ${v}, this Baton reads up to ${VERSION}`);
  if (!Array.isArray(contacts) || !Array.isArray(episodes) || typeof forgetAt !== 'number')
    throw new Error('it has no contacts, episodes or deadline');
  return { contacts, episodes, forgetAt, ...(mergedInto !== undefined && { mergedInto }) };
}
