import type { Workspace } from './state.ts';

/** All that is derived from the entities of a workspace. */
export interface WorkspaceIndex {
  /** Facts folded since the last input: the ordinal of the next one. */
  ordinal: number;
}

export function emptyIndex(): WorkspaceIndex {
  return { ordinal: 0 };
}

/** Derives everything anew from the tables. */
export function rebuildIndex(workspace: Workspace): void {
  workspace.index = emptyIndex();
}
