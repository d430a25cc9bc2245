export { triggerProcessor } from './trigger.processor.ts';
export { countUnheard } from './count-unheard.ts';
export { conversationAggregate } from './conversation.part.ts';
export { policyAggregate } from './policy.part.ts';
export { meterDecisions } from './meter-decisions.ts';
