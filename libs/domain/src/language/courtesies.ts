import { PACKS } from './packs/index.ts';

const COURTESIES = PACKS.flatMap(({ courtesies }) => courtesies ?? []).map((words) =>
  words.replace('*', '\\w+'),
);
const PREAMBLE = new RegExp(`^(?:(?:${COURTESIES.join('|')})\\b[\\s,.!:;-]*){1,6}`, 'i');

/** A turn without the greetings and courtesies before the matter itself. */
export function withoutCourtesies(line: string): string {
  return line.replace(PREAMBLE, '');
}
