// How long the outputs of a partition stay away when its worker is killed, stops, or gives it up to a worker that joins, under a
// constant flow: `npm run bench -- kafka-handover`. Two worker processes share four partitions.
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { consoleConsume, javaConsoleConsumer } from '../../libs/testing/src/kafka/console-consumer.ts';
import { startBroker } from '../../libs/testing/src/kafka/index.ts';
import { watchArrivals } from './handover/arrivals.ts';
import { startFlow } from './handover/flow.ts';
import { bar, spread } from './measure.ts';
import { startCandidate, type CandidateProcess } from './peers/harness/candidate-process.ts';
import { connect, createTopic, removeAll } from './peers/harness/cluster.ts';

const PARTITIONS = 4;
const ROUNDS = 3;
const KILLED_MS_MAX = 15_000;
const PLANNED_MS_MAX = 2_000;
/** Outputs of every partition flow again when none was silent for this long. */
const FLOWING_MS = 200;
/** How long they must flow before anything is done to the workers: a move that began late would count for the next. */
const CALM_MS = 2_000;
const TIMEOUT_MS = 60_000;

const worker = {
  command: process.execPath,
  args: ['--conditions=source', fileURLToPath(new URL('./plain-job/plain-job.child.ts', import.meta.url))],
};

const given = process.env.KAFKA_BROKERS?.split(',');
const own = given === undefined ? await startBroker() : undefined;
const cluster = await connect(given ?? own!.brokers, PARTITIONS);
const { kafka, admin, brokers, topicPrefix } = cluster;
const topics = { input: 'turns', output: 'escalations' };
for (const topic of Object.values(topics)) await createTopic(cluster, topicPrefix + topic);
const started = new Set<CandidateProcess>();
const start = (): CandidateProcess => {
  const child = startCandidate(worker, { brokers, topicPrefix, ...topics, application: 'handover' });
  started.add(child);
  return child;
};
const arrivals = await watchArrivals(kafka, topicPrefix + topics.output, PARTITIONS);
const flow = await startFlow(kafka, topicPrefix + topics.input, PARTITIONS);
try {
  const gaps = { killed: [] as number[], stopped: [] as number[], joined: [] as number[] };
  start();
  let second = start();
  await settled(2);
  const replaceSecond = async (): Promise<void> => {
    gaps.joined.push(
      await gapAfter(2, async () => {
        second = start();
      }),
    );
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    gaps.killed.push(await gapAfter(1, () => second.kill()));
    await replaceSecond();
    gaps.stopped.push(await gapAfter(1, () => second.stop()));
    await replaceSecond();
    console.error(`round ${round} of ${ROUNDS}: ${JSON.stringify(gaps)}`);
  }
  await flow.stop();
  console.log('Longest time without an output of a partition, ms (minimum, median, maximum)');
  report('one of two workers is killed (SIGKILL)', gaps.killed, KILLED_MS_MAX);
  report('one of two workers is stopped (SIGTERM)', gaps.stopped, PLANNED_MS_MAX);
  report('a second worker joins', gaps.joined, PLANNED_MS_MAX);
  await checkOutputs();
} finally {
  await flow.stop();
  for (const child of started) {
    await child.kill();
    child.forget();
  }
  await arrivals.close();
  await removeAll(cluster, topicPrefix);
  await admin.disconnect();
  await own?.stop();
}

async function gapAfter(members: number, act: () => Promise<void>): Promise<number> {
  arrivals.mark();
  await act();
  await settled(members);
  return Math.round(arrivals.longestGapMs());
}

/** Resolves when the group has that many members and outputs of all partitions have been flowing for a while. */
async function settled(members: number): Promise<void> {
  const begun = performance.now();
  for (let calmSince: number | undefined; ; await pause(50)) {
    const now = performance.now();
    const flowing = arrivals.silentMs() < FLOWING_MS && (await isGroupOf(members));
    if (!flowing) calmSince = undefined;
    else if (now - (calmSince ??= now) > CALM_MS) return;
    if (now - begun > TIMEOUT_MS) {
      const said = [...started].map((child) => child.lastLines()).join('\n');
      throw new Error(`No ${members} workers with flowing outputs after ${TIMEOUT_MS / 1_000} s.\n${said}`);
    }
  }
}

async function isGroupOf(members: number): Promise<boolean> {
  const { groups } = await admin.listGroups();
  const ids = groups.map(({ groupId }) => groupId).filter((id) => isOfWorkers(id));
  if (ids.length === 0) return false;
  const described = await admin.describeGroups(ids);
  return described.groups.some((group) => group.state === 'Stable' && group.members.length === members);
}

/** Beside the workers' there is the group of the reader. */
function isOfWorkers(group: string): boolean {
  return group.startsWith(topicPrefix) && !group.startsWith(topicPrefix + topics.output);
}

function report(what: string, gaps: readonly number[], atMostMs: number): void {
  const { min, median, max } = spread(gaps);
  console.log(
    `${what.padEnd(42)}${[min, median, max].map((ms) => ms.toLocaleString('en').padStart(9)).join('')}`,
  );
  bar(`${what}: seconds to spare, at worst`, (atMostMs - max) / 1_000, 0);
}

/** Every turn that was sent led to one output, in order, by a reader that is not ours. */
async function checkOutputs(): Promise<void> {
  const expected = flow.sent.flat().length;
  const reader =
    own === undefined ? await javaConsoleConsumer(brokers.join(',')) : await own.consoleConsumer();
  const read = await consoleConsume(reader, topicPrefix + topics.output, expected);
  for (const [partition, keys] of flow.sent.entries()) {
    const got = read.filter((record) => record.partition === partition).map(({ key }) => key);
    const wrong = keys.findIndex((key, n) => got[n] !== key);
    if (wrong >= 0 || got.length !== keys.length) {
      throw new Error(
        `Partition ${partition}: ${got.length} outputs of ${keys.length} turns; at ${wrong} "${got[wrong]}" instead of "${keys[wrong]}".`,
      );
    }
  }
  console.log(
    `  ${expected.toLocaleString('en')} outputs: each once, in order, as Kafka's console consumer reads them`,
  );
}
