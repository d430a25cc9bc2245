import type { Env } from '#kernel';
import { filled, PHRASES } from '#domain/language';
import { triggersOf } from '#domain/policy';
import {
  episodeId,
  noEpisode,
  type AssistantTurn,
  type AssistantTurnFenced,
  type ControlChanged,
  type TakeOverRefused,
  type TakeOverRequested,
} from '#domain/vocabulary';
import type { Conversation } from './conversation/conversation.ts';
import { fingerprint } from './conversation/event-ids.ts';
import { defineTrigger } from './define-trigger.ts';
import type { Triggers } from './derive-triggers.ts';
import { updated } from './episode-update.ts';
import { escalationFacts } from './escalation-facts.ts';
import { base } from './fact-base.ts';
import { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

// Who has the conversation, the assistant or an agent, and how an agent gets it without being asked.

type TriggerEnv = Env<TriggerPeers>;

/** Workers below it know neither the events nor the number. */
const CONTROL_SINCE_LEVEL = 2;
const NO_FACTS: readonly TriggerFact[] = [];

/** The reason of an episode that an agent began. It listens to nothing: what calls for it does not happen in the conversation. */
const takenOver = defineTrigger({
  code: 'taken_over',
  kind: 'complexity',
  category: 'C',
  rank: 0,
  policy: null,
  state: null,
  on: [],
  fires: () => null,
  explain: () => [],
  value: () => PHRASES.trace.always,
  threshold: () => PHRASES.trace.always,
  card: { shows: 'name and detail' },
});

/** An agent wants this conversation; routing knows of no episode that is open, and assigns one that is opened here. */
export function takeOverFacts(
  triggers: Triggers,
  c: Readonly<Conversation>,
  { agentId, workspaceId, conversationId }: TakeOverRequested,
  env: TriggerEnv,
): readonly TriggerFact[] {
  const refuse = (reason: TakeOverRefused['reason']): readonly TriggerFact[] => {
    const episodeId = c.episode?.id ?? noEpisode(conversationId);
    const ids = base({ workspaceId, conversationId }, episodeId, env);
    return [{ type: 'TakeOverRefused', ...ids, agentId, reason, endsEpisode: false }];
  };
  if (c.phase !== 'live') return refuse('no_conversation');
  if (c.customerGone) return refuse('customer_left');
  if (c.episode?.status === 'assigned') {
    return c.episode.agentId === agentId ? NO_FACTS : refuse('with_another_agent');
  }
  if (c.episode !== null) {
    // It was opened while the agent asked. Of one from below the level that sends news, nothing can be sent.
    if (c.episode.known === undefined) return refuse('no_conversation');
    return [{ ...updated(c, c.episode.id, c.episode.known, [], env), takenOverBy: agentId }];
  }
  const { level } = env.peers.level;
  const detail = filled(PHRASES.details.taken_over, { agent: agentId });
  const before = triggers.lasting(c, triggersOf(env.peers.active.policy, c.channel));
  const found = [{ trigger: takenOver, finding: { detail, evidence: [] } }, ...before];
  const trace = { rule: takenOver.code, fired: true, value: detail, threshold: PHRASES.trace.always };
  return escalationFacts(new Reading(c, '', env.now, level), found, [trace], env, { takenOverBy: agentId });
}

/** The next change of who has the conversation; undefined: nothing has changed. */
export function controlChange(c: Readonly<Conversation>, env: TriggerEnv): ControlChanged | undefined {
  if (env.peers.level.level < CONTROL_SINCE_LEVEL) return undefined;
  const agentId = holderOf(c);
  const episodeId = latestEpisode(c);
  if (agentId === (c.control?.agentId ?? null) || episodeId === undefined) return undefined;
  return {
    type: 'ControlChanged',
    ...base(c, episodeId, env),
    holder: agentId === null ? 'assistant' : 'agent',
    agentId,
    fence: c.control === null ? firstFence(env) : c.control.fence + 1,
  };
}

/** What is to be recorded of a turn that the assistant was not to send; undefined: it may. */
export function fencedTurn(
  c: Readonly<Conversation>,
  { messageId, fence }: AssistantTurn,
  env: TriggerEnv,
): AssistantTurnFenced | undefined {
  if (env.peers.level.level < CONTROL_SINCE_LEVEL) return undefined;
  const agentId = holderOf(c);
  const isFromBefore = fence !== null && fence < (c.control?.fence ?? 0);
  const episodeId = latestEpisode(c);
  if ((agentId === null && !isFromBefore) || episodeId === undefined) return undefined;
  // None yet: it is the first input under the level that brings numbers, and the change follows with it.
  const current = c.control?.fence ?? firstFence(env);
  return { type: 'AssistantTurnFenced', ...base(c, episodeId, env), messageId, agentId, fence: current };
}

/** The agent who has the conversation; null: the assistant. */
function holderOf({ episode }: Readonly<Conversation>) {
  return episode?.status === 'assigned' ? episode.agentId : null;
}

/** Beyond the numbers of all lives of the conversation that are forgotten: nothing changes hands once a millisecond. */
function firstFence({ now }: TriggerEnv): number {
  return Math.max(1, now);
}

/** Among the event ids that are remembered: a turn that was refused stays so, however it is sent again. */
export function fencedMark(messageId: AssistantTurn['messageId']): string {
  return fingerprint(`fenced ${messageId}`);
}

/** Whether the turn was refused before. */
export function wasFenced(
  { control, recent }: Readonly<Conversation>,
  { messageId }: Pick<AssistantTurn, 'messageId'>,
): boolean {
  return control !== null && recent.includes(fencedMark(messageId));
}

/** The open one, or else the last; its number is known still where it was of another customer. */
function latestEpisode({ episode, last, conversationId, ordinal, life }: Readonly<Conversation>) {
  return episode?.id ?? last?.id ?? (ordinal === 0 ? undefined : episodeId(conversationId, ordinal, life));
}
