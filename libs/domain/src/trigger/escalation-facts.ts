import type { Env } from '#kernel';
import { noticesOf, noticeText, topicsOf, type NoticeFill } from '#domain/policy';
import { ACKNOWLEDGED_ABOUT, PHRASES } from '#domain/language';
import {
  episodeId,
  type AgentId,
  type AlternativeChosen,
  type Category,
  type CustomerNotified,
  type DepartureCause,
  type EpisodeId,
  type EscalationOffered,
  type EscalationRequested,
  type EscalationWithdrawn,
  type Language,
  type NoticeKind,
  type PastEpisode,
  type RuleTrace,
} from '#domain/vocabulary';
import { contextCard } from './card/card.ts';
import type { Conversation } from './conversation/conversation.ts';
import { shownHistory } from './conversation/kept-history.ts';
import { sharedReasons } from './shared-reasons.ts';
import { atHandoff, handoffFacts } from './consent.ts';
import { dangerNotice, isSafety } from './danger.ts';
import { categoryOf, reasonOf, type FoundReason } from './derive-triggers.ts';
import { base, type Ids } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

type TriggerEnv = Env<TriggerPeers>;

/**
 * The decision to escalate and, with it, the acknowledgement.
 * @param found the reasons, the primary one first
 * @param more `takenOverBy`: an agent who has it as soon as routing agrees: nobody is looked for, so the customer gets no notice of it;
 *   `language`: where neither the conversation nor the input says it
 */
export function escalationFacts(
  reading: Reading,
  found: readonly FoundReason[],
  rules: readonly RuleTrace[],
  env: TriggerEnv,
  more: { readonly takenOverBy?: AgentId; readonly language?: Language | null } = {},
): readonly TriggerFact[] {
  const { active } = env.peers;
  const c = atHandoff(reading.conversation, active.policy);
  const shared = sharedReasons(found, c);
  const [primary, ...others] = shared.map(reasonOf);
  if (primary === undefined) return [];
  const calling = found.filter(({ finding }) => finding.lasting !== true);
  const ordinal = c.ordinal + 1;
  const language = c.language ?? heardLanguage(reading) ?? more.language ?? null;
  const takenOverBy = more.takenOverBy ?? null;
  const requested: EscalationRequested = {
    type: 'EscalationRequested',
    ...base(c, episodeId(c.conversationId, ordinal, c.life), env),
    ordinal,
    channel: c.channel,
    language,
    category: mostBinding(found),
    reasons: [primary, ...others],
    rules,
    runnerUp: calling.length > 1 ? 'escalate' : (calling[0]?.finding.instead ?? 'continue'),
    policyHash: active.hash,
    inputs: c.inputs === null ? null : { ...c.inputs },
    tier: c.tier,
    attributes: { ...c.attributes },
    conversationStartedAt: c.startedAt,
    firstCustomerTurnAt: c.firstCustomerTurnAt,
    firstSignalAt: c.firstSignalAt ?? env.now,
    previous: previousEpisode(c, active.policy.conversation.reEscalationWindow, env),
    takenOverBy,
    card: contextCard(c, shared, env.peers.level.level),
  };
  const isDanger = isSafety(c, requested.reasons, env);
  const consent = (asks: boolean) =>
    handoffFacts(c, { episode: requested.episodeId, language, asks: asks && !isDanger }, env);
  if (takenOverBy !== null) return [requested, ...consent(false)];
  const notice =
    dangerNotice(
      reading,
      requested.reasons,
      'acknowledged',
      { episode: requested.episodeId, language },
      env,
    ) ??
    notified(c, requested.episodeId, 'acknowledged', language, env, {
      reason: primary.code,
      about: aboutOf(c, requested, env),
    });
  return [requested, ...(notice === null ? [] : [notice]), ...consent(true)];
}

/** What the acknowledgement may have words of its own for. */
function aboutOf(
  { channel }: Readonly<Conversation>,
  { reasons, previous }: EscalationRequested,
  { peers }: TriggerEnv,
): NonNullable<NoticeFill['about']> {
  const topics = topicsOf(
    peers.active.policy,
    channel,
    reasons.map(({ rule }) => rule),
  );
  return new Set(
    ACKNOWLEDGED_ABOUT.filter((code) => (code === 'returning' ? previous !== null : topics.has(code))),
  );
}

