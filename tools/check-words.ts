// Fails where source or documentation uses words that the glossary replaces, or turns of phrase that cost a reader time.
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { replacedWords } from './replaced-words.ts';

const LEFT_OUT = new Set(['.git', '.baton', 'node_modules', 'dist', 'released', 'upgrade', 'eval']);
/** What people of the sample or of a test say, words of natural languages, and the lists of words themselves. */
const NATURAL_LANGUAGE =
  /language\/(?:packs|recognition)\/|\.fixtures?\.ts$|\.scripts\.ts$|hear\.spec\.ts$|bench\/peers\/(turns|job|kafka-streams)|docs\/reference\/|(check|replaced)-words|package-lock\.json$/;
const TEXT = /\.(ts|md|avsc|sql|yaml|json|py|java)$/;

function* textsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* textsIn(path);
    else if (TEXT.test(path) && !NATURAL_LANGUAGE.test(path)) yield path;
  }
}

const paths = [...textsIn('')];
const found = paths.flatMap((path) => replacedWords(path, readFileSync(path, 'utf8')));
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
else console.log(`${paths.length} files: none of the words that the glossary replaces.`);
