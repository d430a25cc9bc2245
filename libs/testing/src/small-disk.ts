import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  readonly dir: string;
  /** To its last byte; slowly at the end, as disks fill up: a writer that has checked the free space can finish. */
  fill(): Promise<void>;
  free(): void;
  remove(): void;
}

const SIZE = '192m';
const CHUNK = Buffer.alloc(65_536);
const LAST_BYTES = 24 * 1024 * 1024;
const LOOKED_MS = 200;

/** Undefined where this process may not mount one: that takes rights that containers rarely have. */
export function mountSmallDisk(dir: string): SmallDisk | undefined {
  mkdirSync(dir, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const balloon = join(dir, 'balloon');
  return {
    dir,
    async fill() {
      const file = openSync(balloon, 'a');
      const { bavail, bsize } = statfsSync(dir);
      try {
        for (let left = bavail * bsize; left > LAST_BYTES; left -= CHUNK.length) writeSync(file, CHUNK);
        await pause(LOOKED_MS);
        for (;;) writeSync(file, CHUNK);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    free() {
      rmSync(balloon, { force: true });
    },
    remove() {
      execFileSync('umount', ['-l', dir], { stdio: 'ignore' });
    },
  };
}
