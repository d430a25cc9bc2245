import type { Language } from '#domain/vocabulary';
import { primaryLanguage } from '../primary-language.ts';
import { scriptOf } from '../recognition/features.ts';
import { listensTo } from './hear.ts';

/** The label of a text in letters that no pack has, where nobody says which language it is. */
const OTHER_LETTERS = 'other';
const LETTER = /\p{L}/u;

/**
 * The language of a text that no pack hears.
 *
 * @param declared BCP 47, by whoever sent it
 * @returns null where it is heard, as far as that can be said without reading it
 */
export function unheardLanguage(text: string, declared: Language | null): Language | null {
  if (declared !== null) return listensTo(declared) ? null : primaryLanguage(declared);
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined || scriptOf(letter) !== 'other' ? null : OTHER_LETTERS;
}
