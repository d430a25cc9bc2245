import { readFileSync } from 'node:fs';

/** Differs after every start of the machine; undefined where the system does not say. What was written and not flushed outlives a process, not a machine. */
export function machineRun(): string | undefined {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return undefined;
  }
}
