import { LRUCache } from 'lru-cache';
import type { Instant } from '#kernel';
import type { KeptValues } from '#lmdb-store';
import type { DomainEvent } from '#contracts';
import { FIRST_LEVEL } from '#domain/feature-level';
import { activePolicyOf, builtInPolicyAt, type ActivePolicy } from '#domain/policy';
import type {
  AgentEvent,
  AgentId,
  ConversationEvent,
  ConversationId,
  EpisodeId,
  EscalationEvent,
  EscalationRequest,
  FeatureLevelActivated,
  PolicyActivated,
  PolicyEvent,
  WorkspaceId,
} from '#domain/vocabulary';
import { conversationOf, isOf, noEpisode } from '#domain/vocabulary';
import { emptyAgent, foldAgent, foldScored, setStatus, type ShownAgent } from './shown-agent.ts';
import {
  emptyConversation,
  foldConversation,
  foldEpisodeOf,
  isRepeated,
  statusOf,
  type ShownConversation,
  type ConversationStatus,
} from './shown-conversation.ts';
import { agentList } from './agent-list.ts';
import { policyVersions, type PolicyVersions } from './policy-versions.ts';
import { isSame, openEntryOf, openList, type OpenEntry } from './open-list.ts';
import { emptyEpisode, foldEpisode, holdersOf, isOpen, type ShownEpisode } from './shown-episode.ts';
import { sharedEpisode } from './as-shared.ts';
import { withheldMessages } from './withheld-messages.ts';
import { workspaceLists, type WorkspaceLists } from './workspace-lists.ts';

/** The policy in force. */
export interface ShownPolicy extends ActivePolicy {
  /** Null: the built-in one, before any activation. */
  readonly activatedBy: string | null;
  readonly reason: string | null;
}

/** Changes with every change of what is kept or of how it is folded: what an earlier one kept is folded anew. */
export const PROJECTION_FORMAT = 11;

/** A conversation, and who is on its other side. */
export type ConversationNow = Readonly<ShownConversation> & { readonly status: ConversationStatus };

/**
 * What the gateway shows, folded from the topics into `values`. Pure: the same records give the same answers, in any process. In memory
 * it keeps an entry for every open episode and every agent, and the policies in use; all else is what `values` keeps.
 */
export interface Projection {
  apply(event: DomainEvent, at: Instant): void;
  /** What `values` kept under this key is removed, as it was over: see `isOver`. */
  forget(key: string): void;
  conversation(workspace: string, conversation: string): ConversationNow | undefined;
  episode(workspace: string, episode: string): Readonly<ShownEpisode> | undefined;
  /** Messages of a conversation whose texts are not to be shown; episodes are shown without them. */
  withheld(workspace: string, conversation: string): ReadonlySet<string>;
  /** Whether the customer refused last that agents read what they say of special categories. */
  isRefused(workspace: string, conversation: string): boolean;
  /** What is open in a workspace now. */
  readonly lists: WorkspaceLists;
  /** Episodes offered or assigned to the agent, in the order they came. */
  episodesOf(workspace: string, agent: string): readonly Readonly<ShownEpisode>[];
  /** Episodes of colleagues that the agent is, or is to be, consulted on. */
  consultsOf(workspace: string, agent: string): readonly Readonly<ShownEpisode>[];
  /** The latest activation. */
  policy(workspace: string): ShownPolicy;
  readonly policyVersions: Pick<PolicyVersions, 'all' | 'document' | 'workspaces'>;
  /** What workers of this log may store and decide. */
  readonly featureLevel: number;
}

const POLICIES_HELD_MAX = 1_000;

