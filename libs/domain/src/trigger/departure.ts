import type { DepartureCause } from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import type { TriggerEvent } from './define-trigger.ts';

type Left = NonNullable<Conversation['leftBy']>;

const BY_LEAVING: Readonly<Record<Left, DepartureCause>> = {
  closed: 'customer_closed',
  disconnected: 'connection_lost',
  idle: 'customer_silent',
  unknown: 'unknown',
};

const BY_END = {
  resolved: 'ended_by_assistant',
  closed: 'conversation_closed',
  timeout: 'customer_silent',
  unknown: 'unknown',
} as const;

/**
 * What happened, where an episode is withdrawn at this event. How the customer left says more than how the conversation was ended
 * afterwards.
 * @param leftBefore how the customer had left before; null: the customer was there
 */
export function departureCause(
  event: TriggerEvent,
  open: Readonly<NonNullable<Conversation['episode']>>,
  leftBefore: Left | null,
): DepartureCause {
  if (open.later !== undefined) return 'served_elsewhere';
  if (event.type === 'CustomerLeft') return BY_LEAVING[event.reason];
  if (leftBefore !== null) return BY_LEAVING[leftBefore];
  return event.type === 'ConversationEnded' ? BY_END[event.reason] : 'unknown';
}
