import { z } from 'zod';
import { durationOrNone, onByDefault } from './fields.ts';

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
