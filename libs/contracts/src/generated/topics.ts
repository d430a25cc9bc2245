// Generated from schemas/ by `npm run generate`. Do not edit.

import type { AgentEvent, ConversationEvent, CustomerEvent, CustomerHistoryEvent, EscalationEvent, EscalationRequest, PolicyEvent } from '#domain/vocabulary';

/** Every topic by its role. The version is part of the name: an incompatible vocabulary gets topics of its own. */
export const TOPICS = {
  /** What happens in conversations, from channels and assistants. Key: `{conversationId}`. */
  conversationEvents: 'conversation.events.v1',
  /** What agents do, sent by their desktops. Key: `{workspaceId}`. */
  agentEvents: 'agent.events.v1',
  /** Decisions of trigger, for routing. Key: `{workspaceId}`. */
  escalationRequests: 'escalation.requests.v1',
  /** What becomes of episodes, from trigger and routing to everyone else. Key: `{conversationId}`. */
  escalationEvents: 'escalation.events.v1',
  /** Contacts and episodes of customers, over all their conversations, and which ids are one customer. Key: `{workspaceId}/{customerId}`. */
  customerEvents: 'customer.events.v1',
  /** What is known of the customer of a conversation. Key: `{conversationId}`. */
  customerHistory: 'customer.history.v1',
  /** Policies that are staged and activated, each record written to every partition. Key: `{workspaceId}`. */
  policyEvents: 'policy.events.v1',
  /** Records that could not be decoded or were rejected. Key: `{topic}/{partition}`. */
  deadLetters: 'dead-letters.v1',
} as const;

/** What is on each topic. */
export interface EventsByTopic {
  'conversation.events.v1': ConversationEvent;
  'agent.events.v1': AgentEvent;
  'escalation.requests.v1': EscalationRequest;
  'escalation.events.v1': EscalationEvent;
  'customer.events.v1': CustomerEvent;
  'customer.history.v1': CustomerHistoryEvent;
  'policy.events.v1': PolicyEvent;
}
