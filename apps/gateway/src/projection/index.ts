export { projection, type ConversationNow, type Projection } from './projection.ts';
export type { Agent } from './agent.ts';
export {
  EPISODE_STATES,
  summaryOf,
  type Episode,
  type EpisodeState,
  type EpisodeSummary,
  type OpenOffer,
} from './episode.ts';
