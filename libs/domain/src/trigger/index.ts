export { triggerWorkflow } from './trigger.workflow.ts';
export type { TriggerFact, TriggerInput, TriggerState } from './trigger-state.ts';
export { restoredConversation, storedConversation } from './stored-conversation.ts';
export { conversationDue, isForgotten, noConversation, type Conversation } from './conversation.ts';
export { CARD_WORDS_MAX, wordsAboveTheFold } from './card.ts';
