import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCodec, TOPICS, type Codec } from '#contracts';
import { clockOffsetMs, whyClockIsOff, whyItDoesNotWork } from '#platform';
import { createWorker, type OutboundRecord, type SourceRecord, type Worker } from '#stream';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { mountSmallDisk } from '#testing';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

const PARTITIONS = 2;
const WITHIN = { timeout: 60_000, interval: 20 };
const ASKS = 'I want to talk to a human agent';
const RUBBISH = 10_000;
const HOUR_MS = 3_600_000;

/** Trigger and routing on the embedded runtime. */
interface Running {
  readonly embedded: Embedded;
  readonly codec: Codec;
  readonly workers: readonly Worker[];
  /** All that is on the topics; it grows. */
  readonly heard: readonly SourceRecord[];
  stop(): Promise<void>;
}

async function begin(dir: string): Promise<Running> {
  const late: { codec?: Codec } = {};
  const topics = Object.values(TOPICS);
  const embedded = await openEmbedded({
    ...{ dir, topics, partitions: PARTITIONS },
    encodeDeadLetter: (letter) => late.codec!.deadLetterRecord(letter),
  });
  const codec = (late.codec = await openCodec(embedded.schemaIds));
  const { journal, clock } = embedded;
  const workers = pipelineProcessors(codec).map((processor) =>
    createWorker({ processor, journal, clock, source: embedded.source(processor.topics) }),
  );
  for (const worker of workers) await worker.start();
  const heard: SourceRecord[] = [];
  const tail = embedded.source(topics);
  await tail.start({
    assigned: (partitions) => partitions.forEach((partition) => tail.seek(partition, new Map())),
    revoked: () => undefined,
    records: (_source, records) => heard.push(...records),
    failed: (error) => {
      throw error;
    },
  });
  return {
    ...{ embedded, codec, workers, heard },
    async stop() {
      await tail.stop();
      for (const worker of workers) await worker.stop();
      await embedded.close();
    },
  };
}

let dir: string;
let running: Running | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baton-faults-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await running?.stop();
  running = undefined;
  rmSync(dir, { recursive: true, force: true });
});

const turn = ({ codec }: Running, conversationId: string): OutboundRecord =>
  codec.outbound({
    type: 'CustomerTurn',
    eventId: `asks-${conversationId}`,
    workspaceId: 'default',
    ...{ conversationId, messageId: 'm1', text: ASKS },
    occurredAt: Date.now(),
  } as never);

const of = ({ heard }: Running, topic: string): readonly SourceRecord[] =>
  heard.filter((record) => record.topic === topic);

const escalated = (now: Running): readonly string[] =>
  of(now, TOPICS.escalationRequests).map(({ value }) => {
    const event = now.codec.decode(TOPICS.escalationRequests, value);
    return 'conversationId' in event ? event.conversationId : '';
  });

const whyNotWorking = (now: Running): readonly string[] =>
  now.workers.flatMap((worker) => whyItDoesNotWork(worker.status()) ?? []);

describe('in one process', () => {
  it('ten thousand records that nobody can read become dead letters, and whoever comes after them is served', async () => {
    const now = (running = await begin(dir));
    const rubbish = Array.from({ length: RUBBISH }, (_, n): OutboundRecord => ({
      topic: TOPICS.conversationEvents,
      key: `rubbish-${n}`,
      value: Uint8Array.of(9, 9, 9),
      headers: {},
    }));
    await now.embedded.log.append(rubbish);
    await now.embedded.log.append([turn(now, 'c1')]);
    await expect.poll(() => escalated(now), WITHIN).toEqual(['c1']);
    await expect.poll(() => of(now, TOPICS.deadLetters).length, WITHIN).toBe(RUBBISH);
    expect(whyNotWorking(now)).toEqual([]);
  });

  it('a clock that is set back by hours moves no record back, is named, and whoever asks is served', async () => {
    const now = (running = await begin(dir));
    await now.embedded.log.append([turn(now, 'c1')]);
    await expect.poll(() => escalated(now), WITHIN).toEqual(['c1']);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 7 * HOUR_MS });
    await now.embedded.log.append([turn(now, 'c2')]);
    await expect.poll(() => [...escalated(now)].sort(), WITHIN).toEqual(['c1', 'c2']);
    const times = of(now, TOPICS.escalationRequests).map(({ appendedAt }) => appendedAt);
    expect(Math.min(...times)).toBeGreaterThan(Date.now() + 6 * HOUR_MS);
    expect(whyClockIsOff(clockOffsetMs(now.embedded.clock))).toMatch(/252\d\d s behind the time of the log/);
  });

  it('a full disk accepts nothing and loses nothing, and ends by itself when there is room', async ({
    skip,
  }) => {
    const disk = mountSmallDisk(dir);
    if (disk === undefined) return skip('This process may not mount a disk.');
    try {
      const now = (running = await begin(join(disk.dir, 'log')));
      await now.embedded.log.append([turn(now, 'c1')]);
      await expect.poll(() => escalated(now), WITHIN).toEqual(['c1']);
      await disk.fill();
      await expect(fillUp(now)).rejects.toMatchObject({
        fault: 'transient',
        message: expect.stringMatching(/full|space/i) as string,
      });
      disk.free();
      await now.embedded.log.append([turn(now, 'c2')]);
      await expect.poll(() => escalated(now), WITHIN).toEqual(['c1', 'c2']);
      expect(whyNotWorking(now)).toEqual([]);
      await now.stop();
      running = undefined;
    } finally {
      disk.remove();
    }
  });

  /** Until the log has used up what it had still reserved. */
  async function fillUp({ embedded }: Running): Promise<void> {
    for (let n = 0; n < RUBBISH; n += 1)
      await embedded.log.append([
        { topic: TOPICS.conversationEvents, key: 'large', value: new Uint8Array(100_000), headers: {} },
      ]);
  }
});
