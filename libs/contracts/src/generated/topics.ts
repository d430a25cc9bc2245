// Generated from schemas/ by `npm run generate`. Do not edit.

/** Every topic by its role. The version is part of the name: an incompatible vocabulary gets topics of its own. */
export const TOPICS = {
  /** What happens in conversations, from channels and assistants. Key: `{conversationId}`. */
  conversationEvents: 'conversation.events.v1',
  /** What agents do, from their desktops. Key: `{workspaceId}`. */
  agentEvents: 'agent.events.v1',
  /** From trigger to routing. Key: `{workspaceId}`. */
  escalationRequests: 'escalation.requests.v1',
  /** What becomes of episodes, from trigger and routing to the world. Key: `{conversationId}`. */
  escalationEvents: 'escalation.events.v1',
  /** Policies, each activation written to every partition. Key: `{workspaceId}`. */
  policyEvents: 'policy.events.v1',
  /** What could not be decoded or was refused. Key: `{topic}/{partition}`. */
  deadLetters: 'dead-letters.v1',
} as const;
