import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openCodec, TOPICS } from '#contracts';
import { FIRST_LEVEL } from '#domain/feature-level';
import { openKafka, openRegistrySchemaIds, type KafkaLog } from '#stream-kafka';
import { PARTITIONS, provision, startCluster, type Cluster } from '../../chaos/cluster.ts';
import { startFeeder } from '../../chaos/feeder.ts';
import { readLive } from '../../chaos/log-readers.ts';
import { countRows, prepareTables } from '../../chaos/tables.ts';
import { createTraffic, type Traffic } from '../../chaos/traffic.ts';
import { compared } from './compared.ts';
import type { Phase } from './handoffs.ts';
import { appendNewer, mustBeSkipped } from './newer-record.ts';
import { operatorOf } from './operator.ts';
import { releaseBuild, THIS_BUILD } from './release-build.ts';
import { startServices, SERVICES, type ServiceSet } from './service-set.ts';

export interface RollingUpgradeOptions {
  /** Tag of the release before. */
  readonly from: string;
  /** Of each phase in which nothing is replaced, in ms. */
  readonly quietMs: number;
  readonly say: (line: string) => void;
}

const SEQUENCES = 12;
const BURSTS_PER_SECOND = 3;
const END_MS = 300_000;
const LOOK_MS = 200;
const SILENT: KafkaLog = { debug() {}, info() {}, warn() {}, error() {} };

/** @returns what is not as it must be */
export async function runRollingUpgrade(options: RollingUpgradeOptions): Promise<readonly string[]> {
  const old = await releaseBuild(options.from, options.say);
  const dir = mkdtempSync(join(tmpdir(), 'baton-rolling-upgrade-'));
  options.say(`Starting a broker, a registry and ClickHouse; logs are in ${dir}.`);
  const cluster = await startCluster(dir, old);
  try {
    const problems = await runOn(cluster, dir, old, options);
    if (problems.length === 0) rmSync(dir, { recursive: true, force: true });
    return problems;
  } finally {
    await cluster.stop();
  }
}

async function runOn(
  cluster: Cluster,
  dir: string,
  old: string,
  options: RollingUpgradeOptions,
): Promise<readonly string[]> {
  const { broker, registry, clickhouse } = cluster;
  const services = await startServices(cluster, dir, old);
  const stateDir = join(dir, 'harness');
  // As an operator does before the first process is replaced.
  await provision(THIS_BUILD, cluster);
  const ids = await openRegistrySchemaIds({ access: { url: registry.url }, stateDir, log: SILENT });
  const codec = await openCodec(ids);
  const kafka = await openKafka({
    access: { brokers: broker.brokers, clientId: 'harness' },
    ...{ stateDir, log: SILENT },
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  try {
    await prepareTables(clickhouse.url);
    const traffic = createTraffic(codec, PARTITIONS, SEQUENCES, undefined, FIRST_LEVEL);
    // Schemas of the earlier release are fetched as its records come, one record after the other.
    let heard = Promise.resolve();
    const live = await readLive(kafka, ({ topic, value }) => {
      if (topic !== TOPICS.escalationEvents) return;
      heard = heard.then(async () => {
        await codec.prepare([value]);
        traffic.hear(codec.decode(TOPICS.escalationEvents, value));
      });
    });
    const feeder = await startFeeder(broker.brokers, traffic, { bursts: BURSTS_PER_SECOND, rubbish: 0 });
    const problems: string[] = [];
    const phases = await Promise.race([upgrade(services, old, options, problems), feeder.failed]);
    await appendNewer(kafka, registry.url);
    await mustBeSkipped(services, problems);
    traffic.wind();
    await ended(traffic, problems);
    await feeder.stop();
    await settled(clickhouse.url, () => live.records.length);
    await services.stop();
    problems.push(...services.endings);
    problems.push(...(await compared({ old, cluster, kafka, codec, traffic, phases, say: options.say })));
    await live.stop();
    return problems;
  } finally {
    await services.stop();
    await kafka.close();
    await ids.close();
  }
}

/** Forward, back, forward again, `finalize`, and an old worker after that. */
async function upgrade(
  services: ServiceSet,
  old: string,
  { from, quietMs, say }: RollingUpgradeOptions,
  problems: string[],
): Promise<readonly Phase[]> {
  const phases: Phase[] = [];
  const operator = operatorOf(services, problems, say);
  const began = performance.now();
  const during = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    say(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${name}`);
    const phase = { name, from: Date.now(), to: Infinity };
    phases.push(phase);
    await work();
    phase.to = Date.now();
  };
  await during(`${from} runs`, () => pause(quietMs));
  await during(`${from} is replaced by this build`, async () => {
    for (const service of SERVICES) await services.replace(service, THIS_BUILD);
  });
  await operator.escalates('upgraded');
  await during('this build runs, not finalised', () => pause(quietMs));
  await during(`this build is replaced by ${from}`, async () => {
    for (const service of SERVICES) {
      await services.replace(service, old);
      if (service === 'routing') {
        await operator.mayNotFinalise();
        await operator.escalates('decided-by-the-older');
      }
    }
  });
  await during(`${from} runs again`, () => pause(quietMs));
  await during(`${from} is replaced again`, async () => {
    for (const service of SERVICES) await services.replace(service, THIS_BUILD);
  });
  await during('the upgrade is finalised', async () => {
    await operator.finalises();
    await operator.escalates('finalised');
    await pause(quietMs);
  });
  await during(`workers of ${from} are started`, async () => {
    for (const service of ['trigger', 'routing'] as const) await operator.startsOld(service, old);
  });
  await during('this build runs, finalised', () => pause(quietMs));
  await operator.escalates('at-the-end');
  return phases;
}

async function ended(traffic: Traffic, problems: string[]): Promise<void> {
  for (const until = performance.now() + END_MS; traffic.waiting.length > 0;) {
    if (performance.now() > until) {
      problems.push(`Lost: ${traffic.waiting.join('; ')}`);
      return;
    }
    await pause(LOOK_MS);
  }
}

/** Nothing is appended any more, and the sink has nothing more to write. */
async function settled(url: string, appended: () => number): Promise<void> {
  for (let before = '', quiet = 0; quiet < 6;) {
    const now = `${appended()} ${await countRows(url)}`;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await pause(1_000);
  }
}
