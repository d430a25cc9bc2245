import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FIRST_LEVEL } from '#domain/feature-level';
import { provision, startCluster } from '../../chaos/cluster.ts';
import { appendNewer, mustBeSkipped } from './newer-record.ts';
import { operatorOf } from './operator.ts';
import { releaseBuild, THIS_BUILD } from './release-build.ts';
import { settingsFor, startServices, SERVICES, type ServiceSet } from './service-set.ts';
import { underLoad, type Run } from './under-load.ts';

export interface RollingUpgradeOptions {
  /** Tag of the release before. */
  readonly from: string;
  /** Of each phase in which nothing is replaced, in ms. */
  readonly quietMs: number;
  readonly say: (line: string) => void;
}

/** @returns what is not as it must be */
export async function runRollingUpgrade(options: RollingUpgradeOptions): Promise<readonly string[]> {
  const { from, say } = options;
  const old = await releaseBuild(from, say);
  const dir = mkdtempSync(join(tmpdir(), 'baton-rolling-upgrade-'));
  say(`Starting a broker, a registry and ClickHouse; logs are in ${dir}.`);
  const cluster = await startCluster(dir, old);
  try {
    const services = await startServices(() => settingsFor(cluster), dir, old);
    // As an operator does before the first process is replaced.
    await provision(THIS_BUILD, cluster);
    const load = { endpoints: cluster, services, dir, level: FIRST_LEVEL, old, say };
    const { problems } = await underLoad(load, async (run) => {
      await upgrade(services, old, options, run);
      await appendNewer(run.kafka, cluster.registry.url);
      await mustBeSkipped(services, run.problems);
    });
    if (problems.length === 0) rmSync(dir, { recursive: true, force: true });
    return problems;
  } finally {
    await cluster.stop();
  }
}

/** Forward, back, forward again, `finalize`, and an old worker after that. */
async function upgrade(
  services: ServiceSet,
  old: string,
  { from, quietMs, say }: RollingUpgradeOptions,
  { problems, during }: Run,
): Promise<void> {
  const operator = operatorOf(services, problems, say);
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
}
