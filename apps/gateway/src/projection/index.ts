export {
  isOver,
  projection,
  PROJECTION_FORMAT,
  type ConversationNow,
  type Projection,
  type ShownPolicy,
} from './projection.ts';
export type { ShownAgent } from './shown-agent.ts';
export {
  EPISODE_STATUSES,
  summaryOf,
  type EpisodeStatus,
  type EpisodeSummary,
  type ShownOffer,
  type ShownEpisode,
} from './shown-episode.ts';
