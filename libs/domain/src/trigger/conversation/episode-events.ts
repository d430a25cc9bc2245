import { MINUTE_MS, plusMs, type Instant } from '#kernel';
import { clip } from '#domain/language';
import type { EscalationEvent, EscalationRequested } from '#domain/vocabulary';
import type { Policy } from '#domain/policy';
import { closeQuestion } from '../consent.ts';
import type { Triggers } from '../derive-triggers.ts';
import { lastAsked, NOTE_CHARS_MAX, PEOPLE_MAX, type Conversation } from './conversation.ts';

/** Whether customers who wait are answered. A policy below feature level 2 has no words for it, and nothing new is stored under it. */
export function answersQuestions({ notices }: Policy): boolean {
  return notices.situations !== null;
}

/** What an event of routing changes here: the open episode, only the memory of the last one, or nothing. */
export function episodeEffect(
  c: Readonly<Conversation>,
  event: EscalationEvent,
  policy: Policy,
): 'open' | 'wait' | 'choices' | 'absent' | 'last' | null {
  if (c.episode?.id === event.episodeId) {
    switch (event.type) {
      case 'WaitEstimated':
        return answersQuestions(policy) ? 'wait' : null;
      case 'AlternativesOffered':
      case 'AlternativeChosen':
        return answersQuestions(policy) ? 'choices' : null;
      case 'AgentAbsent':
        return c.episode.agentId === event.agentId && c.episode.status === 'assigned' ? 'absent' : null;
      case 'ConsultRequested':
      case 'EscalationAssigned':
      case 'EscalationRequeued':
      case 'EscalationTransferred':
      case 'CallbackRescheduled':
      case 'FirstReplySent':
      case 'EscalationAbandoned':
      case 'EscalationReturned':
      case 'EscalationResolved':
        return 'open';
      case 'TakeOverRefused':
        return event.endsEpisode ? 'open' : null;
      default:
        return null;
    }
  }
  const tells = event.type === 'EscalationAssigned' || event.type === 'EscalationResolved';
  return tells && c.last?.id === event.episodeId && c.last.agentId === null ? 'last' : null;
}

/** Folds what `episodeEffect` let through. */
export function foldEpisodeEvent(
  c: Conversation,
  event: EscalationEvent,
  now: Instant,
  policy: Policy,
  triggers: Triggers,
): void {
  const effect = episodeEffect(c, event, policy);
  if (effect === 'wait' && event.type === 'WaitEstimated' && c.episode !== null) {
    const { p50Ms, p90Ms, at } = event;
    c.episode.wait = p50Ms === null || p90Ms === null ? null : { at, p50Ms, p90Ms };
  }
  if (effect === 'choices' && c.episode !== null) {
    c.episode = withChoices(c, c.episode, event);
    if (event.type === 'AlternativesOffered') closeQuestion(c);
  }
  if (effect === 'last' && 'agentId' in event && c.last !== null) c.last.agentId = event.agentId;
  if (effect !== 'open' || c.episode === null) return;
  c.activeAt = now;
  // An episode that was opened below feature level 2 keeps nothing more than it did there.
  if (c.episode.known !== undefined) keepWork(c, c.episode, event);
  switch (event.type) {
    case 'EscalationAssigned':
      c.episode.status = 'assigned';
      c.episode.agentId = event.agentId;
      if (c.episode.pending !== undefined) beginAnew(c, triggers);
      delete c.episode.pending;
      delete c.episode.choices;
      // An agent came first.
      delete c.episode.laterAskedAt;
      break;
    case 'EscalationTransferred':
      // Warm: the other agent has it at once, and the customer does not wait.
      if (event.mode === 'warm') c.episode.agentId = event.toAgentId;
      else c.episode.status = 'waiting';
      break;
    case 'EscalationRequeued':
    case 'CallbackRescheduled':
      c.episode.status = 'waiting';
      break;
    case 'FirstReplySent':
      c.episode.replied = true;
      closeQuestion(c);
      c.leaveAt = null;
      break;
    case 'EscalationReturned':
      closeEpisode(c, now, 'returned');
      break;
    case 'EscalationAbandoned':
      closeEpisode(c, now, 'abandoned');
      break;
    case 'EscalationResolved':
      closeEpisode(c, now, 'resolved');
      break;
    case 'TakeOverRefused':
      // It never began: all is as it was before.
      c.episode = null;
      c.leaveAt = null;
      if (c.collecting?.until !== undefined && c.collecting.until < now)
        c.collecting = { ...c.collecting, until: now };
      break;
    default:
      break;
  }
}

