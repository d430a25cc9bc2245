import type { EpisodeRequest } from '../workspace/episode.ts';
import type { PointsWorth, PriorityTerm } from './define-priority-term.ts';

/** What a term gives an episode. */
export interface TermPoints {
  readonly term: string;
  readonly points: number;
}

/** All that the workflow knows of priority terms, from the list. */
export interface Priority {
  /**
   * The sum of all terms.
   * @param settings `priority` of the policy: the settings of terms by their keys, beside others
   */
  points(request: Readonly<EpisodeRequest>, settings: PointsWorth): number;
  /** The terms that it is the sum of, in the order of the list. */
  terms(request: Readonly<EpisodeRequest>, settings: PointsWorth): readonly TermPoints[];
}

export function derivePriority(list: readonly PriorityTerm[]): Priority {
  const pointsOf = (term: PriorityTerm, request: Readonly<EpisodeRequest>, settings: PointsWorth): number =>
    term.points(
      request,
      (settings as unknown as Readonly<Record<string, unknown>>)[term.policy.key],
      settings,
    );
  return {
    points(request, settings) {
      let sum = 0;
      for (const term of list) sum += pointsOf(term, request, settings);
      return sum;
    },
    terms: (request, settings) =>
      list.map((term) => ({ term: term.name, points: pointsOf(term, request, settings) })),
  };
}
