import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

/** What decides: the processors with the workflows and the codec that they import, and the machine that runs them. */
const ENTRIES = [
  'apps/trigger/src/trigger.processor.ts',
  'apps/routing/src/routing.processor.ts',
  'libs/stream/src/machine.ts',
] as const;
/** Names in imports that lead to code that decides; the rest of `#stream` moves records and decides nothing. */
const ROOMS: readonly (readonly [RegExp, string])[] = [
  [/^#(kernel|contracts)$/, 'libs/$1/src/index.ts'],
  [/^#domain\/(.+)$/, 'libs/domain/src/$1/index.ts'],
];
const IMPORTED = /\bfrom '([^']+)'/g;
const VERSION_CHARACTERS = 12;

/**
 * The version of the code that decides: a hash of its sources, the same whether they run as they are or built. Every unit names it, so that
 * `baton verify` knows what this version must come to again.
 */
export function decidingCode(): string {
  const root = resolve(import.meta.dirname, '../../..');
  const isBuilt = import.meta.filename.endsWith('.js');
  return versionOf((path) =>
    isBuilt ? builtFrom(resolve(root, path)) : readFileSync(resolve(root, path), 'utf8'),
  );
}

/** @param read the text of a source file, by its path from the root */
export function versionOf(read: (path: string) => string): string {
  const texts = new Map<string, string>();
  const waiting: string[] = [...ENTRIES];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = read(path);
    texts.set(path, text);
    for (const [, name = ''] of text.matchAll(IMPORTED)) {
      const imported = sourceOf(name, path);
      if (imported !== undefined) waiting.push(imported);
    }
  }
  const hash = createHash('sha256');
  for (const path of [...texts.keys()].sort()) hash.update(`${path}\n${texts.get(path)}\n`);
  return hash.digest('hex').slice(0, VERSION_CHARACTERS);
}

/** undefined: none of ours, or not what decides. */
function sourceOf(name: string, importer: string): string | undefined {
  if (name.startsWith('.'))
    return name.endsWith('.ts') ? posix.join(posix.dirname(importer), name) : undefined;
  for (const [pattern, path] of ROOMS) if (pattern.test(name)) return name.replace(pattern, path);
  return undefined;
}

/** The source that a built file was made of, from its source map. */
function builtFrom(path: string): string {
  const map = JSON.parse(readFileSync(path.replace(/\.ts$/, '.js.map'), 'utf8')) as {
    readonly sourcesContent?: readonly string[];
  };
  const [text] = map.sourcesContent ?? [];
  if (text === undefined)
    throw new Error(
      `${path} was built without its source (inlineSources): build it again with npm run build.`,
    );
  return text;
}
