import type { z } from 'zod';
import { wholeNumber } from './fields.ts';

export interface LowOf {
  readonly low: number;
  readonly of: number;
}

/** Scored answers remembered: as many as any policy may ask for. */
export const RECENT_MAX = 20;

/** By default 3 of the last 5: one more than in a row, so that a good answer between them hides nothing. */
export const LOW_OF = {
  low: wholeNumber({ from: 1, to: RECENT_MAX, example: 3 })
    .prefault(3)
    .describe('Unsure answers that escalate.'),
  of: wholeNumber({ from: 1, to: RECENT_MAX, example: 5 })
    .prefault(5)
    .describe('The last answers with a score that they are counted among.'),
};

/** Refuses more than all. */
export const atMostAll: z.core.CheckFn<LowOf> = ({ value: { low, of }, issues }) => {
  if (low <= of) return;
  const message = `${low} of the last ${of} answers cannot be unsure; write a number up to ${of}`;
  issues.push({ code: 'custom', path: ['low'], input: low, message });
};
