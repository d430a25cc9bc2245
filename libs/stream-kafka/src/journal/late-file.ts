import type { StoreContents } from './store-file.ts';

/** A file for which the disk had no room: it has nothing in it, and is made by the first write that finds some. */
export function createLateFile(make: () => StoreContents): StoreContents {
  let file: StoreContents | undefined;
  return {
    read: (key) => file?.read(key),
    *scan(prefix) {
      if (file !== undefined) yield* file.scan(prefix);
    },
    write(changes, state) {
      file ??= make();
      file.write(changes, state);
    },
    async flush() {
      await file?.flush();
    },
    async close() {
      await file?.close();
    },
  };
}
