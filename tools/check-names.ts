// Fails where two source files, or two exported types, of one name mean different things. What means the same is listed here.
import { readdirSync, readFileSync } from 'node:fs';
import { sharedFileNames, sharedTypeNames, type SharedName } from './shared-names.ts';

/** Each language pack has the same files. */
const PACK_FILE = /^libs\/domain\/src\/language\/packs\/[a-z]+\//;
/** A port of the runtime, and the adapter that several runtimes have of it, under the name that the port gives it. */
const SAME_MEANING: ReadonlySet<string> = new Set([
  'unit-record.ts', // how a journal writes a unit: the embedded one and Kafka's
  'conversation.part.ts',
]);

const sources = ['apps', 'libs']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  )
  .filter(
    (path) =>
      path.endsWith('.ts') &&
      !/\.(spec|fixture|fixtures|child)\.ts$|\/test\/|\/generated\/|^libs\/testing\//.test(path),
  )
  .filter((path) => !path.includes('node_modules'))
  .sort();

const differ = ({ name, paths }: SharedName): boolean =>
  !SAME_MEANING.has(name) && paths.filter((path) => !PACK_FILE.test(path)).length > 1;

const files = sharedFileNames(sources).filter(differ);
const types = sharedTypeNames(new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]))).filter(
  differ,
);
for (const { name, paths } of [...files, ...types]) console.error(`${name}: ${paths.join(', ')}`);
if (files.length + types.length > 0) {
  console.error(
    'Give each of them a name of its own, or list the name in tools/check-names.ts where it means the same.',
  );
  process.exitCode = 1;
} else console.log(`${sources.length} source files: no two names that mean different things.`);
