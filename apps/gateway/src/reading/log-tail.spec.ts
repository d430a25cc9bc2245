import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DiskFull } from '#lmdb-store';
import { createLogger } from '#platform';
import type { Codec } from '#contracts';
import { NotProvisioned, offset, sourceId, type RecordSource } from '#stream';
import { requested, turn } from '../../test/events.ts';
import { memoryCodec } from '../../test/gateway-harness.ts';
import { memoryGatewayLog, type MemoryGatewayLog } from '../../test/memory-gateway-log.ts';
import { conversationKey } from './event-keys.ts';
import { logTail, type LogTail } from './log-tail.ts';

const logger = createLogger({ name: 'gateway', level: 'silent' });
let codec: Codec;
let log: MemoryGatewayLog;
let tail: LogTail;
const emit = (...events: readonly ReturnType<typeof turn>[]) =>
  log.appender.append(events.map((event) => codec.outbound(event)));
const turns = () => tail.projection.conversation('default', 'c1')?.counts.customerTurns;

const KEEP_MS = 86_400_000;
const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-tail-'));
  folders.push(folder);
  return folder;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  codec = await memoryCodec();
  log = memoryGatewayLog();
  tail = logTail({ log, codec, logger, projectionDir: newFolder(), keepMs: KEEP_MS });
});
afterEach(async () => {
  await tail.stop();
  vi.useRealTimers();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('when reading fails', () => {
  it('it goes on from where it stood, and nothing is folded twice', async () => {
    const heard: string[] = [];
    tail.listen(conversationKey('default', 'c1'), ({ eventId }) => heard.push(eventId));
    await emit(turn('c1', 'm1'), turn('c1', 'm2'));
    await tail.start();
    await vi.waitFor(() => expect(turns()).toBe(2));
    await vi.waitFor(() => expect(tail.lag()).toBeNull());
    expect(tail.stale()).toBeNull();
    log.failSources(new Error('gone'));
    // What was shown is still shown, and said to be old.
    expect(tail.lag()).toBeNull();
    expect(tail.stale()?.reason).toMatch(/the log is away/);
    await emit(turn('c1', 'm3'));
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(turns()).toBe(3));
    expect(tail.stale()).toBeNull();
    expect(heard).toEqual(['m1', 'm2', 'm3']);
  });

  it('at the start, it is tried again until the log is there', async () => {
    await emit(turn('c1', 'm1'));
    log.setAway(true);
    await tail.start();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tail.lag()).toMatch(/the log is away/);
    log.setAway(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(turns()).toBe(1));
  });

  it('the reason is logged once, and not that the log is still being opened', async () => {
    const warned: unknown[] = [];
    let error: Error = new NotProvisioned('The log is not open yet.');
    const failing = { ...log, extent: () => Promise.reject(error) };
    const listening = Object.assign(Object.create(logger) as typeof logger, {
      warn: ({ err }: { err: Error }) => void warned.push(err.message),
    });
    tail = logTail({ log: failing, codec, logger: listening, projectionDir: newFolder(), keepMs: KEEP_MS });
    await tail.start();
    await vi.advanceTimersByTimeAsync(2_000);
    error = new Error('Not authorized');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(warned).toEqual(['Not authorized']);
  });
});

it('a folder that another process takes is not taken back: there is nothing to show any more, and that is said', async () => {
  const dir = newFolder();
  const both = [0, 1].map(() => logTail({ log, codec, logger, projectionDir: dir, keepMs: KEEP_MS }));
  const [first, second] = both;
  if (first === undefined || second === undefined) throw new Error('Two were made.');
  await first.start();
  await vi.waitFor(() => expect(first.lag()).toBeNull());
  await second.start();
  await vi.waitFor(() => expect(second.lag()).toBeNull());
  await emit(turn('c1', 'm1'));
  await vi.waitFor(() => expect(second.projection.conversation('default', 'c1')).toBeDefined());
  await vi.advanceTimersByTimeAsync(5_000);
  expect(first.lag()).toMatch(/give each process a folder of its own, and restart this one$/);
  expect(first.stale()).toBeNull();
  expect([second.lag(), second.stale()]).toEqual([null, null]);
  await emit(turn('c1', 'm2'));
  await vi.waitFor(() =>
    expect(second.projection.conversation('default', 'c1')?.counts.customerTurns).toBe(2),
  );
  await first.stop().catch(() => undefined);
  await second.stop();
});

