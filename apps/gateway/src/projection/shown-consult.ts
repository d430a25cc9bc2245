import type { Instant } from '#kernel';
import type { AgentId, EscalationEvent, OfferId, QueueId } from '#domain/vocabulary';

/** Whom the agent who has an episode asks for help. */
export interface ShownConsult {
  /** `waiting` for somebody with room; `offered`; `consulted`: accepted; `three_way`: writes to the customer too. */
  readonly status: 'waiting' | 'offered' | 'consulted' | 'three_way';
  readonly fromAgentId: AgentId;
  readonly toQueueId: QueueId | null;
  readonly toAgentId: AgentId | null;
  readonly question: string | null;
  /** Who is asked, or helps; null: it waits. */
  readonly agentId: AgentId | null;
  /** Of the agent's capacity. */
  readonly units: number;
  /** To be answered by then; null: it does not stand. */
  readonly offer: { readonly offerId: OfferId; readonly expiresAt: Instant } | null;
}

export type ConsultEvent = Extract<EscalationEvent, { type: `Consult${string}` | 'ThreeWayStarted' }>;

/** Null: nobody is asked. */
export function foldConsult(consult: ShownConsult | null, event: ConsultEvent): ShownConsult | null {
  if (event.type === 'ConsultRequested') {
    const { fromAgentId, toQueueId, toAgentId, question } = event;
    return {
      ...{ status: 'waiting', fromAgentId, toQueueId, toAgentId, question },
      ...{ agentId: null, units: 0, offer: null },
    };
  }
  if (consult === null || event.type === 'ConsultEnded') return null;
  const { agentId } = event;
  switch (event.type) {
    case 'ConsultOffered': {
      const { offerId, expiresAt, units } = event;
      return { ...consult, status: 'offered', agentId, units, offer: { offerId, expiresAt } };
    }
    case 'ConsultOfferEnded':
      return { ...consult, status: 'waiting', agentId: null, units: 0, offer: null };
    case 'ConsultStarted':
      return { ...consult, status: 'consulted', agentId, offer: null };
    case 'ThreeWayStarted':
      return { ...consult, status: 'three_way', agentId };
  }
}
