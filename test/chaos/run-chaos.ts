import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openCodec, TOPICS } from '#contracts';
import { beginAtNewestLevel } from '#processors';
import { openKafka, openRegistrySchemaIds, type KafkaLog } from '#stream-kafka';
import type { SourceRecord } from '#stream';
import { mountSmallDisk } from '#testing';
import { randomFrom } from '../fixtures/random.ts';
import { PARTITIONS, startCluster, verify, type Cluster } from './cluster.ts';
import { differences } from './compare.ts';
import { expectedRecords } from './expected.ts';
import { startFeeder } from './feeder.ts';
import { startFleet } from './fleet.ts';
import { inflict } from './inflict.ts';
import { differencesToConsole, readLive, readToEnd } from './log-readers.ts';
import { isCompared, normalForm } from './normal-form.ts';
import { openTransactions } from './open-transactions.ts';
import { createSchedule, faultText } from './schedule.ts';
import { countRows, prepareTables, rowsToCome, tableDifferences, writeExpectedRows } from './tables.ts';
import { createTraffic } from './traffic.ts';
import { watchFleet } from './watch.ts';

export interface ChaosOptions {
  readonly seed: number;
  readonly minutes: number;
  readonly say: (line: string) => void;
}

export interface Outcome {
  /** Empty: everything is as it must be. */
  readonly problems: readonly string[];
  /** What was gone through, for people. */
  readonly summary: readonly string[];
}

const SEQUENCES = 12;
const BURSTS_PER_SECOND = 6;
/** For everything to be worked off when nothing goes wrong any more. */
const SETTLE_MS = 300_000;
/** What is too much would come within this. */
const QUIET_MS = 5_000;
const LOOK_MS = 100;

const SILENT: KafkaLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Runs the services on a real broker, lets happen to them what the schedule says, and compares what they leave behind. */
export async function runChaos(options: ChaosOptions): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), 'baton-chaos-'));
  options.say(`Starting a broker, a registry and ClickHouse; logs are in ${dir}.`);
  const cluster = await startCluster(dir);
  try {
    const outcome = await runOn(cluster, dir, options);
    if (outcome.problems.length === 0) rmSync(dir, { recursive: true, force: true });
    return outcome;
  } finally {
    await cluster.stop();
  }
}