export function offerFacts(
  reading: Reading,
  found: readonly FoundReason[],
  language: Language | null,
  env: TriggerEnv,
): readonly TriggerFact[] {
  const c = reading.conversation;
  const episode = episodeId(c.conversationId, c.ordinal + 1, c.life);
  const offered: EscalationOffered = {
    type: 'EscalationOffered',
    ...base(c, episode, env),
    reasons: found.map(reasonOf),
    policyHash: env.peers.active.hash,
  };
  const notice =
    dangerNotice(reading, offered.reasons, 'offer', { episode, language }, env) ??
    notified(c, episode, 'offer', language, env);
  return notice === null ? [offered] : [offered, notice];
}

export const NO_PLACE = { dueAt: null, contact: null, keepsPlace: false, queueId: null } as const;

/** UTF-16 units of what the customer wrote in an event that says why. */
const DETAIL_CHARS_MAX = 200;

export function detailOf(text: string): string {
  return text.slice(0, DETAIL_CHARS_MAX);
}

/** The customer prefers to go on with the assistant. */
export function declinedFacts(c: Readonly<Conversation>, env: TriggerEnv): readonly TriggerFact[] {
  const chosen: AlternativeChosen = {
    type: 'AlternativeChosen',
    ...base(c, episodeId(c.conversationId, c.ordinal + 1, c.life), env),
    alternative: 'assistant',
    detail: PHRASES.details.said_no,
    ...NO_PLACE,
  };
  return [chosen];
}

/** Workers below it do not say what happened. */
const CAUSE_SINCE_LEVEL = 2;

/** No human is needed any more. */
export function withdrawalFacts(
  c: Readonly<Conversation>,
  open: { readonly id: EpisodeId },
  reason: EscalationWithdrawn['reason'],
  cause: DepartureCause,
  env: TriggerEnv,
): readonly TriggerFact[] {
  const known = env.peers.level.level < CAUSE_SINCE_LEVEL ? null : cause;
  return [{ type: 'EscalationWithdrawn', ...base(c, open.id, env), reason, cause: known }];
}

export function notified(
  c: Pick<Conversation, keyof Ids | 'channel'>,
  episode: EpisodeId,
  notice: NoticeKind,
  language: Language | null,
  env: TriggerEnv,
  fill: NoticeFill = {},
): CustomerNotified | null {
  const text = noticeText(noticesOf(env.peers.active.policy, c.channel), notice, language, fill);
  if (text === null) return null;
  return {
    type: 'CustomerNotified',
    ...base(c, episode, env),
    notice,
    ...text,
    situation: fill.situation ?? null,
  };
}

/** The language that a turn asks in, or is surely written in. */
export function heardLanguage({ heard }: Reading): Language | null {
  if (heard === null) return null;
  return heard.request?.language ?? (heard.written?.sure === true ? heard.written.language : null);
}

/** The most binding category of all reasons. */
export function mostBinding(found: readonly FoundReason[]): Category {
  return found.map(categoryOf).reduce((most, category) => (category < most ? category : most), 'C');
}

/** The last one of this conversation, or else of the same customer. One that the customer abandoned is none: nobody had begun. */
function previousEpisode(
  c: Readonly<Conversation>,
  windowMs: number,
  env: TriggerEnv,
): EscalationRequested['previous'] {
  const { last } = c;
  if (last !== null && last.abandoned !== true && env.now - last.endedAt < windowMs) {
    const { id, agentId, endedAt, waitedMs = 0 } = last;
    return { episodeId: id, agentId, endedAt, waitedMs };
  }
  const other = shownHistory(c)?.episode ?? null;
  if (other === null || env.now - other.endedAt >= windowMs || wasAbandoned(other)) return null;
  return { episodeId: other.episodeId, agentId: other.agentId, endedAt: other.endedAt, waitedMs: 0 };
}

function wasAbandoned({ ending, agentId }: PastEpisode): boolean {
  return ending === 'abandoned' || (ending === 'withdrawn' && agentId === null);
}
