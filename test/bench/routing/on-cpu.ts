/** What systems count the CPU time of a thread in, at worst. */
const TICK_MS = 4;

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/**
 * How long this takes this thread, in ms: by the clock, or by its CPU time where others on the machine took the processor meanwhile. An upper
 * bound of the CPU time, as that is counted in ticks.
 */
export function timedMs(work: () => void): number {
  const cpuBefore = threadMs();
  const before = performance.now();
  work();
  const ms = performance.now() - before;
  return ms <= TICK_MS ? ms : Math.min(ms, threadMs() - cpuBefore + TICK_MS);
}
