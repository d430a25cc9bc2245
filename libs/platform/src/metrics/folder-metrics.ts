import type { StatsFs } from 'node:fs';
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from 'prom-client';
import { METRICS } from './catalogue.ts';
import { gauge } from './metric-definition.ts';

/** Walking through a folder takes a moment where it has many files. */
const SIZE_EVERY_MS = 60_000;
/** Unit of `blocks` in POSIX. */
const BLOCK_BYTES = 512;

/** Sizes of folders and of the file systems that they are on. @param folders paths by the name that they are shown under */
export function folderMetrics(registry: Registry, folders: Readonly<Record<string, string>>): void {
  const sizes = new Map<string, { readonly at: number; readonly bytes: Promise<number> }>();
  const sizeOf = (path: string): Promise<number> => {
    const known = sizes.get(path);
    if (known !== undefined && performance.now() - known.at < SIZE_EVERY_MS) return known.bytes;
    const bytes = sizeOfFolder(path);
    sizes.set(path, { at: performance.now(), bytes });
    return bytes;
  };
  gauge(registry, METRICS.folderSizeBytes, async (size) => {
    for (const [folder, path] of Object.entries(folders)) size.set({ folder }, await sizeOf(path));
  });
  gauge(registry, METRICS.folderFreeBytes, (free) =>
    eachSystem((folder, { bavail, bsize }) => free.set({ folder }, bavail * bsize)),
  );
  gauge(registry, METRICS.folderCapacityBytes, (capacity) =>
    eachSystem((folder, { blocks, bsize }) => capacity.set({ folder }, blocks * bsize)),
  );

  async function eachSystem(set: (folder: string, system: StatsFs) => void): Promise<void> {
    for (const [folder, path] of Object.entries(folders)) {
      const system = await statfs(path).catch(() => undefined);
      if (system !== undefined) set(folder, system);
    }
  }
}

/** What its files take on the disk; files that go away meanwhile count nothing, nor does a folder that is not there. */
async function sizeOfFolder(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
    bytes += (file?.blocks ?? 0) * BLOCK_BYTES;
  }
  return bytes;
}
