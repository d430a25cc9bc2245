import { spread, type RecordAppender } from '#stream';
import type { EmbeddedClock } from './embedded-clock.ts';
import type { GroupWriter } from './group-writer.ts';
import { eraAfter, stampOf, systemTime } from './log-time.ts';
import type { Topics } from './embedded-topics.ts';

export interface LogAppender extends RecordAppender {
  goLive(): Promise<void>;
}

/** The way in from outside. */
export function logAppender(writer: GroupWriter, topics: Topics, clock: EmbeddedClock): LogAppender {
  return {
    async append(records, at) {
      if (at !== undefined && at > systemTime()) {
        throw new Error(
          `Records cannot be appended at ${new Date(at).toISOString()}: it lies in the future.`,
        );
      }
      const placed = spread(records, () => topics.partitions).map((record) => ({
        record,
        place: topics.place(record),
      }));
      const { era } = writer;
      const appended = await writer.submit((writing) => {
        writing.era = eraAfter(writing.era, at, writing.now);
        const stamp = stampOf(writing.era, at, 'outside', writing.now);
        return placed.map(({ record, place }) => ({
          topic: place.topic,
          partition: place.partition,
          offset: writing.append(place, record, stamp),
        }));
      });
      if (writer.era.kind !== era.kind) clock.refresh();
      return appended;
    },
    async goLive() {
      if (writer.era.kind === 'live') return;
      await writer.submit((writing) => {
        writing.era = eraAfter(writing.era, undefined, writing.now);
      });
      clock.refresh();
    },
  };
}
