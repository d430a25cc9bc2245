import type { Deadline, Instant } from '#kernel';
import type { RuleStanding, TriggerInput, TriggerOf } from '#domain/trigger';
import type { EpisodeId } from '#domain/vocabulary';

/** Of what was decided on without an escalation, the one that came nearest to it. */
export interface NearestTurn {
  /** The decisions between which it came; null: none came before, none came after. */
  readonly after: EpisodeId | null;
  readonly before: EpisodeId | null;
  readonly at: Instant;
  readonly input: TriggerInput | Deadline;
  /** The rule that came nearest; null: no rule that has a number for it came any nearer than not at all. */
  readonly nearest: string | null;
  readonly rules: readonly RuleStanding[];
}

type Candidate = Omit<NearestTurn, 'before' | 'after'> & { readonly nearness: number };

export interface NearestTurns {
  /** Decides as the one that it was made of, and is watched. */
  readonly trigger: TriggerOf;
  /** One before each decision and one after the last, where anything was decided on. */
  found(): readonly NearestTurn[];
}

/**
 * Nearest is where any rule had the largest share of what it takes; of equals the first. Where no rule had any, the last one stands for
 * them all.
 */
export function nearestTurns(trigger: TriggerOf): NearestTurns {
  const { workflow } = trigger;
  const turns: NearestTurn[] = [];
  let best: Candidate | null = null;
  let after: EpisodeId | null = null;

  function end(before: EpisodeId | null): readonly NearestTurn[] {
    if (best === null) return [];
    const { at, input, nearest, rules } = best;
    return [{ after, before, at, input, nearest, rules }];
  }

  return {
    trigger: {
      ...trigger,
      workflow: {
        ...workflow,
        decide(state, reading, input, env) {
          const facts = workflow.decide(state, reading, input, env);
          const decision = facts.find((fact) => fact.type === 'EscalationRequested');
          if (decision !== undefined) {
            turns.push(...end(decision.episodeId));
            best = null;
            after = decision.episodeId;
            return facts;
          }
          const rules = trigger.standing(state, reading, input, env);
          if (rules !== null) best = nearer(best, candidateOf(env.now, input, rules));
          return facts;
        },
      },
    },
    found: () => [...turns, ...end(null)],
  };
}

function candidateOf(at: Instant, input: Candidate['input'], rules: readonly RuleStanding[]): Candidate {
  let nearest: string | null = null;
  let most = 0;
  for (const { rule, nearness } of rules) {
    if (nearness === null || nearness <= most) continue;
    nearest = rule;
    most = nearness;
  }
  return { at, input, nearest, rules, nearness: most };
}

function nearer(best: Candidate | null, next: Candidate): Candidate {
  return best === null || next.nearness > best.nearness || best.nearness === 0 ? next : best;
}
