export {
  isOver,
  projection,
  PROJECTION_FORMAT,
  type ConversationNow,
  type Projection,
  type ShownPolicy,
} from './projection.ts';
export { sharedEvent } from './as-shared.ts';
export { withheldMessages, withheldUnder } from './withheld-messages.ts';
export type { OnRecord, VersionNow } from './policy-versions.ts';
export { AGENT_STATES } from './agent-state.ts';
export type { OfferPlace, OpenPlace } from './open-list.ts';
export type { ScoredOffer } from './shown-agent.ts';
export type { ListedAgent } from './workspace-lists.ts';
export type { ShownQueue } from './shown-queue.ts';
export {
  EPISODE_STATUSES,
  OPEN_STATUSES,
  summaryOf,
  type EpisodeStatus,
  type EpisodeSummary,
  type ShownOffer,
  type StandingOffer,
  type ShownEpisode,
} from './shown-episode.ts';
