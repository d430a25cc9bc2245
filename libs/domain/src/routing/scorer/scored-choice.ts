import type { Queue } from '#domain/policy';
import type { AgentId, EpisodeId, OfferId, OfferScoring, ScoredFeature } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import { mayAskIn } from '../match.ts';
import { matchGroupKey, type MatchGroup } from '../match-group.ts';
import { isInDanger } from '../safety.ts';
import type { OfferedEpisode, Routing, WaitingEpisode } from '../workspace/episode.ts';
import { readyIn } from '../workspace/ready-agents.ts';
import { activePolicy, type Workspace } from '../workspace/workspace.ts';
import { chanceOf } from './chance.ts';
import type { Scorer } from './define-scorer.ts';
import { FEATURE_NAMES, type FeatureValues } from './feature-names.ts';
import { featuresOf } from './agent-features.ts';

type ScorerSettings = NonNullable<Queue['scorer']>;

/** Who is offered the episode, and why. */
export interface ScoredChoice {
  readonly agentId: AgentId;
  readonly scoring: OfferScoring;
  readonly features: readonly ScoredFeature[];
}

interface Scored {
  readonly agentId: AgentId;
  readonly features: FeatureValues;
  readonly score: number;
  /** By the order among agents, from 1. */
  readonly orderPlace: number;
}

/**
 * The choice of the queue's scorer for an episode that the order among agents would offer to somebody; undefined: the queue has none, or one
 * agent is asked for, or somebody is in danger, of whom nobody makes an experiment. At most `candidates` + 1 agents are looked at.
 */
export function choiceOfScorer(
  workspace: Readonly<Workspace>,
  { scorer: settings }: Readonly<Queue>,
  episode: Readonly<OfferedEpisode | (WaitingEpisode & { readonly routing: Routing })>,
  { offerId, now }: { readonly offerId: OfferId; readonly now: Instant },
): ScoredChoice | undefined {
  if (settings === null) return undefined;
  const scorer = workspace.rules.scorers.named(settings.use);
  const group = workspace.index.groups.get(matchGroupKey(episode));
  const policy = activePolicy(workspace)?.policy;
  if (scorer === undefined || policy === undefined || isInDanger(policy, episode.request)) return undefined;
  if (group === undefined || group.targetAgentId !== null) return undefined;
  const scored = candidatesOf(workspace, group, episode, settings.candidates).flatMap(
    ({ agentId, orderPlace }): readonly Scored[] => {
      const agent = workspace.agents.get(agentId);
      const load = workspace.index.agents.get(agentId);
      if (agent === undefined || load === undefined) return [];
      const features = featuresOf({ agent, load, group, request: episode.request, now });
      return [{ agentId, orderPlace, features, score: scorer.score(features, settings.weights) }];
    },
  );
  return chosenOf(scored, scorer, settings, episode.request.episodeId, offerId);
}

interface Place {
  readonly agentId: AgentId;
  readonly orderPlace: number;
}

/**
 * The first by the order among agents who may be asked, and the agent of last time wherever that one stands. A fair share of work and the order of
 * languages come before every order, and before the scorer: all are of the class of the first.
 */
function candidatesOf(
  workspace: Readonly<Workspace>,
  group: MatchGroup,
  episode: Readonly<WaitingEpisode | OfferedEpisode>,
  countMax: number,
): readonly Place[] {
  const mayAsk = mayAskIn(group, episode);
  const found: Place[] = [];
  let first: number | undefined;
  const ready = readyIn(workspace.index, group);
  for (const { id, order } of ready) {
    const agentId = id as AgentId;
    if (!mayAsk(agentId)) continue;
    first ??= group.order.classOf(order);
    if (found.length === countMax || group.order.classOf(order) !== first) break;
    found.push({ agentId, orderPlace: found.length + 1 });
  }
  const { previousAgentId } = episode.request;
  if (previousAgentId === undefined || found.some(({ agentId }) => agentId === previousAgentId)) return found;
  const load = workspace.index.agents.get(previousAgentId);
  const rank = load?.ranks[load.groups.indexOf(group)] ?? null;
  if (rank === null || group.order.classOf(rank) !== first || !mayAsk(previousAgentId)) return found;
  return [...found, { agentId: previousAgentId, orderPlace: ready.rank(rank, previousAgentId) + 1 }];
}

/** @param candidates by the order among agents */
function chosenOf(
  candidates: readonly Scored[],
  { name: scorer, version }: Scorer,
  { share, explore, weights }: ScorerSettings,
  episodeId: EpisodeId,
  offerId: OfferId,
): ScoredChoice | undefined {
  // Of equal scores the first by the order among agents.
  const byScore = [...candidates].sort((a, b) => b.score - a.score || a.orderPlace - b.orderPlace);
  const count = candidates.length;
  // Another agent may be asked next, and an episode stays on its side of the comparison.
  const isScored = chanceOf(episodeId) < share;
  const isExplored = isScored && chanceOf(`${offerId} explore`) < explore;
  const explored = candidates[Math.floor(chanceOf(`${offerId} agent`) * count)];
  const chosen = isExplored ? explored : isScored ? byScore[0] : candidates[0];
  if (chosen === undefined) return undefined;
  const greedy = chosen === byScore[0] ? 1 - explore : 0;
  return {
    agentId: chosen.agentId,
    scoring: {
      scorer,
      version,
      chosenBy: isExplored ? 'chance' : isScored ? 'score' : 'order',
      candidates: count,
      orderPlace: chosen.orderPlace,
      scorePlace: byScore.indexOf(chosen) + 1,
      score: chosen.score,
      propensity: isScored ? greedy + explore / count : 1,
    },
    features: FEATURE_NAMES.map((name) => ({
      name,
      value: chosen.features[name],
      weight: weights[name],
    })),
  };
}
