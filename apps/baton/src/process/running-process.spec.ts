import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRunning, removeRunning, writeRunning, type Probes } from './running-process.ts';

const running = {
  pid: 4242,
  url: 'http://127.0.0.1:7070',
  clickhouseUrl: 'http://127.0.0.1:8123',
  startedAt: '2026-11-23T08:00:00.000Z',
};
const probes = (alive: boolean, answers: boolean): Probes => ({
  alive: () => alive,
  answers: () => Promise.resolve(answers),
});

describe('the file that says who runs on a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-running-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('is found while its process lives and answers', async () => {
    await writeRunning(folder, running);
    expect(await findRunning(folder, probes(true, true))).toEqual(running);
  });

  it('is stale once its process is gone', async () => {
    await writeRunning(folder, running);
    expect(await findRunning(folder, probes(false, true))).toBeNull();
  });

  it('is stale where the process id belongs to something else now', async () => {
    await writeRunning(folder, running);
    expect(await findRunning(folder, probes(true, false))).toBeNull();
  });

  it.each(['', '{"pid": 4', '[]', '{"pid": "x"}'])('counts as none when it holds %j', async (content) => {
    await writeFile(join(folder, 'running.json'), content);
    expect(await findRunning(folder, probes(true, true))).toBeNull();
  });

  it('is removed by its own process only', async () => {
    await writeRunning(folder, running);
    await removeRunning(folder, 1);
    expect(await readdir(folder)).toEqual(['running.json']);
    await removeRunning(folder, running.pid);
    expect(await readdir(folder)).toEqual([]);
  });
});
