import type { Instant } from '#kernel';
import type { DomainEvent } from '#contracts';
import { activePolicyOf, BUILT_IN_POLICY, type ActivePolicy } from '#domain/policy';
import type {
  AgentEvent,
  AgentId,
  ConversationEvent,
  EpisodeId,
  EscalationEvent,
  EscalationRequest,
  PolicyActivated,
} from '#domain/vocabulary';
import { conversationOf, isOf } from '#domain/vocabulary';
import { emptyAgent, foldAgent, type ShownAgent } from './shown-agent.ts';
import {
  emptyConversation,
  foldConversation,
  foldEpisodeOf,
  isRepeated,
  statusOf,
  type ShownConversation,
  type ConversationStatus,
} from './shown-conversation.ts';
import { emptyEpisode, foldEpisode, isOpen, type ShownEpisode } from './shown-episode.ts';
import { boundedMap } from './bounded-map.ts';

/** The policy in force. */
export interface ShownPolicy extends ActivePolicy {
  /** Null: the built-in one, before any activation. */
  readonly activatedBy: string | null;
}

const BUILT_IN: ShownPolicy = { ...BUILT_IN_POLICY, activatedBy: null };

/** How much is kept of what has ended. Open episodes and conversations are always kept. */
export interface ProjectionLimits {
  readonly closedEpisodesMax: number;
  readonly idleConversationsMax: number;
  readonly offlineAgentsMax: number;
}

export const PROJECTION_LIMITS: ProjectionLimits = {
  closedEpisodesMax: 10_000,
  idleConversationsMax: 50_000,
  offlineAgentsMax: 10_000,
};

/** A conversation, and who is on its other side. */
export type ConversationNow = Readonly<ShownConversation> & { readonly status: ConversationStatus };

/** What the gateway shows, folded from the topics. Pure: the same records give the same answers, in any process. */
export interface Projection {
  apply(event: DomainEvent, at: Instant): void;
  conversation(workspace: string, conversation: string): ConversationNow | undefined;
  episode(workspace: string, episode: string): Readonly<ShownEpisode> | undefined;
  /** In no order; a live view: copy it to keep it. */
  openEpisodes(workspace: string): ReadonlyMap<string, Readonly<ShownEpisode>>;
  agent(workspace: string, agent: string): Readonly<ShownAgent> | undefined;
  /** Episodes offered or assigned to the agent, in the order they came. */
  episodesOf(workspace: string, agent: string): readonly Readonly<ShownEpisode>[];
  /** The latest activation. */
  policy(workspace: string): ShownPolicy;
}

const NONE: ReadonlyMap<string, ShownEpisode> = new Map();