export function projection(values: KeptValues): Projection {
  const open = openList();
  const agents = agentList();
  const policies = new LRUCache<string, ShownPolicy>({ max: POLICIES_HELD_MAX });
  const versions = policyVersions(values);
  const withheld = withheldMessages(values);
  for (const [, entry] of values.scan<OpenEntry>(`${OPEN}\n`)) open.set(entry);
  for (const [, agent] of values.scan<ShownAgent>(`${AGENT}\n`)) agents.set(agent);

  /** One that trigger and routing reject, because they cannot read it, is not in force. */
  function policyEvent(event: PolicyEvent, at: Instant): void {
    if (event.type === 'FeatureLevelActivated') {
      if (event.level > featureLevel()) values.put(LEVEL, event);
      return;
    }
    if (event.type === 'PolicyStaged') return versions.staged(event, at);
    if (event.version <= (policyOf(event.workspaceId)?.version ?? 0) || !activePolicyOf(event).ok) return;
    values.put(keyOf(POLICY, event.workspaceId), event);
    versions.activated(event, at);
    policies.delete(event.workspaceId);
  }

  const featureLevel = (): number => values.get<FeatureLevelActivated>(LEVEL)?.level ?? FIRST_LEVEL;

  function policyOf(workspace: string): ShownPolicy | undefined {
    const held = policies.get(workspace);
    if (held !== undefined) return held;
    const event = values.get<PolicyActivated>(keyOf(POLICY, workspace));
    const read = event && activePolicyOf(event);
    if (read?.ok !== true) return undefined;
    const shown = { ...read.active, activatedBy: event?.activatedBy ?? null, reason: event?.reason ?? null };
    policies.set(workspace, shown);
    return shown;
  }

  function policyNow(workspace: string): ShownPolicy {
    return policyOf(workspace) ?? { ...builtInPolicyAt(featureLevel()), activatedBy: null, reason: null };
  }

  function conversationEvent(event: ConversationEvent, at: Instant): void {
    const conversation = conversationOfId(event.workspaceId, event.conversationId);
    foldConversation(conversation, event, at);
    values.put(keyOf(CONVERSATION, event.workspaceId, event.conversationId), conversation);
  }

  function conversationOfId(workspace: WorkspaceId, id: ConversationId): ShownConversation {
    return values.get(keyOf(CONVERSATION, workspace, id)) ?? emptyConversation(workspace, id);
  }

  function agentOf(workspace: WorkspaceId, id: AgentId): ShownAgent {
    return values.get(keyOf(AGENT, workspace, id)) ?? emptyAgent(workspace, id);
  }

  function putAgent(agent: ShownAgent): void {
    values.put(keyOf(AGENT, agent.workspaceId, agent.agentId), agent);
    agents.set(agent);
  }

  function agentEvent(event: AgentEvent, at: Instant): void {
    // A plan is no sign of the agent.
    if (event.type === 'AgentShiftsPlanned') return;
    const agent = agentOf(event.workspaceId, event.agentId);
    foldAgent(agent, event, at, policyNow(event.workspaceId).policy.presence);
    putAgent(agent);
    if (event.type !== 'AgentReplied') return;
    const key = keyOf(CONVERSATION, event.workspaceId, conversationOf(event.episodeId));
    const conversation = values.get<ShownConversation>(key);
    if (conversation === undefined || isRepeated(conversation, event.eventId)) return;
    conversation.counts.agentReplies += 1;
    values.put(key, conversation);
  }

  function escalationEvent(event: EscalationEvent | EscalationRequest, at: Instant): void {
    // What an agent asked of a conversation in which no episode is open.
    if (event.episodeId === noEpisode(event.conversationId)) return;
    const key = keyOf(EPISODE, event.workspaceId, event.episodeId);
    const episode = values.get<ShownEpisode>(key) ?? emptyEpisode(event);
    const holders = holdersOf(episode);
    const { wrapUpBy, consult } = episode;
    foldEpisode(episode, event);
    values.put(key, episode);
    hold(episode, holders, holdersOf(episode));
    wrapUp(episode, wrapUpBy, episode.wrapUpBy);
    consultChanged(episode, consult?.agentId ?? null);
    list(episode);
    if (event.type === 'ConsentRecorded') withheld.hear(event);
    if (event.type === 'AgentSetAway') {
      const agent = agentOf(event.workspaceId, event.agentId);
      setStatus(agent, 'away', event.at);
      putAgent(agent);
    }

    if (event.type === 'OfferMade' && event.scoring !== null)
      change(event.agentId, episode, (agent) => {
        foldScored(agent, event);
      });

    const conversation = conversationOfId(event.workspaceId, event.conversationId);
    foldEpisodeOf(conversation, episode, at);
    values.put(keyOf(CONVERSATION, event.workspaceId, event.conversationId), conversation);
  }

  /** Keeps the list of open episodes, and writes only where it changes. */
  function list(episode: ShownEpisode): void {
    const { workspaceId, episodeId } = episode;
    const listed = open.get(workspaceId, episodeId);
    const key = keyOf(OPEN, workspaceId, episodeId);
    if (isOpen(episode)) {
      const entry = openEntryOf(episode);
      if (listed !== undefined && isSame(listed, entry)) return;
      open.set(entry);
      values.put(key, entry);
      return;
    }
    if (listed === undefined) return;
    values.remove(key);
    open.remove(workspaceId, episodeId);
  }

  function hold(episode: ShownEpisode, before: readonly AgentId[], after: readonly AgentId[]): void {
    for (const holder of before) {
      if (after.includes(holder)) continue;
      change(holder, episode, (agent, ids) => {
        agent.episodeIds = ids.filter((id) => id !== episode.episodeId);
      });
    }
    for (const holder of after) {
      if (before.includes(holder)) continue;
      change(holder, episode, (agent, ids) => {
        agent.episodeIds = [...ids.filter((id) => id !== episode.episodeId), episode.episodeId];
      });
    }
  }

  function wrapUp(episode: ShownEpisode, before: AgentId | null, after: AgentId | null): void {
    if (before === after) return;
    const { episodeId, queueId, request } = episode;
    change(before, episode, (agent) => {
      agent.wrapUps = agent.wrapUps.filter((work) => work.episodeId !== episodeId);
    });
    change(after, episode, (agent) => {
      agent.wrapUps = [
        ...agent.wrapUps,
        { episodeId, queueId, channel: request?.channel ?? null, category: request?.category ?? null },
      ];
    });
  }

  function consultChanged(episode: ShownEpisode, before: AgentId | null): void {
    const { episodeId, consult, request } = episode;
    const after = consult?.agentId ?? null;
    if (before === after) return;
    change(before, episode, (agent) => {
      agent.consults = agent.consults.filter((work) => work.episodeId !== episodeId);
    });
    change(after, episode, (agent) => {
      const work = { episodeId, channel: request?.channel ?? null, units: consult?.units ?? 0 };
      agent.consults = [...agent.consults, work];
    });
  }

  function change(
    agentId: AgentId | null,
    { workspaceId }: ShownEpisode,
    edit: (agent: ShownAgent, held: readonly EpisodeId[]) => void,
  ): void {
    if (agentId === null) return;
    const agent = agentOf(workspaceId, agentId);
    edit(agent, agent.episodeIds);
    putAgent(agent);
  }

  const episode = (workspace: string, id: string): Readonly<ShownEpisode> | undefined => {
    const kept = values.get<ShownEpisode>(keyOf(EPISODE, workspace, id));
    return kept && sharedEpisode(kept, withheld.of(workspace, kept.conversationId));
  };
  const agent = (workspace: string, id: string): ShownAgent | undefined =>
    values.get(keyOf(AGENT, workspace, id));

  return {
    apply(event, at) {
      if (isOf('ConversationEvent', event)) return conversationEvent(event, at);
      if (isOf('AgentEvent', event)) return agentEvent(event, at);
      if (isOf('PolicyEvent', event)) return policyEvent(event, at);
      if (isOf('EscalationEvent', event) || isOf('EscalationRequest', event)) escalationEvent(event, at);
    },
    forget(key) {
      const [kind, workspace = '', id = ''] = key.split('\n');
      if (kind === AGENT) agents.remove(workspace, id);
    },
    conversation(workspace, id) {
      const conversation = values.get<ShownConversation>(keyOf(CONVERSATION, workspace, id));
      if (conversation === undefined) return undefined;
      const { openEpisodeId } = conversation;
      const current = openEpisodeId === null ? undefined : episode(workspace, openEpisodeId);
      return { ...conversation, status: statusOf(conversation, current) };
    },
    episode,
    withheld: (workspace, conversation) => withheld.of(workspace, conversation),
    isRefused: (workspace, conversation) => withheld.isRefused(workspace, conversation),
    lists: workspaceLists({ open, agents, episode, agent, policy: policyNow }),
    episodesOf: (workspace, id) =>
      (agent(workspace, id)?.episodeIds ?? []).flatMap((held) => episode(workspace, held) ?? []),
    consultsOf: (workspace, id) =>
      (agent(workspace, id)?.consults ?? []).flatMap(({ episodeId }) => episode(workspace, episodeId) ?? []),
    policy: policyNow,
    policyVersions: versions,
    get featureLevel() {
      return featureLevel();
    },
  };
}

