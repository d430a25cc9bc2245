import { createTrigger } from './create-trigger.ts';
import { TRIGGERS } from './triggers/index.ts';

/** The trigger as it is released: with every trigger of the list. */
export const TRIGGER = createTrigger(TRIGGERS);

export { createTrigger, type TriggerOf } from './create-trigger.ts';
export type { TriggerFact, TriggerInput, TriggerPeers, TriggerState } from './trigger-state.ts';
export { isForgotten, type Conversation } from './conversation/conversation.ts';
export { CARD_WORDS_MAX, wordsAboveTheFold } from './card/card.ts';
export {
  readStoredSigns,
  signsWorkflow,
  storedSignsJson,
  type ConversationSigns,
} from './conversation-signs.ts';
export type { Reading } from './reading.ts';
export type { RuleStanding } from './rule-lines.ts';
