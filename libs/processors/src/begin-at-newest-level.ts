import type { Codec } from '#contracts';
import { LEVEL_WORKSPACE, NEWEST_LEVEL } from '#domain/feature-level';
import { id, type EventId, type FeatureLevelActivated, type WorkspaceId } from '#domain/vocabulary';
import type { Offset, RecordAppender, SourceId } from '#stream';

export interface NewLog {
  /** The offset after the last record, of every source partition that may hold anything if the log was ever written to. */
  readonly ends: ReadonlyMap<SourceId, Offset>;
  readonly codec: Codec;
  readonly appender: RecordAppender;
}

/**
 * A log that holds nothing begins at the newest feature level: no older worker will ever read it. Two who begin it at once write the
 * same activation twice, and the second is ignored.
 * @returns whether it was new
 */
export async function beginAtNewestLevel({ ends, codec, appender }: NewLog): Promise<boolean> {
  if ([...ends.values()].some((end) => end > 0)) return false;
  await appender.append([codec.outbound(levelActivated(NEWEST_LEVEL, 'new log'))]);
  return true;
}

/** The record that activates a level. The same level gives the same event id. */
export function levelActivated(level: number, activatedBy: string): FeatureLevelActivated {
  return {
    type: 'FeatureLevelActivated',
    eventId: id<EventId>(`feature-level/${level}`),
    workspaceId: id<WorkspaceId>(LEVEL_WORKSPACE),
    level,
    activatedBy,
  };
}
