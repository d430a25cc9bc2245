import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import type { ArchiveStore } from './archive-store.ts';

/** What is being written: no object has such a name. */
const DRAFT = '.partial';

/** Objects as files below a folder, which may be of another machine; made where there is none. */
export function folderStore(dir: string): ArchiveStore {
  return {
    place: dir,
    async list(prefix) {
      const entries = await readdir(join(dir, prefix), { recursive: true, withFileTypes: true }).catch(none);
      return entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(DRAFT))
        .map(({ parentPath, name }) => posix.relative(dir, posix.join(parentPath, name)))
        .sort();
    },
    read: (name) => readFile(join(dir, name)),
    async write(name, bytes) {
      const file = join(dir, name);
      // Not by the id of the process: in containers two writers have the same.
      const draft = `${file}.${randomUUID()}${DRAFT}`;
      await mkdir(dirname(file), { recursive: true });
      try {
        await writeDurably(draft, bytes);
        await rename(draft, file);
        await flush(dirname(file));
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename survives a crash of the machine once its folder is on the disk. */
async function flush(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function none(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
