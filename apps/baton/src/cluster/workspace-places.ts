import { partitionOf } from '#stream';

/** The workspaces whose routing is done by one task. */
export interface WorkspacePlace {
  readonly partition: number;
  readonly workspaces: readonly string[];
}

/** By partition: the key of what routing reads is the id of the workspace. */
export function placesOf(workspaces: readonly string[], partitions: number): readonly WorkspacePlace[] {
  const byPartition = Map.groupBy(new Set(workspaces), (workspace) => partitionOf(workspace, partitions));
  return Array.from(byPartition, ([partition, of]) => ({ partition, workspaces: of })).sort(
    (a, b) => a.partition - b.partition,
  );
}

export function placesText(places: readonly WorkspacePlace[]): string {
  return places
    .map(({ partition, workspaces }) => {
      const shared = workspaces.length > 1 ? '  share one task' : '';
      return `partition ${partition}: ${workspaces.join(', ')}${shared}`;
    })
    .join('\n');
}
