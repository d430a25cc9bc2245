import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openCodec, TOPICS, type Codec } from '#contracts';
import type { SourceRecord } from '#stream';
import { openKafka, openRegistrySchemaIds, type Kafka, type KafkaLog } from '#stream-kafka';
import { PARTITIONS, type Endpoints } from '../../chaos/cluster.ts';
import { startFeeder } from '../../chaos/feeder.ts';
import { readLive } from '../../chaos/log-readers.ts';
import { countRows, prepareTables } from '../../chaos/tables.ts';
import { createTraffic, type Traffic } from '../../chaos/traffic.ts';
import { compared, readable, type Outcome } from './compared.ts';
import { handoffs, type Phase } from './handoffs.ts';
import { SERVICES, type ServiceSet } from './service-set.ts';

export interface LoadOptions {
  readonly endpoints: Endpoints;
  /** Ready. */
  readonly services: ServiceSet;
  /** For what the harness keeps. */
  readonly dir: string;
  /** Feature level that the policies of the traffic are readable at. */
  readonly level: number;
  /** Folder of the build of an earlier release that runs as well. */
  readonly old?: string;
  readonly say: (line: string) => void;
}

export interface Run {
  readonly kafka: Kafka;
  /** What is not as it must be is added. */
  readonly problems: string[];
  /** A phase of the run, whose handoffs are counted by themselves. */
  readonly during: (name: string, work: () => Promise<unknown>) => Promise<void>;
}

const SEQUENCES = 12;
const BURSTS_PER_SECOND = 3;
const END_MS = 300_000;
const LOOK_MS = 200;
/** Of everything that was read so far. */
const LOOK_AT_ALL_MS = 2_000;
const APPENDING = SERVICES.filter((service) => service !== 'analytics-sink');
const SILENT: KafkaLog = { debug() {}, info() {}, warn() {}, error() {} };

/** Does the work while people write and agents answer; then all that was begun is brought to its end, and compared. */
export async function underLoad(
  { endpoints, services, dir, level, old, say }: LoadOptions,
  work: (run: Run) => Promise<void>,
): Promise<Outcome> {
  const { broker, registry, clickhouse } = endpoints;
  const stateDir = join(dir, 'harness');
  const ids = await openRegistrySchemaIds({ access: { url: registry.url }, stateDir, log: SILENT });
  const codec = await openCodec(ids);
  const kafka = await openKafka({
    access: { brokers: broker.brokers, clientId: 'harness' },
    ...{ stateDir, log: SILENT },
    encodeDeadLetter: (letter) => codec.deadLetterRecord(letter),
  });
  try {
    await prepareTables(clickhouse.url);
    const traffic = createTraffic(codec, PARTITIONS, SEQUENCES, undefined, level);
    // Schemas of an earlier release are fetched as its records come, one record after the other.
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
    const phases: Phase[] = [];
    await Promise.race([work({ kafka, problems, during: inPhases(phases, say) }), feeder.failed]);
    traffic.wind();
    await ended(traffic, problems);
    await feeder.stop();
    await decided(codec, () => live.records);
    // Services that append stop first, since waiting customers cause records until then; the sink still has to write the last of them.
    await services.stop(APPENDING);
    await settled(clickhouse.url, () => live.records.length);
    await services.stop();
    problems.push(...services.endings);
    const found = await compared({ old, level, endpoints, kafka, codec, traffic, phases, say });
    await live.stop();
    return { ...found, problems: [...problems, ...found.problems] };
  } finally {
    await services.stop();
    await kafka.close();
    await ids.close();
  }
}

function inPhases(phases: Phase[], say: (line: string) => void): Run['during'] {
  const began = performance.now();
  return async (name, work) => {
    say(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${name}`);
    const phase = { name, from: Date.now(), to: Infinity };
    phases.push(phase);
    await work();
    phase.to = Date.now();
  };
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

/** Whoever asked for a person has been escalated; those who are not by the end are found by who compares. */
async function decided(codec: Codec, records: () => readonly SourceRecord[]): Promise<void> {
  for (const until = performance.now() + END_MS; performance.now() < until; await pause(LOOK_AT_ALL_MS)) {
    const open: string[] = [];
    const all = [...records()];
    await codec.prepare(all.map(({ value }) => value));
    handoffs(codec, readable(codec, all), open);
    if (open.length === 0) return;
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
