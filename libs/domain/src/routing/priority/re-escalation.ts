import { absentMeans, points } from '../../policy/fields.ts';
import { definePriorityTerm } from './define-priority-term.ts';

/** For customers who are back soon after their last episode. */
export const reEscalation = definePriorityTerm({
  name: 'reEscalation',
  policy: {
    key: 'reEscalation',
    schema: absentMeans(
      0,
      points().prefault(30).describe('Points for a customer who is back soon after the last episode ended.'),
    ),
  },
  points: (request, forReEscalation) => (request.reEscalation ? forReEscalation : 0),
});
