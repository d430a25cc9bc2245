import type { Language } from '#domain/vocabulary';
import { PACKS } from './packs/index.ts';

/** What any pack calls a language, with its tag. */
const TAG_OF_NAME: ReadonlyMap<string, string> = new Map(
  PACKS.flatMap(({ languageNames = {} }) =>
    Object.entries(languageNames).flatMap(([tag, names]) =>
      names.split(',').map((name) => [name.trim().toLowerCase(), tag] as const),
    ),
  ),
);

/** A BCP 47 tag in lower case, of what desks and channels send for one: `en_US` and `English` too. What is neither stays as it is. */
export function languageTag(written: string): Language {
  const tag = written.trim().toLowerCase().replaceAll('_', '-');
  return TAG_OF_NAME.get(tag) ?? tag;
}
