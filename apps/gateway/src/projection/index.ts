export { projection, type ConversationNow, type Projection } from './projection.ts';
export type { Agent } from './agent.ts';
export {
  EPISODE_STATUSES,
  summaryOf,
  type Episode,
  type EpisodeStatus,
  type EpisodeSummary,
  type OpenOffer,
} from './episode.ts';
