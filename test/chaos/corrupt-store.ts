import { closeSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Turned bytes a file. */
const BYTES = 64;

/** Turns bytes all over the local stores in a folder, as a bad disk might. Returns how many files it hit. */
export function corruptStores(dir: string, random: () => number): number {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdb') && !name.endsWith('lock.mdb'))
    .map((name) => join(dir, name))
    .filter((file) => statSync(file).size > 0);
  for (const path of files) {
    const file = openSync(path, 'r+');
    const { size } = statSync(path);
    const byte = Buffer.alloc(1);
    for (let n = 0; n < BYTES; n += 1) {
      const at = Math.floor(random() * size);
      readSync(file, byte, 0, 1, at);
      byte[0]! ^= 1 + Math.floor(random() * 255);
      writeSync(file, byte, 0, 1, at);
    }
    closeSync(file);
  }
  return files.length;
}
