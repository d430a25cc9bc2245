import { z } from 'zod';
import { absentMeans, points } from '../../policy/fields.ts';
import { definePriorityTerm } from './define-priority-term.ts';

/** By the category of the decision: A (always human) before B before C. */
export const category = definePriorityTerm({
  name: 'category',
  policy: {
    key: 'category',
    schema: absentMeans(
      { A: 0, B: 0, C: 0 },
      z
        .strictObject({ A: points().prefault(60), B: points().prefault(30), C: points().prefault(0) })
        .prefault({})
        .describe('Points by category of the decision.'),
    ),
  },
  points: (request, pointsOf) => pointsOf[request.category],
});
