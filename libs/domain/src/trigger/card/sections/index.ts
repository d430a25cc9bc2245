import { attempts } from './attempts.ts';
import { customer } from './customer.ts';
import { earlier } from './earlier.ts';
import { headline } from './headline.ts';
import { history } from './history.ts';
import { intent } from './intent.ts';
import { knownFacts } from './known-facts.ts';
import { lastTurns } from './last-turns.ts';
import { nextStep } from './next-step.ts';
import { people } from './people.ts';
import { promised } from './promised.ts';
import { refused } from './refused.ts';
import { sentiment } from './sentiment.ts';
import { tried } from './tried.ts';
import { urgency } from './urgency.ts';
import { why } from './why.ts';
import { withheld } from './withheld.ts';

/** The sections of the card. Where it has too many words, those that can shorten do so in this order, each as far as it can. */
export const SECTIONS = [
  headline,
  why,
  sentiment,
  customer,
  urgency,
  history,
  people,
  attempts,
  tried,
  refused,
  promised,
  knownFacts,
  nextStep,
  intent,
  earlier,
  lastTurns,
  withheld,
] as const;
