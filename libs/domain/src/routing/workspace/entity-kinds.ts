import type { Agent } from './agent.ts';
import type { Episode } from './episode.ts';

/** Entities that have deadlines. */
export interface TimedEntities {
  readonly agent: Agent;
  readonly episode: Episode;
}

/** What is stored of a workspace. */
export type WorkspaceEntityKind = keyof TimedEntities | 'queue' | 'policy';
