import type { z } from 'zod';
import type { PolicyKey } from '../../policy/fields.ts';
import type { EpisodeRequest } from '../workspace/episode.ts';

/** What a point is worth. */
export interface PointsWorth {
  /** Waiting time, in ms. */
  readonly onePointPer: number;
}

/** A reason for which an episode is served sooner, in points. Everything about it is in its file. */
export interface PriorityTerm<
  Name extends string = string,
  Key extends string = string,
  Schema extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  /** Its key under `priority` in the policy. */
  readonly policy: PolicyKey<Key, Schema>;
  points(request: Readonly<EpisodeRequest>, setting: z.output<Schema>, worth: PointsWorth): number;
}

export function definePriorityTerm<
  const Name extends string,
  const Key extends string,
  Schema extends z.ZodType,
>(term: PriorityTerm<Name, Key, Schema>): PriorityTerm<Name, Key, Schema> {
  return term;
}
