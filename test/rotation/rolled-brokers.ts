import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';
import { startCluster, type BrokerCluster } from '#testing/kafka';
import type { Authority } from '#testing/tls';
import { shuffled } from '../fixtures/random.ts';
import type { Authorities } from './authorities.ts';

/** Of each topic: on each broker one. */
export const COPIES = 3;
const BROKERS = [1, 2, 3] as const;
const IN_SYNC_MS = 180_000;
const LOOK_MS = 250;
const { Kafka, logLevel } = kafkajs;

/** The files of one broker; they are of use when it starts. */
interface BrokerFiles {
  /** @param authorities PEM text */
  readonly trust: (authorities: string) => void;
  readonly present: (authority: Authority) => void;
}

/** Three brokers that speak TLS to each other and to clients, and listen without for the harness. */
export interface RolledBrokers extends Pick<BrokerCluster, 'brokers' | 'securedBrokers' | 'close'> {
  /** One after the other: a controlled stop, the change, the start, and all copies in sync again. */
  roll(change: (files: BrokerFiles) => void): Promise<void>;
  /** @returns brokers that refuse clients of the new authority, or admit those of the old one */
  admit(authorities: Authorities): Promise<readonly string[]>;
}

export interface RolledBrokersOptions {
  readonly dir: string;
  readonly authorities: Authorities;
  readonly random: () => number;
  readonly say: (line: string) => void;
}

/** With certificates of the old authority. */
export async function startRolledBrokers(options: RolledBrokersOptions): Promise<RolledBrokers> {
  const { authorities, random, say } = options;
  const place = (broker: number): { readonly keystore: string; readonly truststore: string } => {
    const folder = join(options.dir, `broker-${broker}`);
    mkdirSync(folder, { recursive: true });
    return { keystore: join(folder, 'keystore.pem'), truststore: join(folder, 'truststore.pem') };
  };
  const filesOf = (broker: number): BrokerFiles => ({
    trust: (text) => writeFileSync(place(broker).truststore, text),
    present: (authority) => {
      const { key, cert } = authority.issue(`broker-${broker}`);
      writeFileSync(place(broker).keystore, key + cert);
    },
  });
  for (const broker of BROKERS) {
    filesOf(broker).trust(authorities.old.cert);
    filesOf(broker).present(authorities.old);
  }
  const cluster = await startCluster({ tls: place });
  const admin = new Kafka({
    brokers: [...cluster.brokers],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 100 },
  }).admin();
  await admin.connect();
  return {
    brokers: cluster.brokers,
    securedBrokers: cluster.securedBrokers,
    async roll(change) {
      for (const broker of shuffled(BROKERS, random)) {
        const began = performance.now();
        const seconds = (): string => `${((performance.now() - began) / 1_000).toFixed(0)} s`;
        await cluster.stop(broker);
        const stopped = seconds();
        change(filesOf(broker));
        await cluster.start(broker);
        const started = seconds();
        await inSync(admin);
        say(
          `         broker ${broker}: stopped after ${stopped}, started ${started}, all in sync ${seconds()}`,
        );
      }
    },
    async admit({ old, next }) {
      const problems: string[] = [];
      for (const [at, address] of cluster.securedBrokers.entries()) {
        if (!(await admits(address, next, next)))
          problems.push(`Broker ${at + 1} refuses the new authority.`);
        if (await admits(address, next, old)) problems.push(`Broker ${at + 1} admits the old authority.`);
      }
      return problems;
    },
    async close() {
      await admin.disconnect();
      await cluster.close();
    },
  };
}

/** Until every partition, Kafka's own ones too, has all its copies in sync. */
async function inSync(admin: Admin): Promise<void> {
  for (const until = performance.now() + IN_SYNC_MS; ; await pause(LOOK_MS)) {
    const { topics } = await admin.fetchTopicMetadata();
    const behind = topics.flatMap(({ name, partitions }) =>
      partitions
        .filter(({ isr, leader }) => isr.length < COPIES || leader < 0)
        .map(({ partitionId }) => `${name}/${partitionId}`),
    );
    if (topics.length > 0 && behind.length === 0) return;
    if (performance.now() > until) throw new Error(`Not in sync: ${behind.join(', ')}.`);
  }
}

/** Whether a client is served that trusts the one authority and shows a certificate of the other. */
async function admits(address: string, trusted: Authority, shown: Authority): Promise<boolean> {
  const ssl = { ca: trusted.cert, ...shown.issue('a client') };
  const admin = new Kafka({
    brokers: [address],
    ssl,
    logLevel: logLevel.NOTHING,
    retry: { retries: 1 },
  }).admin();
  try {
    await admin.connect();
    await admin.describeCluster();
    return true;
  } catch {
    return false;
  } finally {
    await admin.disconnect();
  }
}