/** What an agent did and noted, for whoever has the customer next. */
function keepWork(c: Conversation, open: NonNullable<Conversation['episode']>, event: EscalationEvent): void {
  switch (event.type) {
    case 'EscalationAssigned':
      open.agentName = event.agentName;
      // Who was called later has not waited.
      if (open.later === undefined) open.waitedMs ??= event.waitedMs;
      return;
    case 'ConsultRequested':
      keepPerson(c, {
        action: 'consulted',
        agentId: event.fromAgentId,
        agentName: open.agentName ?? null,
        at: event.at,
        outcome: null,
        note: noteOf(event.question),
      });
      return;
    case 'EscalationTransferred':
    case 'EscalationReturned':
    case 'EscalationResolved':
      break;
    default:
      return;
  }
  const isTransfer = event.type === 'EscalationTransferred';
  keepPerson(c, {
    action: isTransfer ? 'transferred' : event.type === 'EscalationReturned' ? 'returned' : 'resolved',
    agentId: isTransfer ? event.fromAgentId : event.agentId,
    agentName: open.agentName ?? null,
    at: event.at,
    outcome: event.type === 'EscalationResolved' ? event.outcome : null,
    note: noteOf(event.note),
  });
  if (!isTransfer) c.settled = true;
}

function keepPerson(c: Conversation, work: Conversation['people'][number]): void {
  c.people.push(work);
  if (c.people.length > PEOPLE_MAX) c.people.shift();
}

function noteOf(text: string | null): string | null {
  return text === null || text === '' ? null : clip(text, NOTE_CHARS_MAX);
}

/** Longer than routing needs for an answer to a choice, unless it is down. Choices that it ignores have none. */
const ANSWER_MS = 10 * MINUTE_MS;

/** Until when a customer may leave who has asked to be called or answered later, and heard nothing yet; null: that is over, or nothing was asked. */
export function answerUntil(
  { laterAskedAt }: Readonly<NonNullable<Conversation['episode']>>,
  now: Instant,
): Instant | null {
  if (laterAskedAt === undefined) return null;
  const until = plusMs(laterAskedAt, ANSWER_MS);
  return now < until ? until : null;
}

/** Whether it stays work for a person when the customer leaves. A message that an agent answers has become a conversation like others. */
export function outlastsCustomer(
  open: Readonly<NonNullable<Conversation['episode']>>,
  now: Instant,
): boolean {
  const isForLater = open.later === 'callback' || (open.later === 'message' && !open.replied);
  return open.safety === true || isForLater || answerUntil(open, now) !== null;
}

/** Whether an agent who has it, or had to be found, keeps it when the conversation ends: somebody in danger, and a call that is being made. */
export function outlastsConversation(
  open: Readonly<NonNullable<Conversation['episode']>>,
  now: Instant,
): boolean {
  return open.safety === true || (open.status === 'assigned' && outlastsCustomer(open, now));
}

/** What is offered replaces what was; where it is offered again, what was asked for was not to be had. */
function withChoices(
  c: Readonly<Conversation>,
  episode: NonNullable<Conversation['episode']>,
  event: EscalationEvent,
): NonNullable<Conversation['episode']> {
  const others = { ...episode };
  delete others.choices;
  delete others.later;
  delete others.laterAskedAt;
  if (event.type === 'AlternativesOffered') {
    const options = event.options.map(({ alternative, dueAt }) => ({ alternative, dueAt }));
    return { ...others, choices: { options, after: lastAsked(c) } };
  }
  const { alternative = 'wait' } = event.type === 'AlternativeChosen' ? event : {};
  return alternative === 'callback' || alternative === 'message' ? { ...others, later: alternative } : others;
}

/** An episode for an agent who takes the conversation over begins once the agent has it. */
export function openEpisode(
  c: Conversation,
  requested: EscalationRequested,
  triggers: Triggers,
  more: Pick<
    NonNullable<Conversation['episode']>,
    'safety' | 'known' | 'why' | 'whyFrom' | 'reason' | 'shown'
  >,
): void {
  c.ordinal = requested.ordinal;
  c.episode = {
    id: requested.episodeId,
    status: 'waiting',
    agentId: null,
    replied: false,
    ...more,
  };
  c.idleAt = null;
  if (requested.takenOverBy === null) beginAnew(c, triggers);
  else c.episode.pending = {};
}

/** What is about the assistant starts again with the next episode: nothing is observed of it while this one is open. */
function beginAnew(c: Conversation, triggers: Triggers): void {
  triggers.resetWithEpisode(c.triggers);
  c.collecting = null;
  c.offer = null;
  c.offerEvidence = [];
}

/** The assistant has the conversation again: an offer, or a sign of trouble, from before the episode counts no more. */
export function closeEpisode(
  c: Conversation,
  endedAt: Instant,
  ending: 'returned' | 'resolved' | 'abandoned' | 'withdrawn',
): void {
  if (c.episode === null) return;
  const { id, agentId, replied, known, waitedMs } = c.episode;
  const isLeft = ending === 'abandoned' || (ending === 'withdrawn' && !replied);
  const isAbandoned = known !== undefined && isLeft;
  c.last = {
    ...{ id, agentId, endedAt, returned: ending === 'returned' },
    ...(isAbandoned && { abandoned: true }),
    ...(waitedMs !== undefined && { waitedMs }),
  };
  c.episode = null;
  c.leaveAt = null;
  c.firstSignalAt = null;
  c.offer = null;
  c.offerEvidence = [];
}
