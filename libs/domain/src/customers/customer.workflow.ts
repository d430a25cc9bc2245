import { accepted, ignored, rejected, type Deadline, type Env, type Instant, type Workflow } from '#kernel';
import type { PolicyState } from '#domain/policy';
import type { CustomerContacted, CustomerEvent, CustomerRecognized, EventId } from '#domain/vocabulary';
import {
  mergedCustomer,
  otherContacts,
  remaining,
  withContact,
  withEpisode,
  withMoved,
  type KnownCustomer,
} from './known-customer.ts';
import { memoryMs } from './memory.ts';
import { forwarded, mergeFacts, newlyMergedInto } from './merging.ts';

export interface CustomerState {
  /** Null: nothing is known of them, and nothing is stored. */
  customer: KnownCustomer | null;
}

export type CustomerPeers = Readonly<PolicyState>;

/** The deadline of the next look at what is to be forgotten. */
export const FORGET = 'forget';

export type CustomerFact = CustomerRecognized | CustomerEvent;

/**
 * One customer of one workspace, over all their conversations: learns from each of them, and answers each that names them. Who is not identified is no
 * customer here: their conversations send nothing. An id that was merged has the id under which all is known answer.
 *
 * Reading: what was known before the input.
 */
export const customerWorkflow: Workflow<
  CustomerState,
  CustomerEvent,
  CustomerFact,
  KnownCustomer | null,
  CustomerPeers
> = {
  name: 'customer',
  initial: () => ({ customer: null }),
  accept({ customer }, input, { peers }) {
    if (input.type === 'CustomersMerged' && input.customerId === input.mergedCustomerId)
      return rejected('it merges an id with itself');
    if (input.type === 'Deadline' || customer !== null || memoryMs(peers) > 0) return accepted();
    return ignored('the policy has nothing remembered of customers');
  },
  observe(state, input, env) {
    const before = state.customer;
    const keepMs = memoryMs(env.peers);
    state.customer = keepMs === 0 ? null : folded(before, input, env.now, keepMs);
    return before;
  },
  decide(state, before, input, env) {
    if (input.type === 'Deadline' || memoryMs(env.peers) === 0) return [];
    if (input.type === 'CustomersMerged') return mergeFacts(before, input, env);
    const mergedInto = state.customer?.mergedInto;
    if (mergedInto !== undefined) return [forwarded(input, mergedInto, env)];
    return input.type === 'CustomerContacted' ? [recognized(state, input, env)] : [];
  },
  apply: () => undefined,
};

function folded(
  known: KnownCustomer | null,
  input: CustomerEvent | Deadline,
  now: Instant,
  keepMs: number,
): KnownCustomer | null {
  if (known?.mergedInto !== undefined) return remaining(known, now, keepMs);
  switch (input.type) {
    case 'Deadline':
      return remaining(known, now, keepMs);
    case 'CustomerContacted':
      return withContact(known, input.startedAt, now, keepMs);
    case 'CustomerEpisodeEnded':
      return withEpisode(known, input.episode, now, keepMs);
    case 'CustomerMoved':
      return withMoved(known, input, now, keepMs);
    case 'CustomersMerged': {
      const mergedInto = newlyMergedInto(known, input);
      return mergedInto === null ? known : mergedCustomer(mergedInto, now);
    }
  }
}

/** What was said and done is for those alone whose identity is at least claimed. */
function recognized(
  { customer }: Readonly<CustomerState>,
  { workspaceId, customerId, namedCustomerId, conversationId, startedAt, verification }: CustomerContacted,
  env: Env<CustomerPeers>,
): CustomerRecognized {
  const withHistory = verification !== 'unknown';
  return {
    type: 'CustomerRecognized',
    eventId: env.newId() as EventId,
    workspaceId,
    customerId: namedCustomerId ?? customerId,
    conversationId,
    at: env.now,
    contacts: otherContacts(customer, startedAt, env.now),
    withHistory,
    episodes: withHistory ? (customer?.episodes ?? []) : [],
  };
}