async function runOn(cluster: Cluster, dir: string, { seed, minutes, say }: ChaosOptions): Promise<Outcome> {
  const { registry, broker, clickhouse } = cluster;
  const problems: string[] = [];
  const summary: string[] = [];
  const random = randomFrom(seed + 1);
  const schedule = createSchedule(seed, minutes);
  const disk = mountSmallDisk(join(dir, 'small-disk'));
  const stateRoot = disk?.dir ?? join(dir, 'state');
  mkdirSync(stateRoot, { recursive: true });
  const ids = await openRegistrySchemaIds({
    access: { url: registry.url },
    stateDir: join(dir, 'harness'),
    log: SILENT,
  });
  const codec = await openCodec(ids);
  await prepareTables(clickhouse.url);
  const kafka = await openKafka({
    access: { brokers: broker.brokers, clientId: 'harness' },
    stateDir: join(dir, 'harness'),
    log: SILENT,
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  // By the harness, once: of processes that begin a log together several may.
  await beginAtNewestLevel({ ends: new Map(), codec, appender: kafka.appender });
  const fleet = startFleet(cluster, dir, stateRoot);
  const watch = watchFleet(fleet);
  try {
    await until('all processes are ready', SETTLE_MS, () => watch.allReady);
    const traffic = createTraffic(codec, PARTITIONS, SEQUENCES);
    // More of the others alone could make up the number while something that is compared is still to come.
    let compared = 0;
    const live = await readLive(kafka, (record) => {
      if (isCompared(codec, record)) compared += 1;
      const { topic, value } = record;
      if (topic === TOPICS.escalationEvents) traffic.hear(codec.decode(TOPICS.escalationEvents, value));
    });
    const rubbish = schedule.rubbish / (minutes * 60);
    const feeder = await startFeeder(broker.brokers, traffic, { bursts: BURSTS_PER_SECOND, rubbish });
    say(`${schedule.steps.length} faults over ${minutes} minutes.`);

    const began = performance.now();
    const targets = { cluster, fleet, watch, disk, random };
    for (const { afterMs, fault } of schedule.steps) {
      await Promise.race([pause(afterMs), feeder.failed]);
      const at = ((performance.now() - began) / 1_000).toFixed(1).padStart(7);
      const remark = await inflict(fault, targets);
      say(`${at} s  ${faultText(fault)}${remark === undefined ? '' : ` (${remark})`}`);
    }
    say(
      'No more faults; the rest of the records that cannot be read is sent, and what was begun is brought to its end.',
    );
    while (traffic.sent.rubbish < schedule.rubbish) await Promise.race([pause(LOOK_MS), feeder.failed]);
    traffic.wind();
    const ended = until('every conversation is at its end', SETTLE_MS, () => traffic.waiting.length === 0);
    await Promise.race([ended, feeder.failed]).catch((error: Error) => {
      const sending = `records on their way for ${Math.round(feeder.sendingMs)} ms`;
      problems.push(`${error.message} (${sending}): ${traffic.waiting.join('; ')}`);
    });
    await Promise.race([feeder.stop().catch(() => undefined), pause(QUIET_MS)]);

    const expected = await expectedRecords(codec, PARTITIONS, traffic.sent);
    const toCome = expected.filter((record) => isCompared(codec, record)).length;
    say(`${toCome} records are expected on the topics.`);
    await until(
      () => `the topics hold ${toCome} of the records that are compared; they hold ${compared}`,
      SETTLE_MS,
      () => compared >= toCome,
    ).catch((error: Error) => problems.push(error.message));
    await pause(QUIET_MS);
    problems.push(...watch.violations);
    await watch.stop();
    // Services that append stop first, since waiting customers cause records until then; the sink still has to write the last of them.
    const appending = fleet.members.filter(({ service }) => service !== 'analytics-sink');
    await Promise.all(appending.map(({ name }) => fleet.leave(name)));
    const records = await readToEnd(kafka);
    await writeExpectedRows(clickhouse.url, codec, records);
    await settledRows(clickhouse.url);
    await fleet.leaveAll();
    problems.push(...fleet.endings);
    await live.stop();
    problems.push(
      ...section('A transaction is left open', await openTransactions(broker)),
      ...section('The memory runtime', differences(normalForm(codec, expected), normalForm(codec, records))),
      ...section('The reader that lived through it', sameRecords(records, live.records)),
      ...section('The console consumer', await differencesToConsole(broker, records)),
      ...section('The tables', await tableDifferences(clickhouse.url)),
    );
    const verdict = await verify(cluster);
    if (!verdict.ok) problems.push(`baton verify: ${verdict.said}`);
    summary.push(
      verdict.said,
      ...fleet.crashesOnCorruptedStores,
      `${records.length} records on the topics, ${expected.length} expected; extent ${JSON.stringify(extentText(traffic.sent))}`,
      `the longest that an assigned task did not run: ${Math.round(watch.longestMs)} ms`,
    );
    return { problems, summary };
  } finally {
    await watch.stop();
    await fleet.leaveAll();
    await kafka.close();
    await ids.close();
    disk?.remove();
  }
}

const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.map((line) => `${name}: ${line}`);

const extentText = ({
  sequences,
  bursts,
  rubbish,
}: {
  sequences: readonly number[];
  bursts: number;
  rubbish: number;
}) => ({
  conversationsInSequences: sequences.reduce((sum, count) => sum + count, 0),
  bursts,
  rubbish,
});

/** By place: the order of partitions among each other is nobody's. */
function sameRecords(one: readonly SourceRecord[], other: readonly SourceRecord[]): readonly string[] {
  const places = (of: readonly SourceRecord[]): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const { topic, partition, offset, key, value } of of) {
      const place = `${topic}/${partition}/${offset}`;
      found.set(place, (found.has(place) ? 'twice ' : '') + key + Buffer.from(value).toString('base64'));
    }
    return found;
  };
  const [first, second] = [places(one), places(other)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((place) => first.get(place) !== second.get(place))
    .map((place) => `${place} differs`)
    .slice(0, 10);
}

/** The sink has written what it had to, and nothing more comes. Rows that stay away for too long are found by who compares. */
async function settledRows(url: string): Promise<void> {
  const deadline = performance.now() + SETTLE_MS;
  while ((await rowsToCome(url)) > 0 && performance.now() < deadline) await pause(1_000);
  for (let before = -1, quiet = 0; quiet < 5;) {
    const now = await countRows(url);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await pause(1_000);
  }
}

async function until(what: string | (() => string), withinMs: number, holds: () => boolean): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > deadline) {
      throw new Error(`Not within ${withinMs / 1_000} s: ${typeof what === 'string' ? what : what()}`);
    }
    await pause(LOOK_MS);
  }
}
