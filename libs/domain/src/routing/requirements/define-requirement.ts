import type { z } from 'zod';
import type { WaitingSituation } from '#domain/vocabulary';
import type { PolicyKey } from '../../policy/fields.ts';
import type { AgentCondition } from '../conditions/condition.ts';
import type { DeclaredTypes } from '../expressions/routing-names.ts';
import type { Agent } from '../workspace/agent.ts';
import type { EpisodeRequest } from '../workspace/episode.ts';

/** What is missing, in values: words for it belong to whoever shows it. */
interface Shortfall {
  readonly needed: string;
  readonly has: string;
}

/** Keys of a queue that are no requirement's own. */
export interface QueueBeside {
  readonly languageRegions: 'any' | 'same';
  readonly contactConditions: boolean;
}

/** Something that an agent must have to be offered an episode. Everything about it is in its file. */
export interface Requirement<
  Name extends string = string,
  Key extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Need = unknown,
> {
  /** Names it in `EscalationQueued.requirements`, in the stored episode and in `whyNot`. */
  readonly name: Name;
  /** Its key in a queue of the policy. */
  readonly policy: PolicyKey<Key, Schema>;
  /**
   * What this request needs of an agent where its queue has this setting; null: nothing. Plain JSON: requests of equal needs are in
   * one match group.
   * @param queue of the policy, with keys that are no requirement's own
   * @param ofRoute conditions of the route that leads to the queue
   * @param types of the attributes that expressions ask for
   */
  of(
    request: Readonly<EpisodeRequest>,
    setting: z.output<Schema>,
    queue: Readonly<QueueBeside>,
    ofRoute: readonly AgentCondition[],
    types: DeclaredTypes,
  ): Need | null;
  /** What is said to a customer for whom somebody is there, but nobody who meets it; left out: that nobody is available. */
  readonly lackMeans?: WaitingSituation;
  /** In `EscalationQueued` where nothing is needed. */
  readonly none: Need | null;
  /** As `EscalationQueued` has it; left out: as it is. */
  emitted?(need: Need): unknown;
  /** Asked for each pair of agent and match group, hence a boolean. */
  meets(need: Need, agent: Readonly<Agent>): boolean;
  /** Skills that are asked for, where agents may be chosen by how good they are at them; left out: none. */
  skills?(need: Need): readonly string[];
  /**
   * How well an agent who meets it does so, from 0, the best, to 7; the best comes before every order among agents. Null or
   * left out: all alike.
   */
  preference?(need: Need): ((agent: Readonly<Agent>) => number) | null;
  /** Asked only where `meets` says no, and somebody reads it. */
  shortfall(need: Need, agent: Readonly<Agent>): Shortfall;
}

export function defineRequirement<
  const Name extends string,
  const Key extends string,
  Schema extends z.ZodType,
  Need,
>(requirement: Requirement<Name, Key, Schema, Need>): Requirement<Name, Key, Schema, Need> {
  return requirement;
}
