import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '#platform';
import { Transient, type OutboundRecord } from '#stream';
import { memoryGatewayLog, type MemoryGatewayLog } from '../../test/memory-gateway-log.ts';
import { Problem } from '../http/problem.ts';
import { createLogGate, type LogGate } from './log-gate.ts';

const TOPIC = 'conversation.events.v1';
const logger = createLogger({ name: 'gateway', level: 'silent' });
const PROBE_EVERY_MS = 1_000;
let log: MemoryGatewayLog;
let gate: LogGate;
/** By partition. */
let silent: ReadonlyMap<number, string>;

/** 'foobar' is of partition 0 of two. */
const record = (more: Partial<OutboundRecord> = {}): OutboundRecord => ({
  topic: TOPIC,
  key: 'foobar',
  value: Uint8Array.of(1),
  headers: {},
  ...more,
});
const append = (more?: Partial<OutboundRecord>) => gate.append([record(more)]);
const refused = async (): Promise<Problem | undefined> =>
  append().then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error : undefined),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  log = memoryGatewayLog();
  silent = new Map();
  gate = createLogGate({
    appender: { ...log.appender, probe: async () => void (await log.extent([TOPIC])) },
    whySilent: (_topic, partition) => silent.get(partition) ?? null,
    partitionsOf: () => 2,
    logger,
  });
});
afterEach(() => {
  gate.stop();
  vi.useRealTimers();
});

describe('a log that is away', () => {
  it('is asked by the first who comes; the others are refused at once, with the reason', async () => {
    log.setAway(true);
    await expect(append()).rejects.toThrow(Transient);
    const problem = await refused();
    expect(problem).toMatchObject({ kind: 'unavailable', retryAfterSeconds: 2 });
    expect(problem?.message).toMatch(/^the log is away.* Nothing was written: send the same again later\.$/);
    expect(gate.whyClosed()).toBe('the log is away');
    expect(log.records(TOPIC)).toEqual([]);
  });

  it('is probed every second, and written again once a probe and one append have succeeded', async () => {
    log.setAway(true);
    await expect(append()).rejects.toThrow(Transient);
    await vi.advanceTimersByTimeAsync(3 * PROBE_EVERY_MS);
    expect(await refused()).toBeDefined();
    log.setAway(false);
    // Until the next probe nobody is let through.
    expect(await refused()).toBeDefined();
    await vi.advanceTimersByTimeAsync(PROBE_EVERY_MS);
    expect(gate.whyClosed()).toBeNull();
    const together = await Promise.allSettled([append(), append()]);
    expect(together.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await append();
    expect(log.records(TOPIC)).toHaveLength(2);
  });

  it('that takes probes and no records lets one caller in a second find that out', async () => {
    log.setAway(true);
    await expect(append()).rejects.toThrow(Transient);
    log.setAway(false);
    await vi.advanceTimersByTimeAsync(PROBE_EVERY_MS);
    log.setAway(true);
    await expect(append()).rejects.toThrow(Transient);
    expect(await refused()).toBeDefined();
    expect(gate.whyClosed()).toBe('the log is away');
  });
});

it('where one partition is silent, the others are written', async () => {
  silent = new Map([[0, 'No broker serves it.']]);
  expect((await refused())?.message).toMatch(/^No broker serves it\./);
  await append({ partition: 1 });
  expect(log.records(TOPIC)).toHaveLength(1);
  expect(gate.whyClosed()).toBeNull();
  // What goes to all of them is not written to some.
  await expect(append({ everyPartition: true })).rejects.toThrow(Problem);
  silent = new Map();
  await append();
  expect(log.records(TOPIC)).toHaveLength(2);
});

it('a record that is refused for good closes nothing', async () => {
  const broken = createLogGate({
    appender: { append: () => Promise.reject(new Error('too large')), probe: () => Promise.resolve() },
    whySilent: () => null,
    partitionsOf: () => 2,
    logger,
  });
  await expect(broken.append([record()])).rejects.toThrow('too large');
  expect(broken.whyClosed()).toBeNull();
});

it('a log that cannot be probed is asked every time', async () => {
  const asked = createLogGate({
    appender: log.appender,
    whySilent: () => null,
    partitionsOf: () => 2,
    logger,
  });
  log.setAway(true);
  await expect(asked.append([record()])).rejects.toThrow(Transient);
  log.setAway(false);
  await asked.append([record()]);
  expect(log.records(TOPIC)).toHaveLength(1);
});
