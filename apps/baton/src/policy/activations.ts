import { TOPICS } from '#contracts';
import type { PolicyActivated } from '#domain/vocabulary';
import { topicName } from '#stream';
import { openFolderLog } from '../reading/folder-log.ts';

/** Who activated a version, when and why. */
export interface Activation extends Pick<
  PolicyActivated,
  'version' | 'hash' | 'activatedBy' | 'reason' | 'document'
> {
  /** When the log took it, as ISO 8601. */
  readonly at: string;
}

/** The activations of a workspace in the log of a data folder, the oldest first. @throws CommandError where the folder holds no log */
export async function activationsIn(dataDir: string, workspace: string): Promise<readonly Activation[]> {
  const log = await openFolderLog(dataDir);
  try {
    const found = new Map<number, Activation>();
    for (const source of log.reader.log.sources) {
      if (topicName(source) !== TOPICS.policyEvents) continue;
      for await (const { event, at } of log.read(source, 0, log.reader.log.end(source))) {
        // Each partition has a copy.
        if (event.type !== 'PolicyActivated' || event.workspaceId !== workspace || found.has(event.version))
          continue;
        const { version, hash, activatedBy, reason, document } = event;
        found.set(version, { version, hash, activatedBy, reason, document, at: new Date(at).toISOString() });
      }
    }
    return [...found.values()].toSorted((a, b) => a.version - b.version);
  } finally {
    await log.close();
  }
}
