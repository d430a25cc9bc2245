import { DAY_MS, HOUR_MS, type Instant } from '#kernel';

/** Beginnings that count as contacts. */
export const CONTACTS_MS = 7 * DAY_MS;
/** Earlier contacts that are kept; rules count no further. */
export const CONTACTS_MAX = 10;
/** Who is back as soon as this goes on with the same contact. */
export const SAME_CONTACT_MS = HOUR_MS;

/** Those that still count. */
export function contactsAt(contacts: readonly Instant[], now: Instant): readonly Instant[] {
  return contacts.filter((at) => now - at < CONTACTS_MS);
}
