/**
 * Of this thread, in ms. Linux brings the time of the thread that runs up to date only where the whole process is asked for; its own alone
 * is as of the last tick, up to 4 ms ago.
 */
function threadMs(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/**
 * How long this takes this thread, in ms of CPU time: what others on the machine take is not in it, and the collector's pauses are. By the
 * clock where that says less, as elsewhere CPU time is counted in ticks.
 */
export function timedMs(work: () => void): number {
  const cpuBefore = threadMs();
  const before = performance.now();
  work();
  const ms = performance.now() - before;
  return Math.min(ms, threadMs() - cpuBefore);
}
