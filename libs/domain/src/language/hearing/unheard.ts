import type { Language } from '#domain/vocabulary';
import { primaryLanguage } from '../primary-language.ts';
import { scriptOf } from '../recognition/features.ts';
import { listensTo } from './hear.ts';

/** What nobody says the language of, in letters that no pack has; and what is no code of a language. */
const OTHER = 'other';
/** ISO 639. */
const CODE = /^[a-z]{2,3}$/;
const LETTER = /\p{L}/u;

/**
 * The language of a text that no pack hears.
 *
 * @param declared BCP 47, as the sender says
 * @returns null where it is heard, as far as that can be said without reading it
 */
export function unheardLanguage(text: string, declared: Language | null): Language | null {
  if (declared !== null) {
    if (listensTo(declared)) return null;
    const code = primaryLanguage(declared);
    return CODE.test(code) ? code : OTHER;
  }
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined || scriptOf(letter) !== 'other' ? null : OTHER;
}
