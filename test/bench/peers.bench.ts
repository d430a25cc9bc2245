// The plain job on our runtime and on what others use, on one broker: `npm run bench -- peers [--quick] [--json]`. What the job is and how
// each is set up: test/bench/peers/README.md.
import { parseArgs } from 'node:util';
import { startBroker } from '../../libs/testing/src/kafka/index.ts';
import { buildKafkaStreams } from './peers/harness/build-kafka-streams.ts';
import { candidates, type Candidate } from './peers/harness/candidates.ts';
import { connect, createTopic, removeAll, type Cluster } from './peers/harness/cluster.ts';
import { fill, type FilledLog } from './peers/harness/fill.ts';
import { FULL, QUICK, type LogSize } from './peers/harness/lengths.ts';
import { printMeasurements, printRatios, ratios } from './peers/harness/report.ts';
import { runOnce, type Run } from './peers/harness/run-once.ts';
import { measurement, slope } from './peers/harness/slope.ts';

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
    if (options.quick) console.log('Quick: short logs, one round. Not steady state; not reliable.\n');
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
  const runs = new Map<Candidate, Run[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const tried of settings) {
      // The first round tries every setting of a candidate, the others only the one that did best.
      for (const candidate of round === 1 ? tried : [bestOf(tried, runs)]) {
        const application = `run-${round}-${candidate.name.replace(/\W+/g, '-')}`;
        const run = await runOnce(cluster, candidate, logs[candidate.log], application);
        const speed = Math.round(slope(run, 'cpuSeconds')).toLocaleString('en');
        progress(
          `round ${round} of ${rounds}: ${candidate.name}, ${speed} turns per CPU-second, outputs as expected`,
        );
        runs.set(candidate, [...(runs.get(candidate) ?? []), run]);
      }
    }
  }
  const measured = (candidate: Candidate) => measurement(candidate, runs.get(candidate) ?? []);
  return {
    counted: settings.map((tried) => measured(bestOf(tried, runs))),
    all: settings.flat().map(measured),
  };
}

/** By the first round. */
function bestOf(tried: readonly Candidate[], runs: ReadonlyMap<Candidate, readonly Run[]>): Candidate {
  const speed = (candidate: Candidate): number => slope(runs.get(candidate)![0]!, 'cpuSeconds');
  return tried.reduce((best, candidate) => (speed(candidate) > speed(best) ? candidate : best));
}

async function filledLogs(cluster: Cluster): Promise<Readonly<Record<LogSize, FilledLog>>> {
  const logs = [lengths.short, lengths.long].map((length) => ({
    ...length,
    topic: `${cluster.topicPrefix}turns.${length.turns}`,
  }));
  for (const { topic } of logs) await createTopic(cluster, topic);
  progress(`filling topics, the longest with ${lengths.long.turns.toLocaleString('en')} turns`);
  const [short, long] = await fill(cluster.kafka, logs, cluster.partitions);
  progress('filled');
  return { short: short!, long: long! };
}
