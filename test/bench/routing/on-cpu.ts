/**
 * Of this thread, in ms. Linux brings the time of the thread that runs up to date only where the whole process is asked for; its own alone
 * is as of the last tick, up to 4 ms ago.
 */
function threadMs(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** A moment, by the CPU time of this thread and by the clock. */
export interface OnCpu {
  readonly cpuMs: number;
  readonly clockMs: number;
}

export function onCpu(): OnCpu {
  return { cpuMs: threadMs(), clockMs: performance.now() };
}

/**
 * How long it took this thread, in ms of CPU time: what others on the machine take is not in it, and the collector's pauses are. By the
 * clock where that says less, as elsewhere CPU time is counted in ticks.
 */
export function msBetween(one: OnCpu, other: OnCpu): number {
  return Math.min(other.clockMs - one.clockMs, other.cpuMs - one.cpuMs);
}
