export * from './ids.ts';
export { isOf } from './family.ts';
export * from './generated/ids.ts';
export * from './generated/conversation.ts';
export * from './generated/agent.ts';
export * from './generated/escalation.ts';
export * from './generated/customer.ts';
export * from './generated/policy.ts';
export * from './generated/families.ts';
