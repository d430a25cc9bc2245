import { z } from 'zod';
import { absentMeans, durationOrNone, onByDefault, wholeNumber, yesOrNo } from './fields.ts';

/** Key of the policy. */
export function safety() {
  return onByDefault(
    z.strictObject({
      offersAtOnce: wholeNumber({ from: 1, to: 20, example: 3 })
        .prefault(3)
        .describe(
          'Agents whom such a customer is offered to at the same time, before anybody else is offered to them; where the queue says more, that.',
        ),
      overCapacity: absentMeans(
        false,
        yesOrNo()
          .prefault(false)
          .describe(
            'Whether such a customer may be offered to an agent who has no room, one conversation beyond the capacity, where nobody with room can be asked.',
          ),
        2,
      ),
      anyoneAfter: durationOrNone()
        .prefault('30s')
        .describe(
          'Wait in a queue after which any agent who is available is asked, whatever the queue needs and whichever queues the agent serves; 0s: never.',
        ),
      pageEvery: durationOrNone()
        .prefault('1m')
        .describe(
          'Time between two pages of a supervisor (`SupervisorPaged`) while nobody at all can be asked; the first comes at once. 0s: none.',
        ),
      wrapUp: durationOrNone()
        .prefault('5m')
        .describe(
          'Time that the agent has afterwards, where the wrap-up of the queue is shorter; 0s: as the queue has it.',
        ),
    }),
    2,
  ).describe(
    'How danger to life is served where `priority.safetyFirst` is on. off: in the order of priority, and otherwise as others are.',
  );
}
