import type { Codec } from '#contracts';
import type { RoutingFact, RoutingInput } from '#domain/routing';
import {
  id,
  type AgentEvent,
  type AgentId,
  type EpisodeId,
  type EscalationRequested,
  type EscalationUpdated,
  type EventId,
  type FeatureLevelActivated,
  type MessageId,
  type OfferMade,
  type WorkspaceId,
} from '#domain/vocabulary';
import { plusMs, type Instant } from '#kernel';
import { seeded } from '../seeded.ts';
import { createLedger, type Ledger, type Results } from './ledger.ts';
import type { Observed, ObservedEpisode, Work } from './observed.ts';
import type { Past, PolicyInput, Stamped } from './past.ts';
import type { PresenceStep } from './presence-steps.ts';
import { createRouter, type Router } from './router.ts';
import { createSchedule } from './schedule.ts';

/** What is simulated: the customers of a log, with these agents and policies. */
export interface Scenario {
  readonly workspace: WorkspaceId;
  readonly past: Past;
  readonly observed: Observed;
  readonly presence: readonly PresenceStep[];
  readonly policies: readonly Stamped<PolicyInput>[];
  /** Presence lease of the agents. */
  readonly leaseMs: number;
}

/**
 * Lets the customers of a log meet the agents of a scenario, by the routing that runs in production, from the beginning of the log to its
 * end. What a person does depends on the seed, the episode and the agent alone: two scenarios under one seed differ by what was changed
 * and by what follows from that.
 */
export function simulateOnce(codec: Codec, scenario: Scenario, seed: string): Results {
  return new SimulatedRun(codec, scenario, seed).results();
}

type Body<E> = E extends AgentEvent ? Omit<E, 'eventId' | 'workspaceId' | 'agentId' | 'occurredAt'> : never;

/** An agent, as the roster has them at the moment, with what they hold. */
interface Person {
  status: 'available' | 'other' | 'leaving' | 'gone';
  readonly held: Set<EpisodeId>;
}

/** An episode in its simulated life. */
interface Life {
  readonly request: EscalationRequested;
  readonly seen: ObservedEpisode;
  offers: number;
  /** Counts what makes plans void: it came to an agent, or was taken from one. */
  turn: number;
  isOver: boolean;
}

/** Where no agent of the log has ended any work, and nobody has answered an offer. */
const NO_WORK: Work = { replyMs: 20_000, handleMs: 300_000, customerLeft: false, wrapUpMs: null };

class SimulatedRun {
  readonly #scenario: Scenario;
  readonly #seed: string;
  readonly #router: Router;
  readonly #ledger: Ledger;
  readonly #due = createSchedule();
  readonly #people = new Map<AgentId, Person>();
  readonly #lives = new Map<EpisodeId, Life>();
  #sent = 0;

  constructor(codec: Codec, scenario: Scenario, seed: string) {
    this.#scenario = scenario;
    this.#seed = seed;
    this.#router = createRouter(codec, scenario.workspace);
    this.#ledger = createLedger(scenario.leaseMs);
  }

  results(): Results {
    const { past, presence, policies } = this.#scenario;
    // What happens at one instant happens in this order.
    this.#oneByOne(policies, ({ event, at }) => this.#put(event, at));
    this.#oneByOne(presence, (step) => this.#step(step));
    this.#oneByOne(past.requests, ({ event, at }) => this.#request(event, at));
    for (;;) {
      const due = this.#router.nextDue ?? Infinity;
      const next = this.#due.nextAt ?? Infinity;
      if (Math.min(due, next) > past.to) return this.#ledger.end(past.to);
      // As in production: what is due by then comes before what is stamped with the same instant.
      if (due <= next) this.#heard(this.#router.passTo(due as Instant));
      else this.#due.doNext();
    }
  }

