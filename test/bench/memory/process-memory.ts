import { readFileSync } from 'node:fs';

/** Of one process, in MB; child processes (ClickHouse) are not in it. */
export interface ProcessMemory {
  readonly rss: number;
  /** What the process itself holds. */
  readonly anonymous: number;
  /** Pages of files that it has mapped (the log, the projection): the system takes them back when it needs room. */
  readonly mapped: number;
}

const KB_A_MB = 1_024;

/** Of Linux. @throws where the process is gone */
export function memoryOf(pid: number): ProcessMemory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (name: string): number =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / KB_A_MB);
  return { rss: mb('VmRSS'), anonymous: mb('RssAnon'), mapped: mb('RssFile') };
}

export const memoryText = ({ rss, anonymous, mapped }: ProcessMemory): string =>
  `${rss} MB (its own ${anonymous}, mapped files ${mapped})`;

/** CPU time of a process so far, in ms. */
export function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const TICK_MS = 10;
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
