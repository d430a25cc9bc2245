import { z } from 'zod';
import { absentMeans, byName, duration, durationOrNone, number, wholeNumber } from './fields.ts';

const times = () => number({ from: 0.1, to: 100, example: 2 }).prefault(1);

/** Key of a queue. */
export function categoryUnits() {
  return absentMeans(
    { A: 1, B: 1, C: 1 },
    z
      .strictObject({ A: times(), B: times(), C: times() })
      .prefault({})
      .describe('How many times the units of its channel a conversation takes, by category of the decision.'),
    2,
  );
}

/** `none`: free at once; `optional`: only where the agent asks for it with the end; `timed`: for a time; `manual`: until the agent ends it. */
export type WrapUpMode = 'none' | 'optional' | 'timed' | 'manual';

/** Key of a queue. */
export function wrapUpModes() {
  return absentMeans(
    { '*': 'timed' },
    byName(z.enum(['none', 'optional', 'timed', 'manual']))
      .overwrite((modes) => ({ '*': 'timed' as const, ...modes }))
      .prefault({ '*': 'timed' })
      .describe(
        'How an agent finishes up, by channel; * for the others. none: not at all; optional: only where the agent asks for it with the end of the conversation; timed: for the time of wrapUp; manual: until the agent ends it, at most wrapUpMost. The agent may end it earlier in every mode.',
      ),
    2,
  );
}

/** Key of a queue. */
export function wrapUpTimes() {
  return absentMeans(
    {},
    byName(duration()).prefault({}).describe('Times for notes, by channel; the others have that of wrapUp.'),
    2,
  );
}

/** Key of a queue. */
export function wrapUpMost() {
  return absentMeans(
    '0s',
    durationOrNone()
      .prefault('15m')
      .describe(
        'Longest that a wrap-up may get: by the agent who extends it, each time by its time, or in the mode manual. Then the units are free by themselves. 0s: nobody extends it.',
      ),
    2,
  );
}

/** Key of a queue. */
export function workClass() {
  return absentMeans(
    {},
    byName(wholeNumber({ from: 1, to: 9, example: 2 }))
      .prefault({})
      .describe(
        'Interruptible work: the class of conversations by channel, * for the others, from 1 (interrupted first) to 9. Where an agent has no room, one of a higher class may interrupt those of a lower one, of whatever queue; they are paused, and resumed when there is room again. Danger to life interrupts every class. A conversation without a class neither interrupts nor is interrupted. {}: none.',
      ),
    2,
  );
}

/** Key of a queue. */
export function pauseMost() {
  return absentMeans(
    '0s',
    durationOrNone()
      .prefault('15m')
      .describe(
        'Longest that an interrupted conversation stays paused; then it goes back to the queue, with its original age. 0s: until its agent has room.',
      ),
    2,
  );
}
