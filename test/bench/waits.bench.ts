// What it costs a queue to learn: the estimate of one who joins, and the wait that ends with an agent, as routing makes them.
import { instant } from '#kernel';
import { learnWait, newLearnedWaits, promiseWait, type LearnedWaits, type WaitPromise } from '#domain/waits';
import { barAtMost, measure, print } from './measure.ts';

const WAIT_COUNT = 200_000;
const KINDS = 24;
/** Microseconds of CPU time. One assignment as a whole takes some 60. */
const ESTIMATE_MAX = 10;
const LEARN_MAX = 10;

const estimated = await measure({
  name: `Estimates of waits, ${KINDS} kinds`,
  unit: 'estimates',
  setup: learnedQueue,
  work(learned) {
    for (let n = 0; n < WAIT_COUNT; n += 1) promiseOf(learned, n);
    return WAIT_COUNT;
  },
});
print(estimated);
barAtMost('microseconds an estimate (median)', 1e6 / estimated.perCpuSecond.median, ESTIMATE_MAX);

const taught = await measure({
  name: `Waits learned from, ${KINDS} kinds`,
  unit: 'waits',
  setup() {
    const learned = learnedQueue();
    return { learned, promises: Array.from({ length: 1_000 }, (_, n) => promiseOf(learned, n)) };
  },
  work({ learned, promises }) {
    for (let n = 0; n < WAIT_COUNT; n += 1) learnFrom(learned, promises[n % promises.length]!, n);
    return WAIT_COUNT;
  },
});
print(taught);
barAtMost('microseconds a wait (median)', 1e6 / taught.perCpuSecond.median, LEARN_MAX);
console.log(`  bytes stored of a queue that knows ${KINDS} kinds: ${JSON.stringify(learnedQueue()).length}`);
console.log(`  bytes stored of a promise: ${JSON.stringify(promiseOf(learnedQueue(), 0)).length}`);

function learnedQueue(): LearnedWaits {
  const learned = newLearnedWaits();
  for (let n = 0; n < 1_000; n += 1) learnFrom(learned, promiseOf(learned, n), n);
  return learned;
}

function promiseOf(learned: LearnedWaits, n: number): WaitPromise {
  return promiseWait(learned, {
    now: instant(n * 1_000),
    group: `group${n % 12}`,
    kind: `group${n % 12} ${n % KINDS}`,
    aheadCount: (n * 7) % 200,
    serverCount: 10 + ((n * 5) % 7),
    meanServiceMs: 180_000,
    meanUncertainty: 0.01,
    abandonmentRatePerMs: 1 / 400_000,
    headAgeMs: (n * 31) % 90_000,
  });
}

function learnFrom(learned: LearnedWaits, promise: WaitPromise, n: number): void {
  learnWait(learned, promise, promise.unitMs * (((n * 37) % 100) / 40), instant(n * 1_000));
}
