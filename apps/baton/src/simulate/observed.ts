import type { AgentEvent, AgentId, Channel, EpisodeId } from '#domain/vocabulary';
import { MINUTE_MS, type Instant } from '#kernel';
import { patienceOf, type ObservedWait, type Patience } from './patience.ts';
import { isDiverting, type Past } from './past.ts';

/** What an agent did with an episode, in ms. */
export interface Work {
  /** From the assignment to the first reply; null: the agent never wrote. */
  readonly replyMs: number | null;
  /** From the assignment to the end of the work, of all agents who had it together. */
  readonly handleMs: number;
  /** The end was that the customer left before a reply. */
  readonly customerLeft: boolean;
  /** From there to the end of the wrap-up; null: the time of the policy ended it. */
  readonly wrapUpMs: number | null;
}

/** How an offer was answered, and after how long in ms; expired: not at all. */
interface Answer {
  readonly how: 'accepted' | 'declined' | 'expired';
  readonly afterMs: number;
}

/** What the log knows of one customer's wait for an agent. */
interface CustomerWait extends ObservedWait {
  /** They chose a callback, a message or the assistant: no abandonment. */
  readonly isDiverted: boolean;
}

export interface ObservedEpisode {
  readonly channel: Channel;
  readonly wait: CustomerWait;
  /** Null: no agent came to an end with it. */
  readonly work: Work | null;
}

/** What a simulation takes from the log: how people behaved. */
export interface Observed {
  readonly episodes: ReadonlyMap<EpisodeId, ObservedEpisode>;
  /** Of customers on this channel. */
  patience(channel: Channel): Patience;
  /** Of customers on this channel; empty: no agent has ended any work. */
  works(channel: Channel): readonly Work[];
  /** Of this agent, or of all; empty: no offer was ever made. */
  answers(agentId: AgentId): readonly Answer[];
  /** After a missed offer, how long until the agent said to be available. Never empty. */
  readonly backMs: readonly number[];
}

/** With fewer of their own, a channel's customers and an agent are taken for one of all: below that a share is mostly chance. */
const OWN_MIN = 20;
/** Where nobody was seen coming back after a missed offer. */
const BACK_MS = MINUTE_MS;

interface Open {
  readonly channel: Channel;
  readonly requestedAt: Instant;
  firstAssignedAt: Instant | null;
  assignedAt: Instant | null;
  handledMs: number;
  replyMs: number | null;
  handledAt: Instant | null;
  wrapUpMs: number | null;
  leftAt: Instant | null;
  isDiverted: boolean;
  endedAt: Instant | null;
}

