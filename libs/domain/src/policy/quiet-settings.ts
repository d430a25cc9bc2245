import { z } from 'zod';
import { absentMeans, byName, durationOrNone, number, offByDefault } from './fields.ts';

/** Key of the policy. */
export function quiet() {
  return offByDefault(
    z.strictObject({
      after: byName(durationOrNone())
        .prefault({ '*': '10m' })
        .describe(
          "Time after the agent's last words for which the customer must have written nothing, by channel; * for the others. 0s: never quiet.",
        ),
      units: number({ from: 0, to: 1000, example: 0.5 })
        .prefault(0)
        .describe('Units that such a conversation takes instead of its own, where those are more.'),
      most: number({ from: 0.1, to: 1000, example: 2 })
        .prefault(1)
        .describe(
          'Units that may be free at a time for that, of each capacity of an agent: by so much at most the agent is above capacity when all of them write again.',
        ),
    }),
    2,
  ).describe(
    'Customers who have stopped writing free units of their agent, so that another customer can be offered; once they write again the conversation takes its own again. off: conversations take the same units all the time.',
  );
}

/** Key of `presence`. */
export function unanswered() {
  return absentMeans(
    '0s',
    durationOrNone()
      .prefault('30s')
      .describe(
        'While a lost agent keeps the conversations in hand: time after which a customer who writes, and is not answered, goes back to the queue; where the customer had written before, from then on. 0s: only after keepWork.',
      ),
    2,
  );
}
