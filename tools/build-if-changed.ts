import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Builds where a source is newer than the last complete build: a look takes milliseconds, a build of nothing new seconds.
const SOURCES = ['apps', 'libs', 'package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json'];
/** Written after a build without errors; its time is when that build began. */
const STAMP = 'dist/complete';

const startedAt = new Date();
const lastBuilt = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (newest(SOURCES) >= lastBuilt) {
  process.stderr.write('Building ...\n');
  const nest = ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'baton'];
  const { status } = spawnSync(process.execPath, nest, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (status === 0) {
    writeFileSync(STAMP, '');
    utimesSync(STAMP, startedAt, startedAt);
  }
}

/** Folders count as well: a folder's time changes when a file in it goes away. */
function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      return Math.max(stat.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
