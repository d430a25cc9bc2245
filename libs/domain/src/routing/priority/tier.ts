import { absentMeans, byName, points } from '../../policy/fields.ts';
import { definePriorityTerm } from './define-priority-term.ts';

/** By the customer's tier; a tier that is not named has no points. */
export const tier = definePriorityTerm({
  name: 'tier',
  policy: {
    key: 'tier',
    schema: absentMeans(
      {},
      byName(points()).prefault({ vip: 60 }).describe('Points by tier of the customer.'),
    ),
  },
  points: (request, pointsOf) =>
    request.tier !== null && Object.hasOwn(pointsOf, request.tier) ? (pointsOf[request.tier] ?? 0) : 0,
});
