import { setTimeout as pause } from 'node:timers/promises';
import type { StreamedEvent } from './follow-stream.ts';
import type { EventBody, Poster } from './poster.ts';

export interface Desks {
  /** Everybody signs in. */
  open(): Promise<void>;
  hear(event: StreamedEvent): void;
  close(): void;
  /** From the request of a person to the first offer, in ms by the log's time, since this was called last. */
  takeWaits(): readonly number[];
  /** Rejects where a posting was refused for good. */
  readonly failed: Promise<never>;
}

const AGENTS = 60;
const CAPACITY = 3;
/** A third of the lease of the default policy. */
const HEARTBEAT_MS = 15_000;
const ACCEPTS_MS = 500;
const REPLIES_MS = 1_000;
const RESOLVES_MS = 2_000;
const WRAPS_UP_MS = 500;
const WAITS_MAX = 100_000;

/** Agents who accept, answer, resolve, and are back at their desks within a quarter of a minute after an outage. What they send derives its id from its cause. */
export function createDesks(poster: Poster, resolved: (conversation: string) => void): Desks {
  const failure = Promise.withResolvers<never>();
  const agents = Array.from({ length: AGENTS }, (_, n) => `agent-${n}`);
  let waits: number[] = [];
  let closed = false;

  const act = (agent: string, afterMs: number, ...events: readonly EventBody[]): Promise<void> =>
    pause(afterMs, undefined, { ref: false }).then(() => poster.post(`agents/${agent}/events`, events));
  const later = (agent: string, afterMs: number, ...events: readonly EventBody[]): void =>
    void act(agent, afterMs, ...events).catch(failure.reject);
  const signIn = (agent: string, cause: string): readonly EventBody[] => [
    {
      ...{ type: 'AgentSignedIn', eventId: `${cause}/in`, name: agent, skills: {}, languages: ['en'] },
      ...{ queues: ['general'], capacity: { '*': CAPACITY }, attributes: {} },
    },
    {
      ...{ type: 'AgentStatusChanged', eventId: `${cause}/available` },
      ...{ status: 'available', reason: null },
    },
  ];
  const beat = async (): Promise<void> => {
    const atDesk = new Set(
      (await poster.agents()).filter(({ status }) => status === 'available').map((a) => a.agentId),
    );
    const cause = Date.now();
    for (const agent of agents) {
      const eventId = `${agent}/${cause}`;
      later(
        agent,
        0,
        ...(atDesk.has(agent) ? [{ type: 'AgentHeartbeat', eventId }] : signIn(agent, eventId)),
      );
    }
  };
  // Where there is no answer the next round comes.
  const beating = setInterval(() => void beat().catch(() => undefined), HEARTBEAT_MS);

  return {
    async open() {
      await Promise.all(agents.map((agent) => act(agent, 0, ...signIn(agent, `${agent}/first`))));
    },
    hear(event) {
      if (closed) return;
      const { type, eventId } = event;
      const agent = String(event['agentId']);
      const episodeId = String(event['episodeId']);
      switch (type) {
        case 'OfferMade':
          if (waits.length < WAITS_MAX) waits.push(Number(event['waitedMs']));
          later(agent, ACCEPTS_MS, {
            ...{ type: 'AgentAcceptedOffer', eventId: `${eventId}/accepts`, episodeId },
            offerId: event['offerId'],
          });
          break;
        case 'EscalationAssigned':
          later(agent, REPLIES_MS, {
            ...{ type: 'AgentReplied', eventId: `${eventId}/replies`, episodeId },
            ...{ messageId: `${eventId}/replies`, text: 'Hello, I take care of it.' },
          });
          later(agent, RESOLVES_MS, {
            ...{ type: 'AgentResolved', eventId: `${eventId}/resolves`, episodeId },
            ...{ outcome: 'resolved', note: null },
          });
          break;
        case 'EscalationResolved':
          resolved(String(event['conversationId']));
          if (event['agentId'] !== undefined && event['agentId'] !== null)
            later(agent, WRAPS_UP_MS, { type: 'AgentEndedWrapUp', eventId: `${eventId}/ends`, episodeId });
          break;
        default:
      }
    },
    close() {
      closed = true;
      clearInterval(beating);
    },
    takeWaits() {
      const taken = waits;
      waits = [];
      return taken;
    },
    failed: failure.promise,
  };
}
