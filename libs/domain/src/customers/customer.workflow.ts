import { accepted, ignored, type Deadline, type Env, type Workflow } from '#kernel';
import type { PolicyState } from '#domain/policy';
import type { CustomerContacted, CustomerEvent, CustomerRecognized, EventId } from '#domain/vocabulary';
import { otherContacts, remaining, withContact, withEpisode, type KnownCustomer } from './known-customer.ts';
import { memoryMs } from './memory.ts';

export interface CustomerState {
  /** Null: nothing is known of them, and nothing is stored. */
  customer: KnownCustomer | null;
}

export type CustomerPeers = Readonly<PolicyState>;

/** The deadline of the next look at what is to be forgotten. */
export const FORGET = 'forget';

/**
 * One customer of one workspace, over all their conversations: learns from each of them, and answers each that names them. Who is not identified is no
 * customer here: their conversations send nothing.
 */
export const customerWorkflow: Workflow<
  CustomerState,
  CustomerEvent,
  CustomerRecognized,
  void,
  CustomerPeers
> = {
  name: 'customer',
  initial: () => ({ customer: null }),
  accept({ customer }, input, { peers }) {
    if (input.type === 'Deadline' || customer !== null || memoryMs(peers) > 0) return accepted();
    return ignored('the policy has nothing remembered of customers');
  },
  observe(state, input, { now, peers }) {
    const keepMs = memoryMs(peers);
    switch (input.type) {
      case 'Deadline':
        state.customer = remaining(state.customer, now, keepMs);
        break;
      case 'CustomerContacted':
        state.customer = keepMs === 0 ? null : withContact(state.customer, input.startedAt, now, keepMs);
        break;
      case 'CustomerEpisodeEnded':
        state.customer = keepMs === 0 ? null : withEpisode(state.customer, input.episode, now, keepMs);
        break;
    }
  },
  decide: (state, _reading, input, env) => (isQuestion(input, env) ? [recognized(state, input, env)] : []),
  apply: () => undefined,
};

function isQuestion(
  input: CustomerEvent | Deadline,
  { peers }: Env<CustomerPeers>,
): input is CustomerContacted {
  return input.type === 'CustomerContacted' && memoryMs(peers) > 0;
}

/** What was said and done is for those alone whose identity is at least claimed. */
function recognized(
  { customer }: Readonly<CustomerState>,
  { workspaceId, customerId, conversationId, startedAt, verification }: CustomerContacted,
  env: Env<CustomerPeers>,
): CustomerRecognized {
  const withHistory = verification !== 'unknown';
  return {
    type: 'CustomerRecognized',
    eventId: env.newId() as EventId,
    workspaceId,
    customerId,
    conversationId,
    at: env.now,
    contacts: otherContacts(customer, startedAt, env.now),
    withHistory,
    episodes: withHistory ? (customer?.episodes ?? []) : [],
  };
}
