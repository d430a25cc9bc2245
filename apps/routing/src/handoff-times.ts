import { LRUCache } from 'lru-cache';
import type { Instant } from '#kernel';
import type { RoutingFact } from '#domain/routing';
import type { OfferId } from '#domain/vocabulary';
import { counter, histogram, METRICS, type Registry } from '#platform';

/** What is remembered of an episode until a human has replied; after a restart it is not known of those under way. */
interface UnderWay {
  promise?: { readonly by: number } | undefined;
  /** When each offer was made. */
  readonly offeredAt: Map<OfferId, Instant>;
  acceptedAt?: Instant;
  /** The customer does not wait, but is called or answered later. */
  isForLater?: boolean;
}

const EPISODES_MAX = 100_000;
/** OpenMetrics: names and values of an exemplar's labels together. */
const EXEMPLAR_CHARACTERS_MAX = 128;

/** Observes the stages of every handoff in what routing decides. */
export function handoffTimes(registry: Registry): (fact: RoutingFact) => void {
  const handoffs = histogram(registry, METRICS.handoffSeconds);
  const abandoned = histogram(registry, METRICS.handoffAbandonedSeconds);
  const stages = histogram(registry, METRICS.handoffStageSeconds);
  const estimates = counter(registry, METRICS.waitEstimates);
  // From 0 on: the first one is an increase that alerts can see.
  for (const result of ['kept', 'exceeded']) estimates.inc({ result }, 0);
  const callbacks = counter(registry, METRICS.callbacks);
  for (const result of ['kept', 'broken']) callbacks.inc({ result }, 0);
  const underWay = new LRUCache<string, UnderWay>({ max: EPISODES_MAX });

  function of({ workspaceId, episodeId }: RoutingFact): UnderWay {
    const key = `${workspaceId}\n${episodeId}`;
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const episode: UnderWay = { offeredAt: new Map() };
    underWay.set(key, episode);
    return episode;
  }

  const forget = ({ workspaceId, episodeId }: RoutingFact): void =>
    void underWay.delete(`${workspaceId}\n${episodeId}`);
  const stage = (name: string, fromMs: number, to: number): void =>
    stages.observe({ stage: name }, Math.max(0, to - fromMs) / 1_000);

  return (fact) => {
    switch (fact.type) {
      case 'WaitEstimated': {
        // The first is what the customer was promised; later ones replace it as the wait goes on.
        const episode = of(fact);
        if (!('promise' in episode))
          episode.promise = fact.p90Ms === null ? undefined : { by: fact.at + fact.p90Ms };
        return;
      }
      case 'AlternativeChosen': {
        if (fact.keepsPlace) return;
        const episode = of(fact);
        episode.isForLater = true;
        episode.promise = undefined;
        return;
      }
      case 'CallbackKept':
        return callbacks.inc({ result: 'kept' });
      case 'CallbackBroken':
        return callbacks.inc({ result: 'broken' });
      case 'OfferMade': {
        const episode = of(fact);
        if (episode.offeredAt.size === 0 && episode.isForLater !== true) stage('offered', 0, fact.waitedMs);
        episode.offeredAt.set(fact.offerId, fact.at);
        return;
      }
      case 'OfferAccepted': {
        const episode = of(fact);
        const offeredAt = episode.offeredAt.get(fact.offerId);
        if (offeredAt !== undefined) stage('accepted', offeredAt, fact.at);
        if (episode.promise !== undefined)
          estimates.inc({ result: fact.at <= episode.promise.by ? 'kept' : 'exceeded' });
        episode.promise = undefined;
        episode.acceptedAt = fact.at;
        return;
      }
      case 'FirstReplySent': {
        const { acceptedAt, isForLater } = of(fact);
        if (acceptedAt !== undefined) stage('replied', acceptedAt, fact.at);
        if (isForLater !== true) handoffs.observe(withExemplar(fact, fact.handoffMs));
        return forget(fact);
      }
      case 'EscalationAbandoned':
        if (of(fact).isForLater !== true) abandoned.observe(withExemplar(fact, fact.waitedMs));
        return forget(fact);
      default:
        return;
    }
  };
}

function withExemplar({ workspaceId: workspace, conversationId: conversation }: RoutingFact, ms: number) {
  const exemplar = { workspace, conversation };
  const characters = Object.entries(exemplar).flat().join('').length;
  const value = ms / 1_000;
  return characters > EXEMPLAR_CHARACTERS_MAX
    ? { labels: {}, value }
    : { labels: {}, value, exemplarLabels: exemplar };
}
