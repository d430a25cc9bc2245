import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE_MS } from '#kernel';
import { spread } from '../measure.ts';
import { memoryOf, type ProcessMemory } from '../memory/process-memory.ts';
import { started, type Started } from '../memory/started.ts';
import { createCustomers } from './customers.ts';
import { createDesks } from './desks.ts';
import { followStream } from './follow-stream.ts';
import { inflictOnSoak } from './inflict-soak.ts';
import type { Ledger } from './ledger.ts';
import { createPoster } from './poster.ts';
import { soakFaultText, soakSchedule } from './soak-schedule.ts';
import type { SoakOptions } from './soak-options.ts';

export interface MemorySample {
  /** Minutes since the beginning. */
  readonly minute: number;
  readonly memory: ProcessMemory;
}

export interface SoakRun {
  readonly samples: readonly MemorySample[];
  /** How often each fault was made to happen. */
  readonly faults: Readonly<Record<string, number>>;
  /** Faults that could not be made to happen, with the reason. */
  readonly leftOut: readonly string[];
  /** From SIGKILL until `/readyz` says 200 again. */
  readonly readyAgainMs: readonly number[];
  readonly repeatedPostings: number;
  readonly streamMadeAnew: number;
  /** ms from sending to acknowledgement, of postings that were answered at once. */
  readonly acknowledgedMs: readonly number[];
  /** ms from the request of a person to the first offer. */
  readonly offeredMs: readonly number[];
}

const TICK_MS = 50;
const SAMPLE_MS = 5_000;
/** How long conversations may take to come to their end when no other begins. */
const WIND_DOWN_MAX_MS = 5 * MINUTE_MS;

/** Feeds the process, and makes things go wrong; returns when every conversation has ended. @param say a line of progress */
export async function runSoak(
  { minutes, rate, seed }: SoakOptions,
  dataDir: string,
  ledger: Ledger,
  say: (line: string) => void,
  finish: (running: Started) => Promise<void>,
): Promise<SoakRun> {
  let running = await started(dataDir, ['--no-sample']);
  let expectsEnd = false;
  const brokeDown = Promise.withResolvers<never>();
  const watch = (process: Started): void =>
    void process.ended.then(() => {
      if (!expectsEnd) brokeDown.reject(new Error('The process has ended by itself: see above.'));
    });
  watch(running);
  const { url } = running;
  const poster = createPoster(() => url);
  const customers = createCustomers(poster, ledger);
  const desks = createDesks(poster, (conversation) => customers.resolved(conversation));
  const stream = followStream(
    () => url,
    (event) => desks.hear(event),
  );
  const readyAgainMs: number[] = [];
  const restart = async (): Promise<void> => {
    expectsEnd = true;
    await running.kill();
    running = await started(dataDir, ['--no-sample', '--port', new URL(url).port]);
    expectsEnd = false;
    watch(running);
    readyAgainMs.push(running.readyMs);
  };
  const faults: Record<string, number> = {};
  const leftOut: string[] = [];
  const samples: MemorySample[] = [];
  const acknowledgedMs: number[] = [];
  const offeredMs: number[] = [];
  await desks.open();

  const began = performance.now();
  const elapsedMs = (): number => performance.now() - began;
  const totalMs = minutes * MINUTE_MS;
  const chaos = async (): Promise<void> => {
    for (const { atMs, fault } of soakSchedule(seed, minutes)) {
      await pause(Math.max(0, atMs - elapsedMs()));
      const what = `${(elapsedMs() / MINUTE_MS).toFixed(1)} min: ${soakFaultText(fault)}`;
      const why = await inflictOnSoak(fault, {
        dataDir,
        pid: () => running.pid,
        restart,
        poster,
        stream,
      }).then(
        () => undefined,
        (error: unknown) => String(error),
      );
      say(why === undefined ? what : `${what}: left out, ${why}`);
      if (why === undefined) faults[fault.kind] = (faults[fault.kind] ?? 0) + 1;
      else leftOut.push(`${what}: ${why}`);
    }
  };
  const feed = async (): Promise<void> => {
    for (let begun = 0; elapsedMs() < totalMs; await pause(TICK_MS))
      for (const due = (elapsedMs() / MINUTE_MS) * rate; begun < due; begun += 1) customers.begin();
  };
  const look = (): void => {
    if (expectsEnd) return;
    const minute = elapsedMs() / MINUTE_MS;
    const before = samples.at(-1)?.minute ?? 0;
    samples.push({ minute, memory: memoryOf(running.pid) });
    if (Math.floor(minute) === Math.floor(before)) return;
    const [times, waits] = [poster.takeTimes(), desks.takeWaits()];
    acknowledgedMs.push(...times);
    offeredMs.push(...waits);
    const { anonymous, rss } = memoryOf(running.pid);
    say(
      `${Math.floor(minute)} min: ${ledger.conversations.toLocaleString('en')} conversations, ${customers.open} open, ${ledger.escalations.toLocaleString('en')} asked for a person; ` +
        `${anonymous} MB of its own, ${rss} in all; acknowledged in ${spread(times).median.toFixed(0)} ms, offered in ${spread(waits).median.toFixed(0)} ms (medians)`,
    );
  };
  const looking = setInterval(look, SAMPLE_MS);
  try {
    const failed = Promise.race([brokeDown.promise, customers.failed, desks.failed]);
    await Promise.race([failed, Promise.all([chaos(), feed()])]);
    const until = performance.now() + WIND_DOWN_MAX_MS;
    while (customers.open > 0 && performance.now() < until) await Promise.race([failed, pause(TICK_MS)]);
    if (customers.open > 0) say(`${customers.open} conversations have not come to their end.`);
    desks.close();
    await finish(running);
    return {
      ...{ samples, faults, leftOut, readyAgainMs, acknowledgedMs, offeredMs },
      ...{ repeatedPostings: poster.counts.repeated, streamMadeAnew: stream.reconnected },
    };
  } finally {
    clearInterval(looking);
    desks.close();
    await stream.stop();
    poster.cut();
    expectsEnd = true;
    await running.stop();
  }
}
