import { absentMeans, points } from '../../policy/fields.ts';
import { definePriorityTerm } from './define-priority-term.ts';

/** For customers whose agent is gone, or accepted and wrote nothing; once, however often that happens. */
export const lostAgent = definePriorityTerm({
  name: 'lostAgent',
  policy: {
    key: 'lostAgent',
    schema: absentMeans(
      0,
      points()
        .prefault(30)
        .describe(
          'Points for a customer who waits again because the agent is gone, or accepted and wrote nothing.',
        ),
      2,
    ),
  },
  points: (request, forLostAgent) => (request.lostAgent === true ? forLostAgent : 0),
});
