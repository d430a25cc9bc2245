import type { EpisodeRequest } from '../workspace/episode.ts';
import type { PriorityTerm } from './define-priority-term.ts';

/** All that the workflow knows of priority terms, from the list. */
export interface Priority {
  /**
   * The sum of all terms.
   * @param settings `priority` of the policy: the settings of terms by their keys, beside others
   */
  points(request: Readonly<EpisodeRequest>, settings: object): number;
}

export function derivePriority(list: readonly PriorityTerm[]): Priority {
  return {
    points(request, settings) {
      let sum = 0;
      for (const term of list) {
        sum += term.points(request, (settings as Readonly<Record<string, unknown>>)[term.policy.key]);
      }
      return sum;
    },
  };
}
