import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import type { Instant } from '#kernel';
import { offset, sourceId } from '#stream';
import type { OutboundRecord, RecordAppender, RecordSource, SourceId, SourceRecord } from '#stream';

/** A log with two partitions of the topics `left` and `right`, empty at first, and a source that reads both topics. */
export interface RecordSourceUnderTest {
  readonly appender: RecordAppender;
  source(): RecordSource;
  /** Resolves when everything appended so far has been delivered to its owners. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export const SOURCE_TOPICS = ['left', 'right'] as const;
export const SOURCE_PARTITIONS = 2;

const left = sourceId('left', 0);

/** What every source and the log behind it promise. */
export function recordSourceContract(name: string, start: () => Promise<RecordSourceUnderTest>): void {
  describe(`${name} as a source of records`, () => {
    let under: RecordSourceUnderTest;
    let source: RecordSource;
    let seen: SourceRecord[];
    /** Where records of left/0 are, by their number: offsets may have gaps, but are never the same twice. */
    let at: number[];
    let assigned: number[];
    let onRecords: (source: SourceId) => void;

    beforeEach(async () => {
      under = await start();
      source = under.source();
      seen = [];
      at = [];
      assigned = [];
      onRecords = () => {};
    });
    afterEach(async () => {
      await source.stop();
      await under.close();
    });

    const begin = async (): Promise<void> => {
      await source.start({
        assigned: (partitions) => assigned.push(...partitions),
        revoked: () => {},
        records(of, records) {
          seen.push(...records);
          onRecords(of);
        },
        failed(error) {
          throw error;
        },
      });
      // Only what is assigned can be sought.
      await under.settled();
    };
    const record = (value: number, topic = 'left', partition = 0, padding = ''): OutboundRecord => ({
      topic,
      partition,
      key: `k${value}`,
      value: Uint8Array.of(value % 256),
      headers: { n: `${value}`, ...(padding !== '' && { padding }) },
    });
    const append = async (from: number, to: number, time?: Instant, padding = ''): Promise<void> => {
      const records = Array.from({ length: to - from }, (_, i) => record(from + i, 'left', 0, padding));
      for (const [i, appended] of (await under.appender.append(records, time)).entries()) {
        at[from + i] = appended.offset;
      }
      await under.settled();
    };
    const offsets = (of: SourceId = left): number[] =>
      seen.filter(({ topic, partition }) => sourceId(topic, partition) === of).map((one) => one.offset);
    const places = (from: number, to: number): number[] => at.slice(from, to);

    it('knows of its topics what distinguishes them from others of their names, and how many partitions they have', async () => {
      await begin();
      // In ids and insert tokens these separate it from what follows.
      for (const topic of SOURCE_TOPICS) expect(source.epochOf(topic)).toMatch(/^[^/:]{1,22}$/);
      expect(SOURCE_TOPICS.map((topic) => source.partitionsOf(topic))).toEqual([
        SOURCE_PARTITIONS,
        SOURCE_PARTITIONS,
      ]);
    });

    it('assigns every partition, and delivers nothing before `seek` has said from where', async () => {
      await append(0, 3);
      await begin();
      await under.settled();
      expect(assigned.sort()).toEqual([0, 1]);
      expect(seen).toEqual([]);
    });

    it('delivers what was there and what comes, in order, as it was appended', async () => {
      await append(0, 3);
      await begin();
      source.seek(0, new Map());
      await under.settled();
      await append(3, 5);
      expect(offsets()).toEqual(places(0, 5));
      expect(seen[4]).toMatchObject({ topic: 'left', partition: 0, key: 'k4', headers: { n: '4' } });
      expect([...seen[4]!.value]).toEqual([4]);
    });

    it('delivers thousands in order, from wherever `seek` says', async () => {
      await append(0, 5_000);
      await begin();
      source.seek(0, new Map([[left, offset(at[1_234]!)]]));
      await under.settled();
      expect(offsets()).toEqual(places(1_234, 5_000));
    });

    it('delivers the partitions that were assigned, of all its topics', async () => {
      await under.appender.append([
        record(0),
        record(1, 'right'),
        record(2, 'left', 1),
        record(3, 'right', 1),
      ]);
      await begin();
      source.seek(1, new Map([[sourceId('right', 1), offset(1)]]));
      await under.settled();
      expect(seen.map(({ topic, partition }) => sourceId(topic, partition))).toEqual(['left/1']);
      source.seek(0, new Map());
      await under.settled();
      expect(offsets(left)).toEqual([0]);
      expect(offsets(sourceId('right', 0))).toEqual([0]);
    });

    it('stops within a delivery when paused, and goes on where it was', async () => {
      await append(0, 2_000, undefined, 'x'.repeat(1_000));
      await begin();
      onRecords = (of) => source.pause(of);
      source.seek(0, new Map());
      await under.settled();
      const before = seen.length;
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(2_000);
      await append(2_000, 2_010);
      expect(seen).toHaveLength(before);
      onRecords = () => {};
      source.resume(left);
      await under.settled();
      expect(offsets()).toEqual(places(0, 2_010));
    });

    it('begins anew where `seek` says', async () => {
      await append(0, 10);
      await begin();
      source.seek(0, new Map());
      await under.settled();
      source.seek(0, new Map([[left, offset(at[7]!)]]));
      await under.settled();
      await append(10, 12);
      expect(offsets()).toEqual([...places(0, 10), ...places(7, 12)]);
    });

    it('delivers nothing after it was stopped', async () => {
      await begin();
      source.seek(0, new Map());
      await append(0, 2);
      await source.stop();
      await append(2, 4);
      expect(offsets()).toEqual(places(0, 2));
    });

    it('stamps records with the time they are imported with and never goes back, or refuses to and appends nothing', async () => {
      const times = [1_000, 2_000, 2_000, 5_000].map(instant);
      const imported = await under.appender.append([record(0)], times[0]).catch((error: unknown) => error);
      await begin();
      source.seek(0, new Map());
      if (imported instanceof Error) {
        expect(imported.message).toMatch(/stamps records with the time of its own/);
        await append(7, 8);
        expect(seen.map(({ headers }) => headers['n'])).toEqual(['7']);
        return;
      }
      for (const [i, time] of times.entries()) if (i > 0) await append(i, i + 1, time);
      await append(4, 6);
      const stamps = seen.map(({ appendedAt }) => appendedAt);
      expect(stamps.slice(0, 4)).toEqual(times);
      expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
    });

    it('says where it appended', async () => {
      const first = await under.appender.append([record(0), record(1, 'right', 1), record(2)]);
      expect(first).toEqual([
        { topic: 'left', partition: 0, offset: 0 },
        { topic: 'right', partition: 1, offset: 0 },
        { topic: 'left', partition: 0, offset: 1 },
      ]);
    });

    it('appends a record that belongs to every partition to each of them', async () => {
      const { topic, key, value, headers } = record(1);
      const appended = await under.appender.append([{ topic, key, value, headers, everyPartition: true }]);
      expect(appended).toEqual([
        { topic: 'left', partition: 0, offset: 0 },
        { topic: 'left', partition: 1, offset: 0 },
      ]);
    });

    it('appends all or none', async () => {
      const records = [record(0), record(1, 'left', SOURCE_PARTITIONS)];
      await expect(under.appender.append(records)).rejects.toThrow(/left/);
      await begin();
      source.seek(0, new Map());
      await append(7, 8);
      expect(seen.map(({ headers }) => headers['n'])).toEqual(['7']);
    });
  });
}
