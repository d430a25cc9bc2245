import type { Codec } from '#contracts';
import type { Offset, SourceId, SourceRecord } from '#stream';
import type { GatewayLog } from '../options.ts';

export interface LogReading {
  readonly log: GatewayLog;
  readonly codec: Codec;
  readonly topics: readonly string[];
  /** The next offset of every source; a source not named is read from its beginning. */
  readonly from: ReadonlyMap<SourceId, Offset>;
  /** Consecutive records of one source, whose schemas the codec knows. Must not throw. */
  readonly take: (source: SourceId, records: readonly SourceRecord[]) => void;
  /** Nothing comes after it. */
  readonly failed: (error: unknown) => void;
}

export interface LogReader {
  /** Holds delivery back; a call more does nothing. At most what was fetched already is still taken. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/**
 * Reads topics from given offsets on. While an unknown schema is fetched, later records wait their turn and their sources
 * are paused, so memory stays bounded by what one fetch of each source holds.
 */
export async function readLog(reading: LogReading): Promise<LogReader> {
  const { log, codec, topics, from, take, failed } = reading;
  const source = log.tail(topics);
  const seen = new Set<SourceId>();
  let preparing: Promise<void> | undefined;
  let held = false;
  let ended = false;

  const fail = (error: unknown): void => {
    if (ended) return;
    ended = true;
    failed(error);
  };
  const hold = (): void => seen.forEach((id) => source.pause(id));
  const release = (): void => {
    if (!held && preparing === undefined && !ended) seen.forEach((id) => source.resume(id));
  };

  await source.start({
    assigned: (partitions) => partitions.forEach((partition) => source.seek(partition, from)),
    revoked: () => undefined,
    records(id, records) {
      if (ended) return;
      seen.add(id);
      const missing = codec.prepare(records.map(({ value }) => value));
      if (missing === undefined && preparing === undefined) {
        take(id, records);
        if (held) source.pause(id);
        return;
      }
      hold();
      const turn = Promise.all([preparing, missing])
        .then(() => {
          if (!ended) take(id, records);
        }, fail)
        .finally(() => {
          if (preparing === turn) preparing = undefined;
          release();
        });
      preparing = turn;
    },
    failed: fail,
  });

  return {
    pause() {
      held = true;
      hold();
    },
    resume() {
      held = false;
      release();
    },
    async stop() {
      ended = true;
      await source.stop();
    },
  };
}
