import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedClickHouse } from '#clickhouse';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { startRegistry } from '#testing/kafka';
import { provision } from '../chaos/cluster.ts';
import { randomFrom } from '../fixtures/random.ts';
import type { Outcome } from '../upgrade/rolling/compared.ts';
import { operatorOf } from '../upgrade/rolling/operator.ts';
import { THIS_BUILD } from '../upgrade/rolling/release-build.ts';
import { settingsFor, startServices } from '../upgrade/rolling/service-set.ts';
import { underLoad, type Run } from '../upgrade/rolling/under-load.ts';
import { createAuthorities, type Authorities } from './authorities.ts';
import { startChannel, type Channel } from './channel.ts';
import { COPIES, startRolledBrokers, type RolledBrokers } from './rolled-brokers.ts';
import { serviceCertificates, type ServiceCertificates } from './service-certificates.ts';

export interface RotationOptions {
  readonly seed: number;
  readonly minutes: number;
  readonly say: (line: string) => void;
}

const QUIET_PHASES = 2;
const MINUTE_MS = 60_000;

export async function runRotation({ seed, minutes, say }: RotationOptions): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), 'baton-rotation-'));
  say(`Starting three brokers, a registry and ClickHouse; logs are in ${dir}.`);
  const random = randomFrom(seed);
  const authorities = createAuthorities();
  const [brokers, registry, clickhouse] = await Promise.all([
    startRolledBrokers({ dir, authorities, random, say }),
    startRegistry(),
    startEmbeddedClickHouse({ anonymous: 'owner', dataDir: join(dir, 'clickhouse'), port: 0 }),
  ]);
  const certificates = serviceCertificates({ dir, authorities, random, say });
  try {
    const endpoints = { broker: brokers, registry, clickhouse };
    await provision(THIS_BUILD, endpoints, COPIES);
    const settingsOf = (name: string) => ({
      ...settingsFor({ ...endpoints, broker: { brokers: brokers.securedBrokers } }),
      ...certificates.settingsOf(name),
    });
    const services = await startServices(settingsOf, dir, THIS_BUILD);
    const quietMs = (minutes * MINUTE_MS) / QUIET_PHASES;
    const load = { endpoints, services, dir, level: NEWEST_LEVEL, say };
    const outcome = await underLoad(load, async (run) => {
      const channel = startChannel(services.gatewayUrl);
      const operator = operatorOf(services, run.problems, say);
      const escalates = (workspace: string): Promise<void> => operator.escalates(workspace);
      await rotate({ brokers, certificates, authorities, escalates, quietMs }, run);
      await channel.stop();
      run.problems.push(...(await notDecided(channel, services.gatewayUrl)));
      say(channel.inWords());
    });
    if (outcome.problems.length === 0) rmSync(dir, { recursive: true, force: true });
    return outcome;
  } finally {
    certificates.remove();
    await Promise.all([brokers.close(), registry.stop(), clickhouse.stop()]);
  }
}

interface Rotated {
  readonly brokers: RolledBrokers;
  readonly certificates: ServiceCertificates;
  readonly authorities: Authorities;
  readonly quietMs: number;
  /** A workspace gets a policy by the gateway, and a customer of it is escalated under it. */
  readonly escalates: (workspace: string) => Promise<void>;
}

/** Nobody ever presents a certificate that somebody does not trust yet, and nothing stops being trusted that somebody still presents. */
async function rotate(
  { brokers, certificates, authorities, quietMs, escalates }: Rotated,
  { during, problems }: Run,
): Promise<void> {
  const { both, next } = authorities;
  await during('nothing is changed', () => pause(quietMs));
  await during('services trust both authorities', () => certificates.trust(both));
  await during('brokers trust both authorities', () => brokers.roll(({ trust }) => trust(both)));
  await escalates('both-trusted');
  await during('brokers get certificates of the new one', () => brokers.roll(({ present }) => present(next)));
  await during('services get certificates of the new one', () => certificates.issue(next));
  await escalates('all-issued');
  await during('services trust the new one only', () => certificates.trust(next.cert));
  await during('brokers trust the new one only', () => brokers.roll(({ trust }) => trust(next.cert)));
  problems.push(...(await brokers.admit(authorities)));
  await escalates('old-one-dropped');
  await during('brokers are restarted', () => brokers.roll(() => undefined));
  await during('nothing is changed any more', () => pause(quietMs));
  await escalates('at-the-end');
}

async function notDecided(channel: Channel, gatewayUrl: string): Promise<readonly string[]> {
  const missing = await channel.undecided(gatewayUrl);
  return missing.map((conversation) => `${conversation} was acknowledged by the gateway and not escalated`);
}
