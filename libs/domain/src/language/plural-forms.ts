import type { Language } from '#domain/vocabulary';
import { primaryLanguage } from './primary-language.ts';

/** Which form stands beside a number; languages that are not here have one for 1 and one for all others. */
const FORMS: Readonly<Record<string, (count: number) => number>> = {
  ar: (count) => {
    if (count === 1 || count === 2) return count - 1;
    return count % 100 >= 3 && count % 100 <= 10 ? 2 : 3;
  },
};

/**
 * The phrase with one form of each `[message|messages]`, the one for the number; the last where there are fewer. The table is our own, as
 * those of engines differ.
 */
export function inForm(language: Language, phrase: string, count: number): string {
  const form = FORMS[primaryLanguage(language)]?.(count) ?? (count === 1 ? 0 : 1);
  return phrase.replace(/\[([^\]]*)\]/g, (_, list: string) => {
    const forms = list.split('|');
    return forms[form] ?? forms.at(-1)!;
  });
}
