import { difference } from '../reference.ts';
import type { Candidate } from './candidates.ts';
import { startCandidate } from './candidate-process.ts';
import type { FilledLog } from './fill.ts';
import { createTopic, removeAll, type Cluster } from './cluster.ts';
import { readOutputs } from './output-reader.ts';
import { cpuSeconds, peakMegabytes } from './process-usage.ts';

/** How far a candidate was, and what it had used by then. */
interface Sample {
  /** The number of turns that lead to as many outputs as were visible. */
  readonly turns: number;
  /** Of its process and all that it started, since it began. */
  readonly cpuSeconds: number;
  /** Since the process began. */
  readonly wallSeconds: number;
}

/** One run of a candidate over one log. */
export interface Run {
  readonly samples: readonly Sample[];
  readonly peakMegabytes: number;
}

/** A candidate without an output for this long is stuck. */
const TIMEOUT_MS = 60_000;

/**
 * Starts the candidate on a log, looks at it at each mark, waits until every output is there, stops it, and compares what it wrote with
 * the reference.
 * Throws where it ends early, is stuck, or wrote something else.
 */
export async function runOnce(
  cluster: Cluster,
  candidate: Candidate,
  log: FilledLog,
  application: string,
): Promise<Run> {
  const { kafka, brokers, topicPrefix, partitions } = cluster;
  const output = `${application}.escalations`;
  await createTopic(cluster, topicPrefix + output);
  const reader = await readOutputs(kafka, topicPrefix + output, partitions);
  const input = log.topic.slice(topicPrefix.length);
  const child = startCandidate(candidate, { brokers, topicPrefix, input, output, application });
  const begun = performance.now();
  const failed = (why: string): Error =>
    new Error(
      `${candidate.name}: ${why}, with ${reader.count} of ${log.reference.count} outputs.\n${child.lastLines()}`,
    );
  const sampleAt = async (share: number): Promise<Sample> => {
    await reader.atLeast(Math.ceil(log.reference.count * share));
    return {
      turns: log.reference.turnsFor(reader.count),
      cpuSeconds: cpuSeconds(child.pid),
      wallSeconds: (performance.now() - begun) / 1_000,
    };
  };
  const { stuck, calm } = watch(() => reader.count);
  try {
    const samples = await Promise.race([
      Promise.all([...log.marks, 1].map(sampleAt)).then((all) => all.slice(0, -1)),
      stuck.then(() => Promise.reject(failed(`no output for ${TIMEOUT_MS / 1_000} s`))),
      child.ended.then((how) => Promise.reject(failed(`its process ended (${how})`))),
    ]);
    const run = { samples, peakMegabytes: peakMegabytes(child.pid) };
    await child.stop();
    const wrong = difference(await reader.all(), log.reference.outputs);
    if (wrong !== undefined) throw failed(`its outputs are not those expected: ${wrong}`);
    return run;
  } finally {
    calm();
    await child.kill();
    child.forget();
    await reader.close();
    await removeAll(cluster, topicPrefix + application);
  }
}

/** Resolves `stuck` when the count has not moved for too long. */
function watch(count: () => number): { readonly stuck: Promise<void>; readonly calm: () => void } {
  const { promise: stuck, resolve } = Promise.withResolvers<void>();
  let before = -1;
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = count();
    if (now === before) return resolve();
    before = now;
    timer = setTimeout(look, TIMEOUT_MS);
  };
  look();
  return { stuck, calm: () => clearTimeout(timer) };
}
