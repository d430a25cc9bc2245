import { archiveTopics } from '#apps/archive';
import { unitsTopic } from '#stream-embedded';

/** What an archive of a data folder has: every topic, and the units of those who decide, so that `baton verify` can repeat them. */
export const folderArchiveTopics: readonly string[] = [
  ...archiveTopics,
  ...['trigger', 'routing'].map(unitsTopic),
];