/** Whether this is kept of something that was over, and had nothing after it, before an instant. */
export function isOver(key: string, value: object, before: Instant): boolean {
  const kind = key.slice(0, key.indexOf('\n'));
  if (kind === EPISODE) {
    const { endedAt, history } = value as ShownEpisode;
    return (endedAt ?? Infinity) < before && (history.at(-1)?.at ?? 0) < before;
  }
  if (kind === AGENT) {
    const { lastSeenAt, episodeIds } = value as ShownAgent;
    return lastSeenAt < before && episodeIds.length === 0;
  }
  if (kind !== CONVERSATION) return false;
  const { lastEventAt, openEpisodeId } = value as ShownConversation;
  return lastEventAt < before && openEpisodeId === null;
}

/** The kinds of what is kept; `dead-letter-list.ts`, `policy-versions.ts`, `withheld-messages.ts` and `transcripts.ts` have others. */
const CONVERSATION = 'c';
const EPISODE = 'e';
const AGENT = 'a';
const POLICY = 'p';
const OPEN = 'o';
const LEVEL = 'l';

/** Ids that come through the HTTP API contain no control characters; one from elsewhere can only collide with itself. */
function keyOf(...parts: readonly [kind: string, workspace: string, id?: string]): string {
  return parts.join('\n');
}
