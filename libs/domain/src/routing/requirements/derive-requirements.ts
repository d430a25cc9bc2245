import type { AgentCondition } from '../conditions/condition.ts';
import type { DeclaredTypes } from '../expressions/routing-names.ts';
import type { Agent } from '../workspace/agent.ts';
import type { EpisodeRequest, Needs } from '../workspace/episode.ts';
import type { QueueBeside, Requirement } from './define-requirement.ts';

/** A need with the requirement that it is a need of. */
export interface Asked {
  readonly requirement: Requirement;
  readonly need: unknown;
}

/** All that the workflow knows of requirements, from the list. */
export interface Requirements {
  /** @param queue of the policy: the settings of requirements by their keys, beside others */
  needsOf(
    request: Readonly<EpisodeRequest>,
    queue: Readonly<QueueBeside>,
    ofRoute: readonly AgentCondition[],
    types: DeclaredTypes,
  ): Needs;
  /** For `EscalationQueued`: each requirement by name, those that need nothing too. */
  emitted(needs: Needs): Readonly<Record<string, unknown>>;
  /** The needs with their requirements, in the order of the list. A need that no requirement knows any more asks for nothing. */
  asked(needs: Needs): readonly Asked[];
}

export function deriveRequirements(list: readonly Requirement[]): Requirements {
  return {
    needsOf(request, queue, ofRoute, types) {
      const needs: Record<string, unknown> = {};
      for (const requirement of list) {
        const setting = (queue as Readonly<Record<string, unknown>>)[requirement.policy.key];
        const need = requirement.of(request, setting, queue, ofRoute, types);
        if (need !== null) needs[requirement.name] = need;
      }
      return needs;
    },
    emitted(needs) {
      const emitted: Record<string, unknown> = {};
      for (const requirement of list) {
        const { name, none } = requirement;
        const need = needs[name];
        emitted[name] = need === undefined ? none : (requirement.emitted?.(need) ?? need);
      }
      return emitted;
    },
    asked: (needs) =>
      list
        .filter(({ name }) => Object.hasOwn(needs, name))
        .map((requirement) => ({ requirement, need: needs[requirement.name] })),
  };
}

export function meetsAll(asked: readonly Asked[], agent: Readonly<Agent>): boolean {
  return firstUnmet(asked, agent) === null;
}

/** The first requirement that the agent does not meet; null: all are met. */
export function firstUnmet(asked: readonly Asked[], agent: Readonly<Agent>): Asked | null {
  for (const one of asked) if (!one.requirement.meets(one.need, agent)) return one;
  return null;
}
