import type { Codec } from '#contracts';
import {
  customerWorkflow,
  FORGET,
  readStoredCustomer,
  storedCustomerJson,
  type CustomerFact,
  type CustomerPeers,
  type CustomerState,
} from '#domain/customers';
import type { CustomerEvent, CustomerId, WorkspaceId } from '#domain/vocabulary';
import { entityKey, unreadable, type Part } from '#stream';
import { policyAggregate } from './policy.part.ts';

const CUSTOMER_KIND = 'customer';

/** A workspace's id is escaped, so that its end is known; the rest is the customer's id as it is. */
export function customerAggregate(workspace: WorkspaceId, customer: CustomerId): string {
  return `${CUSTOMER_KIND}/${encodeURIComponent(workspace)}/${customer}`;
}

function workspaceOf(aggregate: string): WorkspaceId {
  const from = CUSTOMER_KIND.length + 1;
  return decodeURIComponent(aggregate.slice(from, aggregate.indexOf('/', from))) as WorkspaceId;
}

/** One entity a customer, as JSON; decoded on demand, kept in a bounded cache, removed when all of it is forgotten. */
export function customerPart(
  codec: Codec,
): Part<CustomerState, CustomerEvent, CustomerFact, CustomerState['customer'], CustomerPeers> {
  const utf8 = new TextDecoder();
  return {
    kind: CUSTOMER_KIND,
    workflow: customerWorkflow,
    residence: 'bounded',
    peers: (aggregate, get) => get(policyAggregate(workspaceOf(aggregate))) as CustomerPeers,
    load(aggregate, entities) {
      const stored = entities.read(entityKey(aggregate));
      if (stored === undefined) return customerWorkflow.initial();
      try {
        return { customer: readStoredCustomer(utf8.decode(stored.bytes)) };
      } catch (cause) {
        throw unreadable(aggregate, cause);
      }
    },
    drain({ customer }, aggregate, put) {
      put(
        entityKey(aggregate),
        customer && { due: customer.forgetAt, encode: () => Buffer.from(storedCustomerJson(customer)) },
      );
    },
    aggregateOf: (key) => key,
    entityOf: () => CUSTOMER_KIND,
    deadlines: ({ customer }) => (customer === null ? [] : [[FORGET, customer.forgetAt]]),
    write: (fact) => [codec.outbound(fact)],
  };
}
