import type { Env } from '#kernel';
import type { PolicyState } from '#domain/policy';
import type { CustomerEvent, CustomerId, CustomersMerged, EventId } from '#domain/vocabulary';
import type { KnownCustomer } from './known-customer.ts';

type CustomerEnv = Env<Readonly<PolicyState>>;
type Known = Readonly<KnownCustomer> | null;

/**
 * Two ids are one customer. All is known under the id that sorts first, whichever of them is named first: pointers lead to smaller ids
 * only, so that there is no circle, and merges have one outcome in whatever order their tasks see them.
 */

/** The id under which all is known from now on, where it is another one than this. */
export function newlyMergedInto(known: Known, { customerId, mergedCustomerId }: CustomersMerged) {
  return known?.mergedInto === undefined && mergedCustomerId < customerId ? mergedCustomerId : null;
}

/**
 * What the ids that a merge concerns are to learn of it.
 * @param known before the merge
 */
export function mergeFacts(known: Known, merge: CustomersMerged, env: CustomerEnv): readonly CustomerEvent[] {
  const { customerId, mergedCustomerId: other } = merge;
  const here = known?.mergedInto ?? customerId;
  if (other > customerId) return [passedOn(merge, other, here, env)];
  if (here !== customerId) return here === other ? [] : [between(merge, here, other, env)];
  if (known === null) return [];
  const { contacts, episodes } = known;
  const { workspaceId } = merge;
  const ids = { eventId: env.newId() as EventId, workspaceId, customerId: other };
  return [{ type: 'CustomerMoved', ...ids, at: env.now, contacts, episodes }];
}

/** The same event for the id under which all is known; the answer goes to the id that the conversation uses. */
export function forwarded(
  event: Exclude<CustomerEvent, CustomersMerged>,
  mergedInto: CustomerId,
  env: CustomerEnv,
): CustomerEvent {
  const ids = { eventId: env.newId() as EventId, customerId: mergedInto, at: env.now };
  if (event.type !== 'CustomerContacted') return { ...event, ...ids };
  return { ...event, ...ids, namedCustomerId: event.namedCustomerId ?? event.customerId };
}

function between(merge: CustomersMerged, one: CustomerId, other: CustomerId, env: CustomerEnv) {
  return one < other ? passedOn(merge, other, one, env) : passedOn(merge, one, other, env);
}

/** To the greater id, which points to the smaller one then. */
function passedOn(
  merge: CustomersMerged,
  customerId: CustomerId,
  mergedCustomerId: CustomerId,
  env: CustomerEnv,
): CustomersMerged {
  return { ...merge, eventId: env.newId() as EventId, customerId, mergedCustomerId };
}
