import type { Phrases } from '#domain/language';
import type { AnyTrigger } from '../define-trigger.ts';
import { acceptedOffer } from './accepted-offer.ts';
import { alwaysHumanCustomer } from './always-human-customer.ts';
import { alwaysHumanTopic } from './always-human-topic.ts';
import { assistantFailed } from './assistant-failed.ts';
import { assistantRepeats } from './assistant-repeats.ts';
import { assistantSilent } from './assistant-silent.ts';
import { businessRule } from './business-rule.ts';
import { complexity } from './complexity.ts';
import { customerRepeats } from './customer-repeats.ts';
import { explicitRequest } from './explicit-request.ts';
import { falsePromise } from './false-promise.ts';
import { frustration } from './frustration.ts';
import { humanButton } from './human-button.ts';
import { idleBudget } from './idle-budget.ts';
import { lowConfidence } from './low-confidence.ts';
import { preferredTopic } from './preferred-topic.ts';
import { timeBudget } from './time-budget.ts';
import { toolsFailed } from './tools-failed.ts';
import { turnBudget } from './turn-budget.ts';

/** Every trigger. Their order is that of their keys in the policy; which reason goes first is their `rank`. */
export const TRIGGERS = [
  lowConfidence,
  assistantFailed,
  toolsFailed,
  assistantSilent,
  falsePromise,
  frustration,
  customerRepeats,
  assistantRepeats,
  turnBudget,
  timeBudget,
  idleBudget,
  complexity,
  alwaysHumanTopic,
  alwaysHumanCustomer,
  businessRule,
  explicitRequest,
  acceptedOffer,
  humanButton,
  preferredTopic,
] as const satisfies readonly (AnyTrigger & { readonly code: keyof Phrases['reasons'] })[];
