import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderStore } from '#archive';
import { archiveContract } from './archive.contract.ts';
import { scratchFolder } from './scratch-folder.ts';

archiveContract('a folder', async () => {
  const { dir, remove } = await scratchFolder();
  return {
    store: folderStore(dir),
    reopen: () => folderStore(dir),
    remove: (name) => rm(join(dir, name)),
    close: remove,
  };
});
