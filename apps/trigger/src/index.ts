export { triggerProcessor } from './trigger.processor.ts';
export { conversationAggregate } from './conversation.part.ts';
export { policyAggregate } from './policy.part.ts';
