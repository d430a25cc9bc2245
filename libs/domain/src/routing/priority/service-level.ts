import { z } from 'zod';
import { byName, duration, number, offByDefault } from '../../policy/fields.ts';
import { definePriorityTerm } from './define-priority-term.ts';

/**
 * Service-level slack: the time until the target of this customer is missed. All slack shrinks alike, so the difference to the longest target is the same at
 * every instant, as with age (adr/0002). With weight 1 and no other points customers are served in order of their deadlines.
 */
export const serviceLevel = definePriorityTerm({
  name: 'serviceLevel',
  policy: {
    key: 'serviceLevel',
    schema: offByDefault(
      z.strictObject({
        target: duration()
          .prefault('3m')
          .describe('Time within which a customer is to have an agent, where nothing below says another.'),
        byCategory: z
          .strictObject({
            A: duration().optional(),
            B: duration().optional(),
            C: duration().optional(),
          })
          .prefault({})
          .describe('By category of the decision.'),
        byTier: byName(duration())
          .prefault({})
          .describe('By tier of the customer; the shortest that applies counts.'),
        weight: number({ from: 0, to: 100, example: 1 })
          .prefault(1)
          .describe(
            'What a time less of slack counts for, next to the same time of waiting: 1 serves in order of deadlines.',
          ),
      }),
      2,
    ).describe(
      'Points for those whose service level is missed sooner: one for each `onePointPer` by which their target is shorter than the longest. off: none.',
    ),
  },
  points({ category, tier }, settings, { onePointPer }) {
    if (settings === null) return 0;
    const { target, byCategory, byTier, weight } = settings;
    const ofTier = tier !== null && Object.hasOwn(byTier, tier) ? byTier[tier] : undefined;
    const own = [byCategory[category], ofTier].filter((one) => one !== undefined);
    const longest = Math.max(
      ...[target, ...Object.values(byCategory), ...Object.values(byTier)].filter((one) => one !== undefined),
    );
    const shortest = own.length === 0 ? target : Math.min(...own);
    return (weight * (longest - shortest)) / onePointPer;
  },
});
