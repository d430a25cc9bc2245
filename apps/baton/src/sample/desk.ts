import { id, type EpisodeId, type MessageId, type OfferMade, type QueueId } from '#domain/vocabulary';
import { seeded } from '../seeded.ts';
import type { Agenda } from './agenda.ts';
import type { Customer } from './sample-customer.ts';
import type { Colleague } from './roster.ts';
import type { AgentBody, Sender } from './sender.ts';

/** One agent of the sample at their desk: hours, offers, conversations. */
export interface Desk {
  /** @param hour of the sample's day, e.g. 9.5 */
  clock(hour: number, at: number): void;
  offered(offer: OfferMade, at: number): void;
  missed(at: number): void;
  /** @param customer undefined: nobody that the sample plays */
  assigned(episodeId: EpisodeId, customer: Customer | undefined, at: number): void;
  /** The episode is no longer this agent's. */
  released(episodeId: EpisodeId): void;
}

interface World {
  readonly agenda: Agenda;
  readonly send: Sender;
  pace(scriptMs: number): number;
}

const QUEUE = id<QueueId>('general');
/** A third of the lease of the default policy. */
const HEARTBEAT_MS = 15_000;
const BACK_AT_DESK_MS = 8_000;
const SMALL_TALK = ['Hello, I have read what you wrote so far. I am taking care of it.'];

export function desk(who: Colleague, world: World): Desk {
  let presence: 'home' | 'working' | 'leaving' = 'home';
  /** Counts the times at work; what was planned in an earlier one is void. */
  let stint = 0;
  const open = new Set<EpisodeId>();
  let acts = 0;

  const act = (did: AgentBody, at: number, eventId = `${who.agentId}/${at}/${(acts += 1)}`): void =>
    world.send.agent(who.agentId, eventId, did, at);
  const about = (episodeId: EpisodeId, step: string, did: AgentBody, at: number): void =>
    act(did, at, `${episodeId}/${who.agentId}/${step}`);
  const whileOpen = (
    episodeId: EpisodeId,
    at: number,
    scriptMs: number,
    action: (at: number) => void,
  ): void =>
    world.agenda.at(at + world.pace(scriptMs), (now) => {
      if (open.has(episodeId)) action(now);
    });
  const signOut = (at: number): void => {
    presence = 'home';
    stint += 1;
    act({ type: 'AgentStatusChanged', status: 'offline', reason: 'end of shift' }, at);
  };
  const signIn = (at: number): void => {
    presence = 'working';
    stint += 1;
    act(
      {
        type: 'AgentSignedIn',
        name: who.name,
        skills: who.skills,
        languages: who.languages,
        queues: [QUEUE],
        capacity: { '*': who.capacity },
        attributes: {},
      },
      at,
    );
    act({ type: 'AgentStatusChanged', status: 'available', reason: null }, at);
    beat(at, stint);
  };
  const beat = (at: number, during: number): void =>
    world.agenda.at(at + HEARTBEAT_MS, (now) => {
      if (during !== stint) return;
      act({ type: 'AgentHeartbeat' }, now);
      beat(now, during);
    });

  /** Agent and customer in turns; then the outcome. */
  const talk = (episodeId: EpisodeId, customer: Customer | undefined, at: number): void => {
    const scripted = customer?.withAgent ?? [];
    const said = scripted.length > 0 ? scripted : SMALL_TALK;
    const pace = seeded(`${episodeId}/${who.agentId}`);
    const speak = (index: number, from: number): void =>
      whileOpen(episodeId, from, pace.between(3_000, 7_000), (now) => {
        const [reply, answer] = [said[index], said[index + 1]];
        if (reply === undefined) return conclude(now);
        const messageId = id<MessageId>(`${episodeId}-${who.agentId}-${index}`);
        about(
          episodeId,
          `reply-${index}`,
          { type: 'AgentReplied', episodeId, messageId, text: reply, draft: null },
          now,
        );
        if (answer !== undefined) customer?.answer(answer, now);
        speak(index + 2, now);
      });
    const conclude = (now: number): void => {
      const note = customer?.returnNote ?? null;
      if (note === null || customer === undefined) {
        about(
          episodeId,
          'resolved',
          { type: 'AgentResolved', episodeId, outcome: 'resolved', note: null },
          now,
        );
        customer?.goodbye(now);
      } else {
        about(episodeId, 'returned', { type: 'AgentReturnedToAssistant', episodeId, note }, now);
      }
      open.delete(episodeId);
      world.agenda.at(now + world.pace(pace.between(2_000, 6_000)), (later) => {
        about(episodeId, 'wrapped-up', { type: 'AgentEndedWrapUp', episodeId }, later);
        if (presence === 'leaving' && open.size === 0) signOut(later);
      });
    };
    const readsMs = pace.between(2_000, 6_000);
    whileOpen(episodeId, at, readsMs, (now) => {
      about(
        episodeId,
        'viewed',
        { type: 'AgentViewedContext', episodeId, dwellMs: Math.round(now - at) },
        now,
      );
      speak(0, now);
    });
  };

  return {
    clock(hour, at) {
      const onShift = hour >= who.from && hour < who.to;
      if (onShift && presence === 'home') signIn(at);
      if (!onShift && presence === 'working') {
        presence = 'leaving';
        act({ type: 'AgentStatusChanged', status: 'away', reason: 'end of shift' }, at);
        if (open.size === 0) signOut(at);
      }
    },
    offered({ episodeId, offerId }, at) {
      const random = seeded(`${episodeId}/${who.agentId}/offer`);
      const chance = random.next();
      if (chance < who.misses || presence !== 'working') return;
      world.agenda.at(at + world.pace(random.between(1_000, 6_000)), (now) => {
        const declines = chance < who.misses + who.declines;
        const did: AgentBody = declines
          ? { type: 'AgentDeclinedOffer', episodeId, offerId, reason: 'finishing something else' }
          : { type: 'AgentAcceptedOffer', episodeId, offerId };
        about(episodeId, `offer-${offerId}`, did, now);
      });
    },
    missed(at) {
      world.agenda.at(at + BACK_AT_DESK_MS, (now) => {
        if (presence === 'working')
          act({ type: 'AgentStatusChanged', status: 'available', reason: null }, now);
      });
    },
    assigned(episodeId, customer, at) {
      open.add(episodeId);
      talk(episodeId, customer, at);
    },
    released(episodeId) {
      open.delete(episodeId);
    },
  };
}
