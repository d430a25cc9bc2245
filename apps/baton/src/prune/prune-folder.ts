import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import { TOPICS, type Codec } from '#contracts';
import type { TriggerState } from '#domain/trigger';
import type { Instant } from '#kernel';
import { decodeEntity, type EntityKey } from '#stream';
import { pruneEmbedded, type EmbeddedReader, type Pruned, type PruneReader } from '#stream-embedded';
import { folderArchiveTopics } from '../archive/folder-archive-topics.ts';
import { openFolderLog } from '../reading/folder-log.ts';
import { logFolder } from '../reading/folders.ts';

export interface PruneFolderOptions {
  readonly dataDir: string;
  readonly before: Instant;
  readonly dryRun: boolean;
  readonly progress: (done: number) => void;
}

/** Policies and feature levels are inputs that stay in force however old they are: their topic is never cut. */
const CUT_TOPICS = Object.values(TOPICS).filter((topic) => topic !== TOPICS.policyEvents);

/** They write elsewhere what they read: nothing goes that they have not read, if they ever ran. */
const WRITERS = { 'analytics-sink': Object.values(TOPICS), archive: folderArchiveTopics };

/** @throws CommandError where the folder holds no log */
export async function pruneFolder({
  dataDir,
  before,
  dryRun,
  progress,
}: PruneFolderOptions): Promise<Pruned> {
  const log = await openFolderLog(dataDir);
  const { reader, codec } = log;
  let live: ReadonlySet<string>;
  try {
    live = liveConversations(reader, codec);
  } finally {
    await log.close();
  }
  const deciding = [triggerProcessor(codec), routingProcessor(codec)];
  return pruneEmbedded({
    dir: logFolder(dataDir),
    before,
    dryRun,
    progress,
    readers: new Map<string, PruneReader>([
      ...deciding.map(({ name, topics }) => [name, { topics, decides: true }] as const),
      ...Object.entries(WRITERS).map(([name, topics]) => [name, { topics, decides: false }] as const),
    ]),
    topics: CUT_TOPICS,
    isOpen: (key) => live.has(key),
  });
}

/** Ids of conversations that have not ended: the key of their records. */
function liveConversations(reader: EmbeddedReader, codec: Codec): ReadonlySet<string> {
  const live = new Set<string>();
  const trigger = triggerProcessor(codec);
  const part = trigger.parts.find(({ kind }) => kind === 'conversation');
  if (part === undefined) throw new Error('The trigger has no conversations.');
  for (const task of reader.units.tasks().filter(({ processor }) => processor === trigger.name)) {
    for (const [key, bytes] of reader.units.entities(task)) {
      if (!key.startsWith(`${part.kind}/`)) continue;
      const stored = decodeEntity(key, bytes);
      const read = (wanted: EntityKey) => (wanted === key ? stored : undefined);
      const { conversation } = part.load(
        part.aggregateOf(key),
        { read, scan: () => [] },
        () => undefined,
      ) as TriggerState;
      if (conversation.phase === 'live') live.add(conversationIn(key));
    }
  }
  return live;
}

/** `conversation/<workspace, escaped>/<conversation>` */
const conversationIn = (key: EntityKey): string => key.slice(key.indexOf('/', key.indexOf('/') + 1) + 1);
