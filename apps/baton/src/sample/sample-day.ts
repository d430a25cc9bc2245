import { conversationOf, type EscalationEvent, type EscalationRequest } from '#domain/vocabulary';
import { OPEN_HOURS, OPENING_HOUR } from '../day-shape.ts';
import { agenda } from './agenda.ts';
import { arrivalOf, conversationIdOf, stepAfter, scriptAt, timeOfDay, type SampleStep } from './arrivals.ts';
import { customer, type Customer } from './sample-customer.ts';
import { desk, type Desk } from './desk.ts';
import { ROSTER } from './roster.ts';
import { sender, type SentEvent } from './sender.ts';

/** How long a sample day of twelve hours takes at speed 1: about a conversation a second. */
const DAY_MS = 12 * 60_000;
const CLOCK_MS = 1_000;

export interface SampleDay {
  /** The events that its people send until `now`, in order. Call it a few times a second. */
  advance(now: number): readonly SentEvent[];
  /** An event of the pipeline about one of its conversations. */
  hear(event: EscalationEvent | EscalationRequest, now: number): void;
  /** E.g. `day 2, 11:42`. */
  label(now: number): string;
}

export interface SampleDayOptions {
  readonly from: SampleStep;
  /** Conversations of an earlier run that nobody continues: their customers are gone. */
  readonly leftOver: readonly string[];
  readonly startedAt: number;
  /** 2: twice as fast. Watchdogs and offers keep their real time. */
  readonly speed: number;
}

/** Customers, assistant and agents of a shop, a bank and a travel agency; the same people say the same in every run. */
export function sampleDay({ from, leftOver, startedAt, speed }: SampleDayOptions): SampleDay {
  const due = agenda();
  const outbox: SentEvent[] = [];
  const send = sender((event) => outbox.push(event));
  const pace = (scriptMs: number): number => Math.round(scriptMs / speed);
  const dayMs = DAY_MS / speed;
  const world = { agenda: due, send, pace };
  const customers = new Map<string, Customer>();
  const desks = new Map<string, Desk>(ROSTER.map((who) => [who.agentId, desk(who, world)]));
  /** When day 1 would have opened, had this run begun there. */
  const opening = startedAt - (from.day - 1 + arrivalOf(from)) * dayMs;
  const arrivesAt = (step: SampleStep): number =>
    Math.round(opening + (step.day - 1 + arrivalOf(step)) * dayMs);

  const arrive = (step: SampleStep): void =>
    due.at(arrivesAt(step), (now) => {
      const conversationId = conversationIdOf(step);
      const one = customer(conversationId, scriptAt(step), {
        ...world,
        over: () => customers.delete(conversationId),
      });
      customers.set(conversationId, one);
      one.begin(now);
      arrive(stepAfter(step));
    });
  const shareOfDay = (now: number): number => ((((now - opening) / dayMs) % 1) + 1) % 1;
  const tick = (now: number): void => {
    const hour = OPENING_HOUR + shareOfDay(now) * OPEN_HOURS;
    for (const one of desks.values()) one.clock(hour, now);
    due.at(now + CLOCK_MS, tick);
  };

  for (const conversationId of leftOver) {
    send.conversation(
      conversationId,
      `${conversationId}/left-over`,
      { type: 'ConversationEnded', reason: 'timeout' },
      startedAt,
    );
  }
  due.at(startedAt, tick);
  arrive(from);

  return {
    advance(now) {
      due.run(now);
      return outbox.splice(0);
    },
    hear(event, now) {
      const one = customers.get(conversationOf(event.episodeId));
      switch (event.type) {
        case 'EscalationRequested':
        case 'EscalationRequeued':
          if (event.type === 'EscalationRequeued') desks.get(event.fromAgentId)?.released(event.episodeId);
          return one?.humanPromised(now);
        case 'OfferMade':
          return desks.get(event.agentId)?.offered(event, now);
        case 'OfferExpired':
          return desks.get(event.agentId)?.missed(now);
        case 'EscalationAssigned':
          one?.humanJoined();
          return desks.get(event.agentId)?.assigned(event.episodeId, one, now);
        case 'EscalationReturned':
          desks.get(event.agentId)?.released(event.episodeId);
          return one?.backWithAssistant(now);
        case 'EscalationResolved':
          return desks.get(event.agentId)?.released(event.episodeId);
        case 'EscalationAbandoned':
          return desks.forEach((any) => any.released(event.episodeId));
        default:
          return;
      }
    },
    label: (now) => `day ${Math.floor((now - opening) / dayMs) + 1}, ${timeOfDay(shareOfDay(now))}`,
  };
}
