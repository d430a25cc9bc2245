import type { Queue } from '#domain/policy';
import type { AgentOrder } from './define-agent-order.ts';

/** What a queue of the policy says of the order among agents. */
export type OrderSettings = Pick<Queue, 'agentOrder' | 'agentWeights'>;

/** All that the workflow knows of orders among agents, from the list. */
export interface AgentOrders {
  /** The one that the queue names. @param queue undefined: it is not one of the policy any more */
  of(queue: OrderSettings | undefined): AgentOrder;
  /** Its name for `OfferMade`; null: the first of the list. */
  named(queue: OrderSettings): string | null;
}

/** @throws Error where the list is empty */
export function deriveAgentOrders(list: readonly AgentOrder[]): AgentOrders {
  const [first] = list;
  if (first === undefined) throw new Error('There is no order among agents: list at least one.');
  const byName = new Map(list.map((order) => [order.name, order]));
  const of = (queue: OrderSettings | undefined): AgentOrder =>
    (queue && byName.get(queue.agentOrder)) ?? first;
  return {
    of,
    named(queue) {
      const order = of(queue);
      return order === first ? null : order.name;
    },
  };
}

/** Queues with equal ones rank agents alike. */
export function orderKey(queue: OrderSettings | undefined): string {
  return queue === undefined ? '' : JSON.stringify([queue.agentOrder, queue.agentWeights]);
}