it('a disk that is full leaves what was shown, says that it may be old, and is retried', async () => {
  await emit(turn('c1', 'm1'));
  await tail.start();
  await vi.waitFor(() => expect(tail.lag()).toBeNull());
  log.failSources(new DiskFull('The disk is full.'));
  expect([tail.lag(), tail.stale()?.reason]).toEqual([null, 'The disk is full.']);
  expect(turns()).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitFor(() => expect(tail.stale()).toBeNull());
});

it('it has caught up once it has read what the log held at the start', async () => {
  expect(tail.lag()).not.toBeNull();
  await emit(...Array.from({ length: 300 }, (_, n) => turn('c1', `m${n}`)));
  const started = tail.start();
  expect(tail.lag()).not.toBeNull();
  await started;
  await vi.waitFor(() => expect(tail.lag()).toBeNull());
  expect(turns()).toBe(300);
  expect(tail.behindCount()).toBe(0);
});

it('it has caught up where the log holds more than records, as Kafka does after every transaction', async () => {
  await emit(turn('c1', 'm1'));
  const extent = async (topics: readonly string[]) => {
    const there = await log.extent(topics);
    return { ...there, ends: new Map([...there.ends].map(([source, end]) => [source, offset(end + 1)])) };
  };
  const beyond = (topics: readonly string[]): RecordSource => {
    const source = log.tail(topics);
    return {
      ...source,
      start: (listener) =>
        source.start({
          ...listener,
          assigned(partitions) {
            listener.assigned(partitions);
            for (const partition of partitions) {
              for (const topic of topics) {
                const id = sourceId(topic, partition);
                const next = offset(log.runtime.log.partition(topic, partition).length + 1);
                listener.records(id, [], { next, caughtUpAt: null });
              }
            }
          },
        }),
    };
  };
  tail = logTail({
    log: { tail: beyond, extent },
    codec,
    logger,
    projectionDir: newFolder(),
    keepMs: KEEP_MS,
  });
  await tail.start();
  await vi.waitFor(() => expect(tail.lag()).toBeNull());
  expect(turns()).toBe(1);
});

it('what cannot be decoded is passed over and counted', async () => {
  const skipped: string[] = [];
  tail = logTail({
    ...{ log, codec, logger },
    projectionDir: newFolder(),
    keepMs: KEEP_MS,
    skipped: (topic) => skipped.push(topic),
  });
  await log.appender.append([
    { ...codec.outbound(turn('c1', 'bad')), value: Uint8Array.of(9, 9, 9) },
    codec.outbound(turn('c1', 'm1')),
  ]);
  await tail.start();
  await vi.waitFor(() => expect(turns()).toBe(1));
  expect(skipped).toEqual(['conversation.events.v1']);
});

it('an unknown schema is fetched, and the order of records stays', async () => {
  // The first event of each schema makes this codec fetch; it is another one than wrote them.
  const schemas: string[] = [];
  const registry = {
    register: async (_subject: string, schema: string) => schemas.push(schema),
    schema: async (id: number) => schemas[id - 1],
  };
  const { openCodec } = await import('#contracts');
  codec = await openCodec(registry);
  const stranger = await openCodec({ ...registry, register: async () => 0 });
  tail = logTail({ log, codec: stranger, logger, projectionDir: newFolder(), keepMs: KEEP_MS });
  const heard: string[] = [];
  tail.listen(conversationKey('default', 'c1'), (event) => heard.push(event.eventId));
  await emit(turn('c1', 'm1'), turn('c1', 'm2'));
  await log.appender.append([codec.outbound(requested('c1#1', 0))]);
  await tail.start();
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(heard.filter((id) => id.startsWith('m') && !id.startsWith('made'))).toEqual(['m1', 'm2']);
});
