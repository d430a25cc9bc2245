import type { LoggedEvent } from '../reading/logged-event.ts';
import type { FolderLog } from '../reading/folder-log.ts';
import { offset, topicName } from '#stream';
import type { CommittedLog } from './why-not-report.ts';

/** A log whose conversations are explained, of a data folder or of a cluster. */
export interface ExplainedLog {
  /** What these topics hold now, and how many records that is at most. */
  events(topics: ReadonlySet<string>): Promise<{
    readonly total: number;
    readonly events: AsyncIterable<LoggedEvent>;
  }>;
  /** What was decided from them, to be repeated. */
  committed(): Promise<CommittedLog>;
  close(): Promise<void>;
}

/** Of a log that a process may write to: up to what was committed when it was read. */
export function folderToExplain(log: FolderLog): ExplainedLog {
  const { reader, codec } = log;
  return {
    events(topics) {
      const sources = reader.log.sources.filter((source) => topics.has(topicName(source)));
      const ends = sources.map((source) => reader.log.end(source));
      async function* events(): AsyncGenerator<LoggedEvent> {
        for (const [index, source] of sources.entries()) yield* log.read(source, 0, ends[index] ?? offset(0));
      }
      return Promise.resolve({ total: ends.reduce((sum, end) => sum + end, 0), events: events() });
    },
    committed: () =>
      Promise.resolve({
        codec,
        tasks: reader.units.tasks(),
        open: (task) =>
          Promise.resolve({
            units: reader.units.units(task),
            start: reader.units.start(task),
            read: (source, from, to) => reader.log.read(source, from, to),
            epochOf: () => reader.epoch,
            close: () => Promise.resolve(),
          }),
      }),
    close: () => log.close(),
  };
}
