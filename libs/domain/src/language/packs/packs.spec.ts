import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../trigger/triggers/index.ts';
import { english, PACKS } from './index.ts';

/** Every word list of a pack by its path: `phrases.waits.known`. */
function paths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, path === '' ? key : `${path}.${key}`));
}

/** Sections whose parts are not compared one by one: other languages word them in another way. */
const WHOLE = [
  'listening',
  'mail',
  'languageNames',
  'smallTalk',
  'facts',
  'waitingTalk',
  'mood',
  'repetition',
  'statements',
];

function words(pack: object): readonly string[] {
  const all = paths(pack).filter((path) => path !== 'language');
  return [...new Set(all.map((path) => WHOLE.find((section) => path.startsWith(`${section}.`)) ?? path))];
}

const sectionOf = (path: string): string => path.split('.').slice(0, -1).join('.') || path;

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
}

function page(): string {
  const complete = words(english);
  const sections = [...new Set(complete.map(sectionOf))];
  const has = PACKS.map((pack) => new Set(words(pack)));
  const rows = sections.map((section) => {
    const codes = complete.filter((path) => sectionOf(path) === section);
    return [
      `\`${section}\``,
      ...has.map((own) => {
        const missing = codes.filter((path) => !own.has(path)).length;
        return missing === 0 ? 'all' : missing === codes.length ? '-' : 'some';
      }),
    ];
  });
  const begun = (at: number, path: string) =>
    complete.some((other) => sectionOf(other) === sectionOf(path) && has[at]?.has(other));
  const missing = PACKS.flatMap(({ language }, at) =>
    complete
      .filter((path) => has[at]?.has(path) === false && begun(at, path))
      .map((path) => `- \`${language}\`: \`${path}\``),
  );
  return [
    '# Languages',
    '',
    'What each language pack has (`libs/domain/src/language/packs`). English is complete. What another language lacks is not understood in it, or is said in English. `npx vitest run --project unit libs/domain/src/language/packs -u` writes this page.',
    '',
    table([['words', ...PACKS.map(({ language }) => `\`${language}\``)], ...rows]),
    ...(missing.length === 0 ? [] : ['', 'Missing in sections that are begun:', '', ...missing]),
    '',
  ].join('\n');
}

describe('language packs', () => {
  it('are listed, with what each lacks, in the reference', async () => {
    await expect(page()).toMatchFileSnapshot('../../../../../docs/reference/languages.md');
  });
  it('have no word that English lacks', () => {
    const extra = PACKS.flatMap((pack) => words(pack).filter((path) => !words(english).includes(path)));
    expect(extra).toEqual([]);
  });
  it('are one for each language, in lower case, English first', () => {
    const languages = PACKS.map(({ language }) => language);
    expect(languages).toEqual([...new Set(languages)]);
    expect(languages.filter((language) => !/^[a-z]{2,3}$/.test(language))).toEqual([]);
    expect(languages[0]).toBe('en');
  });
  it('have English words for every trigger, and for nothing else', () => {
    expect(Object.keys(english.phrases.reasons).sort()).toEqual(TRIGGERS.map(({ code }) => code).sort());
  });
  it('acknowledge reasons that exist', () => {
    const reasons = Object.keys(english.phrases.reasons);
    const unknown = PACKS.flatMap(({ notices }) => Object.keys(notices?.acknowledgedFor ?? {})).filter(
      (code) => !reasons.includes(code),
    );
    expect(unknown).toEqual([]);
  });
  it('leave no word of English empty', () => {
    const empty = Object.values(english.phrases).flatMap((section) =>
      Object.entries(section).filter(([, phrase]) => phrase.trim() === ''),
    );
    expect(empty).toEqual([]);
  });
  it.each(PACKS.filter(({ phrases }) => phrases !== undefined))(
    'fill in the same values in $language',
    ({ phrases }) => {
      const values = (phrase: string | undefined) => [...new Set((phrase ?? '').match(/\{\w+\}/g))].sort();
      for (const [section, codes] of Object.entries(phrases ?? {})) {
        const inEnglish: Readonly<Record<string, string>> =
          english.phrases[section as keyof typeof english.phrases];
        for (const [code, phrase] of Object.entries(codes))
          expect(values(phrase)).toEqual(values(inEnglish[code]));
      }
    },
  );
});
