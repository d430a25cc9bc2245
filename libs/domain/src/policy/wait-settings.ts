import { z } from 'zod';
import { absentMeans, duration, durationOrNone, onByDefault, yesOrNo } from './fields.ts';

/** Key of a queue. No limit ends a wait. */
export function waitLimits() {
  return onByDefault(
    z.strictObject({
      nudge: durationOrNone()
        .prefault('3m')
        .describe(
          'Wait after which the customer reads that the place is kept, and how long it may still take; 0s: never.',
        ),
      alternatives: durationOrNone()
        .prefault('8m')
        .describe('Wait after which the customer reads what else is possible; 0s: never.'),
      alarm: durationOrNone()
        .prefault('15m')
        .describe('Wait after which a supervisor should see to it (`WaitLimitReached`); 0s: never.'),
    }),
    2,
  ).describe('What happens when somebody waits for long. No limit ends a wait.');
}

/** Key of a queue. */
export function waitUpdates() {
  return onByDefault(
    z.strictObject({
      atMostEvery: duration()
        .prefault('30s')
        .describe('Least time between two words to one customer of a wait that has changed.'),
    }),
    2,
  ).describe(
    'Whether a customer reads of it when the wait has changed: agents came or went, or those ahead have left. off: what was said first is all that is said.',
  );
}

/** Key of a queue. */
export function learnWaits() {
  return absentMeans(
    false,
    yesOrNo()
      .prefault(true)
      .describe(
        'Whether estimates of waits learn from each wait that ends with an agent, and their range from how often it held. false: the formula alone.',
      ),
    2,
  );
}
