import { readdirSync, readFileSync } from 'node:fs';

/** What /proc counts in: ticks of a hundredth of a second, on every Linux that people run. */
const TICKS_PER_SECOND = 100;

/** Seconds of CPU, user and system, that a process and all its descendants have used since they began. Linux only. */
export function cpuSeconds(pid: number): number {
  let ticks = 0;
  const family = new Set([pid]);
  // Parents come before their children here, save where process numbers started over.
  for (const stat of everyStat()) {
    if (!family.has(stat.pid) && !family.has(stat.parent)) continue;
    family.add(stat.pid);
    ticks += stat.ticks;
  }
  return ticks / TICKS_PER_SECOND;
}

/** The most memory that the process held at once, in MB. */
export function peakMegabytes(pid: number): number {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(peak?.[1]) / 1024);
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  /** Its own, and those of its children that have ended. */
  readonly ticks: number;
}

function everyStat(): Stat[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid))
    .sort((a, b) => a - b)
    .flatMap((pid) => {
      try {
        // "<pid> (<name>) <state> <ppid> ...": the name may contain anything.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
        return [{ pid, parent: Number(fields[1]), ticks }];
      } catch {
        return [];
      }
    });
}
