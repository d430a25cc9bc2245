import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  readonly dir: string;
  fill(): void;
  free(): void;
  remove(): void;
}

const SIZE = '192m';
const CHUNK = Buffer.alloc(65_536);

/** Undefined where this process may not mount one. */
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
    fill() {
      const file = openSync(balloon, 'a');
      try {
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
