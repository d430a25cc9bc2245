import type { EpisodeId, EscalationEvent, EscalationRequest, OfferId } from '#domain/vocabulary';

/** What was decided, by trigger or routing. */
export type Decided = EscalationEvent | EscalationRequest;

/** Where a customer is, by what was decided: nothing here knows how. */
interface Standing {
  readonly episodeId: EpisodeId;
  state: 'asked for' | 'waiting' | 'with an agent' | 'called later' | 'left a message' | 'ended';
  queue: string | null;
  agent: string | null;
  /** Offers that stand, by agent. */
  readonly offers: Map<string, OfferId>;
}

export interface Standings {
  hear(event: Decided): void;
  /** The last episode of a customer; undefined: no person was ever needed. */
  standing(conversationId: string): Standing | undefined;
}

export function createStandings(): Standings {
  const byConversation = new Map<string, Standing>();

  function standingIn(event: Decided): Standing {
    const known = byConversation.get(event.conversationId);
    if (known?.episodeId === event.episodeId) return known;
    const fresh: Standing = {
      episodeId: event.episodeId,
      state: 'asked for',
      queue: null,
      agent: null,
      offers: new Map(),
    };
    byConversation.set(event.conversationId, fresh);
    return fresh;
  }

  return {
    standing: (conversationId) => byConversation.get(conversationId),
    hear(event) {
      const isBegun = byConversation.get(event.conversationId)?.episodeId === event.episodeId;
      if (!isBegun && event.type !== 'EscalationRequested' && event.type !== 'EscalationQueued') return;
      CHANGES[event.type]?.(standingIn(event), event as never);
    },
  };
}

type Change<T extends Decided['type']> = (standing: Standing, event: Extract<Decided, { type: T }>) => void;

const ends = (standing: Standing): void => {
  standing.state = 'ended';
  standing.offers.clear();
};
const closesOffer = (standing: Standing, { agentId }: { readonly agentId: string }): void =>
  void standing.offers.delete(agentId);

const CHANGES: { readonly [T in Decided['type']]?: Change<T> } = {
  EscalationQueued(standing, { queueId }) {
    if (standing.state === 'asked for') standing.state = 'waiting';
    standing.queue = queueId;
  },
  OfferMade: (standing, { agentId, offerId }) => void standing.offers.set(agentId, offerId),
  OfferDeclined: closesOffer,
  OfferExpired: closesOffer,
  OfferRescinded: closesOffer,
  OfferAccepted: closesOffer,
  EscalationAssigned(standing, { agentId }) {
    standing.state = 'with an agent';
    standing.agent = agentId;
    standing.offers.clear();
  },
  EscalationRequeued(standing, { queueId }) {
    standing.state = 'waiting';
    standing.queue = queueId;
    standing.agent = null;
  },
  AlternativeChosen(standing, { alternative }) {
    if (alternative === 'callback') standing.state = 'called later';
    if (alternative === 'message') standing.state = 'left a message';
  },
  CallbackDue: (standing) => void (standing.state = 'waiting'),
  CallbackRescheduled(standing) {
    standing.state = 'called later';
    standing.agent = null;
  },
  EscalationAbandoned: ends,
  EscalationReturned: ends,
  EscalationResolved: ends,
};
