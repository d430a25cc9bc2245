// Follows every link, path and npm script that the documentation names; fails where one leads nowhere. Fetches nothing.
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { deadLinks, type LinkTargets } from './doc-links.ts';

const LEFT_OUT = new Set(['.git', '.baton', 'node_modules', 'dist']);
/** Tells what was: paths in it may be gone. */
const HISTORY = 'CHANGELOG.md';

function* pathsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const path = posix.join(folder, entry.name);
    yield path;
    if (entry.isDirectory()) yield* pathsIn(path);
  }
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };
const paths = new Set(pathsIn(''));
const targets: LinkTargets = {
  paths,
  textOf: (path) => readFileSync(path, 'utf8'),
  scripts: new Set(Object.keys(scripts)),
};
const docs = [...paths].filter((path) => path.endsWith('.md') && path !== HISTORY);
const dead = docs.flatMap((doc) => deadLinks(doc, targets.textOf(doc), targets));
for (const line of dead) console.error(line);
if (dead.length > 0) process.exitCode = 1;
else console.log(`${docs.length} documents: every link, path and script leads somewhere.`);
