import type { PolicyState } from '#domain/policy';

/** Workers below it know neither the events nor the state. */
const REMEMBERED_SINCE_LEVEL = 2;

/** How long episodes of customers are remembered over all their conversations, in milliseconds; 0: nothing is. */
export function memoryMs({ active, level }: Readonly<PolicyState>): number {
  return level.level < REMEMBERED_SINCE_LEVEL ? 0 : active.policy.conversation.rememberCustomer;
}
