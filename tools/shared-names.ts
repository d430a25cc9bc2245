import { posix } from 'node:path';

/** Two files or exported types of one name that mean different things mislead whoever searches for the name. */
export interface SharedName {
  readonly name: string;
  readonly paths: readonly string[];
}

/** File names that say where a file is in its folder, not what it is about. */
const BY_ROLE = new Set(['index.ts', 'main.ts', 'serve.ts']);
const EXPORTED_TYPE = /^export (?:interface|type|class|abstract class) (\w+)/gm;

/** File names that several files have. */
export function sharedFileNames(paths: readonly string[]): readonly SharedName[] {
  return shared(
    paths.map((path) => [posix.basename(path), path] as const).filter(([name]) => !BY_ROLE.has(name)),
  );
}

/** Names of exported types that several files declare. */
export function sharedTypeNames(texts: ReadonlyMap<string, string>): readonly SharedName[] {
  return shared(
    [...texts].flatMap(([path, text]) =>
      [...text.matchAll(EXPORTED_TYPE)].map(([, name = '']) => [name, path] as const),
    ),
  );
}

function shared(pairs: readonly (readonly [string, string])[]): readonly SharedName[] {
  const byName = Map.groupBy(pairs, ([name]) => name);
  return [...byName]
    .map(([name, those]) => ({ name, paths: [...new Set(those.map(([, path]) => path))] }))
    .filter(({ paths }) => paths.length > 1);
}
