export * from './ids.ts';
export * from './conversation.ts';
export * from './agent.ts';
export * from './decision.ts';
export * from './escalation.ts';
export * from './policy.ts';
