export {
  triggerWorkflow,
  type TriggerFact,
  type TriggerInput,
  type TriggerState,
} from './trigger.workflow.ts';
export { conversationDue, isForgotten, noConversation, type Conversation } from './conversation.ts';
