import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderMetrics } from './folder-metrics.ts';
import { openMetricsRegistry } from './registry.ts';

it('shows what a folder takes, and what the file system has left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-folder-'));
  try {
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, 'inner', 'data'), Buffer.alloc(100_000, 1));
    const registry = openMetricsRegistry();
    folderMetrics(registry, { log: folder, gone: join(folder, 'gone') });
    const text = await registry.metrics();
    const shown = (metric: string): number =>
      Number(new RegExp(`^${metric}\\{folder="log"\\} (\\d+)$`, 'm').exec(text)?.[1]);
    expect(shown('baton_folder_size_bytes')).toBeGreaterThanOrEqual(100_000);
    expect(shown('baton_folder_size_bytes')).toBeLessThan(200_000);
    const { blocks, bsize } = statfsSync(folder);
    expect(shown('baton_folder_capacity_bytes')).toBe(blocks * bsize);
    expect(shown('baton_folder_free_bytes')).toBeLessThanOrEqual(blocks * bsize);
    expect(text).not.toMatch(/(free|capacity)_bytes\{folder="gone"\}/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
