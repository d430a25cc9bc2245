import { canaryWorkspace, type WorkspaceId } from '#domain/vocabulary';
import { partitionOf } from '#stream';

/** Divided by 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 32, 36, 40, 48, 50, 60, 64, 72, 75, 80, 90, 96 and 100. */
const PARTITIONS = 14_400;

/**
 * The workspace in which the handoffs of another are tried: on the same partition of every topic whose number of partitions divides
 * 14,400, so that the task that routes the customers of the one routes the canary of the other.
 */
export function canaryOf(workspace: string): WorkspaceId {
  const partition = partitionOf(workspace, PARTITIONS);
  for (let variant = 0; ; variant += 1) {
    const candidate = canaryWorkspace(workspace, variant);
    if (partitionOf(candidate, PARTITIONS) === partition) return candidate;
  }
}
