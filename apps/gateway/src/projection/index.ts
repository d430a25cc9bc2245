export { projection, type Projection } from './projection.ts';
export type { Agent } from './agent.ts';
export type { Conversation } from './conversation.ts';
export {
  EPISODE_STATES,
  isOpen,
  summaryOf,
  type Episode,
  type EpisodeState,
  type OpenOffer,
} from './episode.ts';
