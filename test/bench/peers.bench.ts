// The plain job on our runtime and on what others use, on one broker: `npm run bench -- peers [--quick] [--json]`. What the job is and how
// each is set up: test/bench/peers/README.md.
import { parseArgs } from 'node:util';
import { startBroker } from '../../libs/testing/src/kafka/index.ts';
import { buildKafkaStreams } from './peers/harness/build-kafka-streams.ts';
import { candidates, type Candidate } from './peers/harness/candidates.ts';
import { connect, createTopic, removeAll, type Cluster } from './peers/harness/cluster.ts';
import { fill, type FilledLog } from './peers/harness/fill.ts';
import { FULL, QUICK } from './peers/harness/lengths.ts';
import { printMeasurements, printRatios, ratios } from './peers/harness/report.ts';
import { runOnce } from './peers/harness/run-once.ts';
import { measurement, turnsPerCpuSecond, type Pair } from './peers/harness/slope.ts';

const PARTITIONS = 4;
const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const lengths = options.quick ? QUICK : FULL;
const rounds = options.quick ? 1 : 3;
const begun = performance.now();
const progress = (what: string): void =>
  console.error(
    `${Math.round((performance.now() - begun) / 1_000)
      .toString()
      .padStart(4)} s  ${what}`,
  );

const given = process.env.KAFKA_BROKERS?.split(',');
const own = given === undefined ? await startBroker() : undefined;
const cluster = await connect(given ?? own!.brokers, PARTITIONS);
try {
  const { counted, all } = await measureAll(cluster);
  const held = ratios(counted);
  if (options.json) {
    console.log(JSON.stringify({ lengths, measurements: all, ratios: held }, undefined, 2));
    if (held.some(({ met }) => !met)) process.exitCode = 1;
  } else {
    if (options.quick)
      console.log('Quick: short logs, one round. Not steady state; no figures to rely on.\n');
    printMeasurements(all);
    printRatios(held);
  }
} finally {
  await removeAll(cluster, cluster.topicPrefix);
  await cluster.admin.disconnect();
  await own?.stop();
}

async function measureAll(cluster: Cluster) {
  const settings = candidates(buildKafkaStreams(progress));
  const logs = await filledLogs(cluster);
  const pairs = new Map<Candidate, Pair[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const tried of settings) {
      // The first round tries every setting of a candidate, the others only the one that did best.
      for (const candidate of round === 1 ? tried : [bestOf(tried, pairs)]) {
        const { from, to } = lengths[candidate.logs];
        const application = `run-${round}-${candidate.name.replace(/\W+/g, '-')}`;
        const pair = {
          from: await runOnce(cluster, candidate, logs.get(from)!, `${application}-a`),
          to: await runOnce(cluster, candidate, logs.get(to)!, `${application}-b`),
        };
        const speed = Math.round(turnsPerCpuSecond(pair)).toLocaleString('en');
        progress(
          `round ${round} of ${rounds}: ${candidate.name}, ${speed} turns per CPU-second, outputs as expected`,
        );
        pairs.set(candidate, [...(pairs.get(candidate) ?? []), pair]);
      }
    }
  }
  const measured = (candidate: Candidate) => measurement(candidate, pairs.get(candidate) ?? []);
  return {
    counted: settings.map((tried) => measured(bestOf(tried, pairs))),
    all: settings.flat().map(measured),
  };
}

/** By the first round. */
function bestOf(tried: readonly Candidate[], pairs: ReadonlyMap<Candidate, readonly Pair[]>): Candidate {
  const speed = (candidate: Candidate): number => turnsPerCpuSecond(pairs.get(candidate)![0]!);
  return tried.reduce((best, candidate) => (speed(candidate) > speed(best) ? candidate : best));
}

async function filledLogs(cluster: Cluster): Promise<ReadonlyMap<number, FilledLog>> {
  const turns = Object.values(lengths).flatMap(({ from, to }) => [from, to]);
  const logs = [...new Set(turns)].map((count) => ({
    topic: `${cluster.topicPrefix}turns.${count}`,
    turns: count,
  }));
  for (const { topic } of logs) await createTopic(cluster, topic);
  progress(
    `filling ${logs.length} topics, the longest with ${Math.max(...turns).toLocaleString('en')} turns`,
  );
  const filled = await fill(cluster.kafka, logs, cluster.partitions);
  progress('filled');
  return new Map(filled.map((log) => [log.turns, log]));
}
