import { laterOf, plusMs, type Deadline, type Env, type Instant } from '#kernel';
import type { AgentAbsent, CustomerActive, EscalationEvent } from '#domain/vocabulary';
import { settingFor } from '../routing/own-spelling.ts';
import type { Conversation } from './conversation/conversation.ts';
import { base } from './fact-base.ts';
import type { TriggerFact, TriggerInput, TriggerPeers } from './trigger-state.ts';

// Whether the customer of an episode that an agent has writes: routing, which reads no conversation, hears of it only where it changes something.

type TriggerEnv = Env<TriggerPeers>;

/** The deadline of a customer who has written nothing since an agent wrote first. */
export const QUIET = 'quiet';

const NO_FACTS: readonly TriggerFact[] = [];

/** The time begins anew with each agent, and with each turn of the customer. @param from but not before the customer's last turn */
export function beginSilence(c: Conversation, from: Instant, { peers }: TriggerEnv): void {
  const { episode } = c;
  if (episode === null) return;
  delete episode.quietAt;
  delete episode.silentSince;
  const { policy } = peers.active;
  if (policy.quiet === null || episode.status !== 'assigned' || !episode.replied) return;
  const afterMs = settingFor(policy, policy.quiet.after, c.channel) ?? 0;
  if (afterMs === 0) return;
  const since = laterOf(from, c.turns.findLast(({ by }) => by === 'c')?.t ?? from);
  episode.silentSince = since;
  episode.quietAt = plusMs(since, afterMs);
}

/** What an event of routing, which `episodeEffect` let through, changes of it. */
export function foldActivity(c: Conversation, event: EscalationEvent, env: TriggerEnv): void {
  const { episode } = c;
  if (episode?.id !== event.episodeId) return;
  if (event.type === 'AgentAbsent') {
    if (writtenSince(c, event.answeredAt) === undefined) episode.awaited = true;
    return;
  }
  const isAnswered = event.type === 'FirstReplySent';
  if (episode.status === 'assigned' && !isAnswered && event.type !== 'EscalationAssigned') return;
  if (!isAnswered) delete episode.awaited;
  beginSilence(c, event.at, env);
}

/** What routing is to hear of it. */
export function activityFacts(
  c: Readonly<Conversation>,
  input: TriggerInput | Deadline,
  env: TriggerEnv,
): readonly TriggerFact[] {
  const { episode } = c;
  if (episode?.status !== 'assigned' || episode.agentId === null) return NO_FACTS;
  const { agentId, silentSince } = episode;
  switch (input.type) {
    case 'Deadline':
      if (input.name !== QUIET || silentSince === undefined) return NO_FACTS;
      return [{ type: 'CustomerQuiet', ...base(c, episode.id, env), agentId, silentSince }];
    case 'CustomerTurn':
      return episode.awaited === true ? active(c, episode, env.now, env) : NO_FACTS;
    case 'AgentAbsent': {
      const writtenAt = writtenSince(c, input.answeredAt);
      return writtenAt === undefined ? NO_FACTS : active(c, episode, writtenAt, env);
    }
    default:
      return NO_FACTS;
  }
}

function active(
  c: Readonly<Conversation>,
  { id, agentId }: Readonly<NonNullable<Conversation['episode']>>,
  writtenAt: Instant,
  env: TriggerEnv,
): readonly CustomerActive[] {
  return agentId === null ? [] : [{ type: 'CustomerActive', ...base(c, id, env), agentId, writtenAt }];
}

/** The first of the customer's turns that are kept, after that. */
function writtenSince(
  { turns }: Readonly<Conversation>,
  since: AgentAbsent['answeredAt'],
): Instant | undefined {
  return turns.find(({ by, t }) => by === 'c' && t > since)?.t;
}
