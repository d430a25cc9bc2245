import { z } from 'zod';
import type { QueueId } from '#domain/vocabulary';
import { absentMeans, duration, offByDefault, text, wholeNumber, yesOrNo } from './fields.ts';

const HOLDS = z.literal(true).optional();

function queueId() {
  return text() as z.ZodType<string> as z.ZodType<QueueId, string>;
}

/** Key of a queue. */
export function overflow() {
  return absentMeans(
    [],
    z
      .array(
        z.strictObject({
          when: z
            .strictObject({
              waiting: wholeNumber({ from: 1, to: 100_000, example: 20 })
                .optional()
                .describe('This many customers or more wait ahead in this queue.'),
              predictedWait: duration()
                .optional()
                .describe('The estimated wait is this long or longer, in the middle (median).'),
              nobodySignedIn: HOLDS.describe('true: no agent of this queue is there, away or not.'),
              closed: HOLDS.describe('true: this queue is closed by its `hours`.'),
              waited: duration().optional().describe('The customer has been in this queue for this long.'),
              age: duration()
                .optional()
                .describe('The customer has waited for this long since the decision, in whichever queue.'),
            })
            .check(saying)
            .describe('All that is named must hold.'),
          to: queueId().describe('The queue that the customer goes to.'),
        }),
      )
      .max(20)
      .prefault([])
      .describe(
        'When customers go to another queue, with the waiting time that they have: before they are queued, and looked at again every 15 s to 60 s. The first stage that holds counts whose queue is open, not full, has an agent signed in, and was not left before while somebody is signed in where they wait. Danger to life and tiers with points go only from where no agent is available for them to where one is.',
      ),
    2,
  );
}

/** Key of a queue. */
export function sizeLimit() {
  return offByDefault(
    z.strictObject({
      most: wholeNumber({ from: 1, to: 100_000, example: 100 })
        .prefault(100)
        .describe('Customers who wait in the queue, from which on it is full to one who comes.'),
      to: z
        .array(queueId())
        .max(20)
        .prefault([])
        .describe('Queues to try instead, in this order, as `overflow` does.'),
      alternatives: yesOrNo()
        .prefault(true)
        .describe('Whether a customer whom none of them takes is offered `alternatives` at once.'),
      alarm: yesOrNo().prefault(true).describe('Whether a supervisor is alarmed then (`WaitLimitReached`).'),
    }),
    2,
  ).describe(
    'What happens to one who comes when many wait already. Nobody is turned away: who cannot go elsewhere is queued all the same. Danger to life and tiers with points are not subject to it.',
  );
}

/** Refuses a stage that would always hold. */
const saying: z.core.CheckFn<object> = ({ value, issues }) => {
  if (Object.values(value).some((held) => held !== undefined)) return;
  const message =
    'it says not when; write one of waiting, predictedWait, nobodySignedIn, closed, waited and age';
  issues.push({ code: 'custom', path: [], input: value, message });
};
