import { z } from 'zod';
import { byName, onByDefault } from './fields.ts';

/** Whether an agent may give a conversation back to the assistant. */
export type AssistantReturn = 'allowed' | 'suggested' | 'forbidden';

const answer = () => z.enum(['allowed', 'suggested', 'forbidden']);

/** Key of `transfers`. */
export function returns() {
  return onByDefault(
    z.strictObject({
      A: answer()
        .exactOptional()
        .describe('Category A. Left out: forbidden, or allowed where keepAlwaysHuman is false.'),
      B: answer().prefault('allowed').describe('Category B.'),
      C: answer().prefault('allowed').describe('Category C.'),
      topics: byName(answer())
        .prefault({})
        .describe(
          'By name of an alwaysHuman or business rule, or of a topic or intent of preferHuman, before the category. Of several the strictest counts, and one that is not named counts by the category.',
        ),
    }),
    2,
  ).describe(
    'Whether agents may give a conversation back to the assistant. forbidden: they are refused, and read why; suggested: they read that it is fine. Danger to life never goes back, whatever stands here. off: keepAlwaysHuman alone decides.',
  );
}