export function projection(limits: ProjectionLimits = PROJECTION_LIMITS): Projection {
  const episodes = boundedMap<ShownEpisode>(limits.closedEpisodesMax, isOpen);
  const conversations = boundedMap<ShownConversation>(
    limits.idleConversationsMax,
    ({ openEpisodeId }) => openEpisodeId !== null,
  );
  const agents = boundedMap<ShownAgent>(
    limits.offlineAgentsMax,
    ({ status, episodeIds }) => status !== 'offline' || episodeIds.size > 0,
  );
  const open = new Map<string, Map<string, ShownEpisode>>();
  const policies = new Map<string, ShownPolicy>();

  /** One that trigger and routing reject, because they cannot read it, is not in force. */
  function policyEvent(event: PolicyActivated): void {
    if (event.version <= (policies.get(event.workspaceId)?.version ?? 0)) return;
    const read = activePolicyOf(event);
    if (read.ok) policies.set(event.workspaceId, { ...read.active, activatedBy: event.activatedBy });
  }

  function conversationEvent(event: ConversationEvent, at: Instant): void {
    const key = keyOf(event.workspaceId, event.conversationId);
    const conversation = conversations.get(key) ?? emptyConversation(event.workspaceId, event.conversationId);
    foldConversation(conversation, event, at);
    conversations.put(key, conversation);
  }

  function agentEvent(event: AgentEvent, at: Instant): void {
    const key = keyOf(event.workspaceId, event.agentId);
    const agent = agents.get(key) ?? emptyAgent(event.workspaceId, event.agentId);
    foldAgent(agent, event, at);
    agents.put(key, agent);
    if (event.type !== 'AgentReplied') return;
    const conversation = conversations.get(keyOf(event.workspaceId, conversationOf(event.episodeId)));
    if (conversation !== undefined && !isRepeated(conversation, event.eventId))
      conversation.counts.agentReplies += 1;
  }

  function escalationEvent(event: EscalationEvent | EscalationRequest, at: Instant): void {
    const key = keyOf(event.workspaceId, event.episodeId);
    const episode = episodes.get(key) ?? emptyEpisode(event);
    const holder = holderOf(episode);
    foldEpisode(episode, event);
    episodes.put(key, episode);
    hold(episode, holder, holderOf(episode));

    const ofWorkspace = open.get(event.workspaceId) ?? new Map<string, ShownEpisode>();
    if (isOpen(episode)) ofWorkspace.set(event.episodeId, episode);
    else ofWorkspace.delete(event.episodeId);
    if (ofWorkspace.size > 0) open.set(event.workspaceId, ofWorkspace);
    else open.delete(event.workspaceId);

    const conversationKey = keyOf(event.workspaceId, event.conversationId);
    const conversation =
      conversations.get(conversationKey) ?? emptyConversation(event.workspaceId, event.conversationId);
    foldEpisodeOf(conversation, episode, at);
    conversations.put(conversationKey, conversation);
  }

  function hold(episode: ShownEpisode, before: AgentId | null, after: AgentId | null): void {
    if (before === after) return;
    change(before, (ids) => ids.delete(episode.episodeId));
    change(after, (ids) => ids.add(episode.episodeId));
    function change(agentId: AgentId | null, edit: (ids: Set<EpisodeId>) => void): void {
      if (agentId === null) return;
      const key = keyOf(episode.workspaceId, agentId);
      const agent = agents.get(key) ?? emptyAgent(episode.workspaceId, agentId);
      edit(agent.episodeIds);
      agents.put(key, agent);
    }
  }

  return {
    apply(event, at) {
      if (isOf('ConversationEvent', event)) return conversationEvent(event, at);
      if (isOf('AgentEvent', event)) return agentEvent(event, at);
      if (!isOf('PolicyEvent', event)) return escalationEvent(event, at);
      policyEvent(event);
    },
    conversation(workspace, id) {
      const conversation = conversations.get(keyOf(workspace, id));
      if (conversation === undefined) return undefined;
      const { openEpisodeId } = conversation;
      const episode = openEpisodeId === null ? undefined : episodes.get(keyOf(workspace, openEpisodeId));
      return { ...conversation, status: statusOf(conversation, episode) };
    },
    episode: (workspace, id) => episodes.get(keyOf(workspace, id)),
    openEpisodes: (workspace) => open.get(workspace) ?? NONE,
    agent: (workspace, id) => agents.get(keyOf(workspace, id)),
    episodesOf(workspace, id) {
      const ids = agents.get(keyOf(workspace, id))?.episodeIds ?? [];
      return [...ids].flatMap((episode) => episodes.get(keyOf(workspace, episode)) ?? []);
    },
    policy: (workspace) => policies.get(workspace) ?? BUILT_IN,
  };
}

/** The agent who has it now, or may take it. */
function holderOf(episode: ShownEpisode): AgentId | null {
  return isOpen(episode) ? (episode.offer?.agentId ?? episode.agentId) : null;
}

/** Ids that come through the HTTP API contain no control characters; one from elsewhere can only collide with itself. */
function keyOf(workspace: string, id: string): string {
  return `${workspace}\n${id}`;
}
