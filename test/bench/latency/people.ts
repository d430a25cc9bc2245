import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '#contracts';
import { instant } from '#kernel';
import {
  id,
  type AgentEvent,
  type AgentId,
  type ConversationEvent,
  type ConversationId,
  type OfferMade,
  type WorkspaceId,
} from '#domain/vocabulary';
import { customerTurn, STARTED } from '../../fixtures/turn-events.ts';

const WORKSPACES = 8;
const AGENTS_PER_WORKSPACE = 50;
const workspaceOf = (n: number): WorkspaceId => id<WorkspaceId>(`bench-${n % WORKSPACES}`);

/** Customers who ask for a human at once, and agents who take every offer and are done with it. */
export interface People {
  signIn(): readonly DomainEvent[];
  /** The heartbeats of one in this many agents, each at a time of its own. All must come every few seconds. */
  stillHere(nth: number, oneIn: number): readonly DomainEvent[];
  /** A new conversation with an explicit request. */
  ask(): { readonly conversationId: ConversationId; readonly events: readonly DomainEvent[] };
  /** What the agent does with it. */
  answer(offer: OfferMade): readonly DomainEvent[];
}

export function createPeople(): People {
  const agents = Array.from({ length: WORKSPACES * AGENTS_PER_WORKSPACE }, (_, n) => ({
    workspaceId: workspaceOf(n),
    agentId: id<AgentId>(`agent-${n}`),
  }));
  let asked = 0;
  const base = () => ({ eventId: randomUUID(), occurredAt: instant(Date.now()) });
  const by = (agent: { workspaceId: WorkspaceId; agentId: AgentId }, act: object): AgentEvent =>
    ({ ...base(), workspaceId: agent.workspaceId, agentId: agent.agentId, ...act }) as unknown as AgentEvent;
  return {
    signIn: () =>
      agents.map((agent) =>
        by(agent, {
          type: 'AgentSignedIn',
          name: agent.agentId,
          skills: {},
          languages: ['en'],
          queues: ['general'],
          capacity: { '*': 3 },
        }),
      ),
    stillHere: (nth, oneIn) =>
      agents.filter((_, n) => n % oneIn === nth).map((agent) => by(agent, { type: 'AgentHeartbeat' })),
    ask() {
      const conversationId = id<ConversationId>(`asks-${(asked += 1)}`);
      const event = (act: object): ConversationEvent =>
        ({
          ...base(),
          workspaceId: workspaceOf(asked),
          conversationId,
          ...act,
        }) as unknown as ConversationEvent;
      return {
        conversationId,
        events: [event(STARTED), event(customerTurn('Can I please talk to a real person?', 'm1'))],
      };
    },
    answer: ({ workspaceId, agentId, episodeId, offerId }) => {
      const agent = { workspaceId, agentId };
      return [
        by(agent, { type: 'AgentAcceptedOffer', episodeId, offerId }),
        by(agent, { type: 'AgentResolved', episodeId, outcome: 'resolved', note: null }),
        by(agent, { type: 'AgentEndedWrapUp', episodeId }),
      ];
    },
  };
}
