import { z } from 'zod';
import type { Alternative } from '#domain/vocabulary';
import { dailyPeriod } from './calendars.ts';
import { byName, duration, offByDefault, onByDefault, wholeNumber } from './fields.ts';

const ALTERNATIVES = ['callback', 'message', 'assistant', 'wait'] as const satisfies readonly Alternative[];

/** Key of a queue: what customers are offered who cannot be served now. */
export function alternatives() {
  return onByDefault(
    z.strictObject({
      choices: byName(z.array(z.enum(ALTERNATIVES)).max(ALTERNATIVES.length))
        .prefault({ '*': [...ALTERNATIVES], voice: ['callback', 'wait'], email: [] })
        .describe(
          'What is offered, by channel and in this order: callback, message, assistant (the place is kept), wait; * for the others, []: nothing.',
        ),
      callback: callback(),
      message: message(),
    }),
    2,
  ).describe(
    'What customers are offered when nobody can serve them, the queue is closed, or the wait has reached `waitLimits.alternatives`. Danger to life is offered a person only.',
  );
}

function callback() {
  return offByDefault(
    z.strictObject({
      callingHours: dailyPeriod()
        .prefault('08:00-21:00')
        .describe(
          "When people may be called, by the clocks of the customer (the attribute timeZone), else of the queue's calendar; callbacks also keep the hours of the queue. The default is that of 47 CFR 64.1200(c)(1).",
        ),
      perHour: wholeNumber({ from: 1, to: 1000, example: 4 })
        .prefault(4)
        .describe('Callbacks that are promised for one hour at most.'),
      tolerance: duration()
        .prefault('15m')
        .describe('Time after the promised one until which a call keeps the promise.'),
      attempts: wholeNumber({ from: 1, to: 10, example: 2 })
        .prefault(2)
        .describe('How often a customer is called who is not reached.'),
      retryAfter: duration().prefault('1h').describe('Least time between two of those calls.'),
    }),
    2,
  ).describe(
    'Callbacks, which somebody must make: off until a policy has them, and only in a queue with `hours`.',
  );
}

function message() {
  return z
    .strictObject({
      behind: duration()
        .prefault('1h')
        .describe('Waiting time by which one who left a message stands behind one who waits.'),
      alarm: duration()
        .prefault('4h')
        .describe('Time without an answer after which a supervisor should see to it (`WaitLimitReached`).'),
    })
    .prefault({} as never)
    .describe('Messages: work that nobody waits for.');
}
