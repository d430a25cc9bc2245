import { readFile } from 'node:fs/promises';
import { usageError } from '../terminal/exit.ts';
import { parseMapping, type ConversationMapping } from './mapping.ts';
import { multidogo } from './multidogo.mapping.ts';

const BUILT_IN: Readonly<Record<string, ConversationMapping>> = { multidogo };

/** @throws CommandError where there is neither, or the file is not a mapping */
export async function chosenMapping(
  name: string | undefined,
  file: string | undefined,
): Promise<ConversationMapping> {
  if (file !== undefined) {
    const text = await readFile(file, 'utf8');
    try {
      return parseMapping(text);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      throw usageError(`the mapping is not good: ${what}`, 'docs/import.md describes every key', file);
    }
  }
  const found = name === undefined ? undefined : BUILT_IN[name];
  if (found !== undefined) return found;
  throw usageError(
    name === undefined ? 'which mapping?' : `there is no mapping "${name}"`,
    `name one of ${Object.keys(BUILT_IN).join(', ')}, or your own with --mapping my.yaml (docs/import.md)`,
  );
}
