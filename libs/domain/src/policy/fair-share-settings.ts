import { z } from 'zod';
import { duration, offByDefault, wholeNumber } from './fields.ts';

/** Key of the policy. */
export function fairShare() {
  return offByDefault(
    z.strictObject({
      most: wholeNumber({ from: 1, to: 200, example: 20 })
        .prefault(20)
        .describe('Conversations that an agent accepts within that time, in all queues.'),
      within: duration().prefault('8h').describe('The time, counted back from now.'),
    }),
    2,
  ).describe(
    'How work is spread over a shift: an agent who has had that much is offered more only where no other agent with room could take it. No customer waits for it. off: by the order among agents alone.',
  );
}
