export { triggerProcessor } from './trigger.processor.ts';
export { conversationAggregate } from './conversation.part.ts';