export function observedIn(past: Past): Observed {
  const open = new Map<EpisodeId, Open>();
  for (const { event } of past.requests) {
    if (event.type !== 'EscalationRequested') continue;
    open.set(event.episodeId, {
      ...{ channel: event.channel, requestedAt: event.at },
      ...{
        firstAssignedAt: null,
        assignedAt: null,
        handledMs: 0,
        replyMs: null,
        handledAt: null,
        wrapUpMs: null,
      },
      ...{ leftAt: null, isDiverted: false, endedAt: null },
    });
  }
  const answers = new Map<AgentId, Answer[]>();
  const missedAt = new Map<AgentId, Instant[]>();
  const offeredAt = new Map<string, Instant>();
  for (const fact of past.facts) {
    const episode = open.get(fact.episodeId);
    if (episode === undefined) continue;
    switch (fact.type) {
      case 'OfferMade':
        offeredAt.set(fact.offerId, fact.at);
        break;
      case 'OfferAccepted':
      case 'OfferDeclined':
      case 'OfferExpired': {
        const how = {
          OfferAccepted: 'accepted',
          OfferDeclined: 'declined',
          OfferExpired: 'expired',
        } as const;
        const afterMs = fact.at - (offeredAt.get(fact.offerId) ?? fact.at);
        listIn(answers, fact.agentId).push({ how: how[fact.type], afterMs });
        if (fact.type === 'OfferExpired') listIn(missedAt, fact.agentId).push(fact.at);
        break;
      }
      case 'EscalationAssigned':
        // Handed over warm: it goes from one agent to the other.
        if (episode.assignedAt !== null) episode.handledMs += fact.at - episode.assignedAt;
        episode.assignedAt = fact.at;
        episode.firstAssignedAt ??= fact.at;
        break;
      case 'FirstReplySent':
        episode.replyMs = fact.at - (episode.assignedAt ?? fact.at);
        break;
      case 'EscalationRequeued':
        if (episode.assignedAt !== null) episode.handledMs += fact.at - episode.assignedAt;
        episode.assignedAt = null;
        break;
      case 'EscalationResolved':
      case 'EscalationReturned':
        if (episode.assignedAt !== null) episode.handledMs += fact.at - episode.assignedAt;
        episode.handledAt = fact.at;
        episode.endedAt = fact.at;
        break;
      case 'EscalationAbandoned':
        episode.leftAt = fact.at;
        episode.endedAt = fact.at;
        if (episode.assignedAt === null) break;
        episode.handledMs += fact.at - episode.assignedAt;
        episode.handledAt = fact.at;
        break;
      case 'AlternativeChosen':
        if (isDiverting(fact)) episode.isDiverted = true;
        break;
      case 'WrapUpEnded':
        if (fact.by === 'agent') episode.wrapUpMs = fact.wrapUpMs;
        break;
      default:
        break;
    }
  }
  const episodes = new Map([...open].map(([id, one]) => [id, observedEpisode(one, past.to)]));
  const all = [...episodes.values()];
  const by = byChannel(all);
  const allAnswers = [...answers.values()].flat();
  return {
    episodes,
    patience: by(
      (some) => patienceOf(some.map(({ wait }) => wait)),
      (some) => countIf(some, ({ wait }) => wait.left),
    ),
    works: by(
      (some) => some.flatMap(({ work }) => work ?? []),
      (some) => countIf(some, ({ work }) => work !== null),
    ),
    answers(agentId) {
      const own = answers.get(agentId) ?? [];
      return own.length >= OWN_MIN ? own : allAnswers;
    },
    backMs: backTimes(past, missedAt),
  };
}

function observedEpisode(one: Open, end: Instant): ObservedEpisode {
  const { handledAt, leftAt } = one;
  // Who leaves an agent was served: what they waited for had come.
  const left = leftAt !== null && handledAt === null;
  const until = (left ? leftAt : one.firstAssignedAt) ?? one.endedAt ?? end;
  const { replyMs, handledMs: handleMs, wrapUpMs } = one;
  return {
    channel: one.channel,
    wait: { ms: until - one.requestedAt, left, isDiverted: one.isDiverted },
    work: handledAt === null ? null : { replyMs, handleMs, customerLeft: leftAt !== null, wrapUpMs },
  };
}

/** Of a channel that has enough of its own, else of all. */
function byChannel(all: readonly ObservedEpisode[]) {
  return <T>(
    made: (some: readonly ObservedEpisode[]) => T,
    enough: (some: readonly ObservedEpisode[]) => number,
  ): ((channel: Channel) => T) => {
    const ofAll = made(all);
    const known = new Map<Channel, T>();
    for (const channel of new Set(all.map((one) => one.channel))) {
      const own = all.filter((one) => one.channel === channel);
      if (enough(own) >= OWN_MIN) known.set(channel, made(own));
    }
    return (channel) => known.get(channel) ?? ofAll;
  };
}

function backTimes(past: Past, missedAt: ReadonlyMap<AgentId, readonly Instant[]>): readonly number[] {
  const times: number[] = [];
  for (const [agentId, missed] of missedAt) {
    const own = past.agentEvents.filter(({ event }) => event.agentId === agentId);
    missed.forEach((at, index) => {
      const back = own.find(({ at: one, event }) => one >= at && endsAbsence(event));
      // A new shift is not a return to this one.
      if (back?.event.type !== 'AgentStatusChanged' || back.at >= (missed[index + 1] ?? Infinity)) return;
      times.push(back.at - at);
    });
  }
  return times.length > 0 ? times : [BACK_MS];
}

function endsAbsence(event: AgentEvent): boolean {
  return (
    event.type === 'AgentSignedIn' || (event.type === 'AgentStatusChanged' && event.status === 'available')
  );
}

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

const countIf = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.reduce((count, one) => count + (is(one) ? 1 : 0), 0);