  #oneByOne<T extends { readonly at: Instant }>(list: readonly T[], action: (one: T) => void): void {
    const plan = (index: number): void => {
      const one = list[index];
      if (one === undefined) return;
      this.#due.at(one.at, () => {
        action(one);
        plan(index + 1);
      });
    };
    plan(0);
  }

  // --- Customers ---

  #request(event: EscalationRequested | EscalationUpdated, at: Instant): void {
    const seen = this.#scenario.observed.episodes.get(event.episodeId);
    if (event.type === 'EscalationRequested' && seen !== undefined) {
      this.#ledger.requested(event);
      const life: Life = { request: event, seen, offers: 0, turn: 0, isOver: false };
      this.#lives.set(event.episodeId, life);
      this.#waits(life, at);
    }
    this.#put(event, at);
  }

  /** Until an agent has it or the customer's patience ends. Of one who left it is known, of one who was served it is at least that wait. */
  #waits(life: Life, at: Instant): void {
    const { channel, wait } = life.seen;
    const drawn = (): number | null =>
      this.#scenario.observed.patience(channel).of(wait.ms, this.#random(life.request.episodeId, 'patience'));
    const patienceMs = wait.left ? wait.ms : drawn();
    const { turn } = life;
    if (patienceMs === null) return;
    this.#due.at(plusMs(at, patienceMs), (now) => {
      if (life.turn === turn) this.#leaves(life, now);
    });
  }

  #leaves(life: Life, at: Instant): void {
    if (life.isOver) return;
    const { workspaceId, conversationId, episodeId } = life.request;
    if (life.seen.wait.isDiverted) this.#ledger.diverted(episodeId);
    const stamps = { eventId: this.#eventId(), workspaceId, conversationId, episodeId, at };
    this.#put({ type: 'EscalationWithdrawn', ...stamps, reason: 'customer_left', cause: null }, at);
  }

  // --- Agents ---

  #step(step: PresenceStep): void {
    const { agentId, at } = step;
    const person = this.#person(agentId);
    switch (step.does) {
      case 'signs in':
        person.status = 'available';
        return this.#act(agentId, { type: 'AgentSignedIn', ...step.profile }, at);
      case 'stays':
        return this.#act(agentId, { type: 'AgentHeartbeat' }, at);
      case 'changes':
        // Nobody goes with a customer in hand; a change is one for who works on, and the end of the shift where they are done.
        if (step.status === 'offline' && person.held.size > 0) {
          person.status = 'leaving';
          return this.#act(agentId, { type: 'AgentStatusChanged', status: 'away', reason: null }, at);
        }
        person.status =
          step.status === 'offline' ? 'gone' : step.status === 'available' ? 'available' : 'other';
        return this.#act(agentId, { type: 'AgentStatusChanged', status: step.status, reason: null }, at);
    }
  }

  #offered(life: Life, { agentId, offerId, episodeId, at }: OfferMade): void {
    this.#person(agentId).held.add(episodeId);
    const answer = this.#drawn(
      this.#scenario.observed.answers(agentId),
      ...[episodeId, agentId, 'answer', (life.offers += 1)],
    ) ?? { how: 'accepted', afterMs: 0 };
    if (answer.how === 'expired') return;
    this.#due.at(plusMs(at, answer.afterMs), (now) => {
      const base = { episodeId, offerId };
      if (answer.how === 'accepted') this.#act(agentId, { type: 'AgentAcceptedOffer', ...base }, now);
      else this.#act(agentId, { type: 'AgentDeclinedOffer', ...base, reason: 'simulated' }, now);
    });
  }

  /** The agent comes back to the desk after a while, where the roster has them there still. */
  #missed(agentId: AgentId, at: Instant, offerId: string): void {
    const afterMs = this.#drawn(this.#scenario.observed.backMs, offerId, agentId, 'back') ?? 0;
    this.#due.at(plusMs(at, afterMs), (now) => {
      if (this.#person(agentId).status !== 'available') return;
      this.#act(agentId, { type: 'AgentStatusChanged', status: 'available', reason: null }, now);
    });
  }

  /** What the agents of the log did with this episode; where it never came to one, what they did with another. */
  #assigned(life: Life, agentId: AgentId, at: Instant): void {
    const { episodeId } = life.request;
    const works = this.#scenario.observed.works(life.seen.channel);
    const work = life.seen.work ?? this.#drawn(works, episodeId, 'work') ?? NO_WORK;
    const turn = (life.turn += 1);
    const inTurn = (afterMs: number, action: (now: Instant) => void): void =>
      this.#due.at(plusMs(at, afterMs), (now) => {
        if (life.turn === turn) action(now);
      });
    const plan = (afterMs: number, body: () => Body<AgentEvent>): void =>
      inTurn(afterMs, (now) => this.#act(agentId, body(), now));
    if (work.replyMs !== null) {
      const messageId = id<MessageId>(`simulated-${episodeId}-${turn}`);
      plan(work.replyMs, () => ({ type: 'AgentReplied', episodeId, messageId, text: '', draft: null }));
    }
    if (work.customerLeft) return inTurn(work.handleMs, (now) => this.#leaves(life, now));
    plan(Math.max(work.handleMs, work.replyMs ?? 0), () => ({
      ...{ type: 'AgentResolved', episodeId, outcome: 'resolved', note: null },
    }));
    if (work.wrapUpMs === null) return;
    plan(work.handleMs + work.wrapUpMs, () => ({ type: 'AgentEndedWrapUp', episodeId }));
  }

  #released(agentId: AgentId, episodeId: EpisodeId, at: Instant): void {
    const person = this.#person(agentId);
    person.held.delete(episodeId);
    if (person.status !== 'leaving' || person.held.size > 0) return;
    person.status = 'gone';
    this.#due.at(at, (now) => {
      if (person.status !== 'gone') return;
      this.#act(agentId, { type: 'AgentStatusChanged', status: 'offline', reason: null }, now);
    });
  }

  // --- Routing ---

  #put(input: RoutingInput | FeatureLevelActivated, at: Instant): void {
    this.#heard(this.#router.apply(input, at));
  }

  #act(agentId: AgentId, body: Body<AgentEvent>, at: Instant): void {
    const stamps = {
      eventId: this.#eventId(),
      workspaceId: this.#scenario.workspace,
      agentId,
      occurredAt: at,
    };
    const event = { ...stamps, ...body } as AgentEvent;
    this.#ledger.agentDid(event, at);
    this.#put(event, at);
  }

  #heard(facts: readonly RoutingFact[]): void {
    for (const fact of facts) {
      this.#ledger.emitted(fact);
      const life = this.#lives.get(fact.episodeId);
      if (life !== undefined) this.#follows(life, fact);
    }
  }

  #follows(life: Life, fact: RoutingFact): void {
    const { at, episodeId } = fact;
    switch (fact.type) {
      case 'OfferMade':
        return this.#offered(life, fact);
      case 'OfferDeclined':
      case 'OfferRescinded':
        return this.#released(fact.agentId, episodeId, at);
      case 'OfferExpired':
        this.#released(fact.agentId, episodeId, at);
        return this.#missed(fact.agentId, at, fact.offerId);
      case 'EscalationAssigned':
        return this.#assigned(life, fact.agentId, at);
      case 'EscalationRequeued':
        life.turn += 1;
        this.#released(fact.fromAgentId, episodeId, at);
        return this.#waits(life, at);
      case 'EscalationAbandoned':
        life.isOver = true;
        life.turn += 1;
        for (const [agentId, { held }] of this.#people)
          if (held.has(episodeId)) this.#released(agentId, episodeId, at);
        return;
      case 'EscalationResolved':
        life.isOver = true;
        return;
      case 'WrapUpEnded':
        return this.#released(fact.agentId, episodeId, at);
      default:
        return;
    }
  }

  #person(agentId: AgentId): Person {
    let person = this.#people.get(agentId);
    if (person === undefined) this.#people.set(agentId, (person = { status: 'gone', held: new Set() }));
    return person;
  }

  #eventId(): EventId {
    return id(`simulated-${(this.#sent += 1)}`);
  }

  #random(...what: readonly (string | number)[]): number {
    return seeded([this.#seed, ...what].join('/')).next();
  }

  #drawn<T>(from: readonly T[], ...what: readonly (string | number)[]): T | undefined {
    return from[Math.floor(this.#random(...what) * from.length)];
  }
}
