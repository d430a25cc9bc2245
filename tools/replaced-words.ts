/** What not to write, and what instead. Exact enough that a hit is never right. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\bseldom(ly)?\b/i, 'rarely, or rate-limited'],
  [/\bline-?up\b|\blineUp\b/i, 'capacity'],
  [/\blanes?\b(?!-)/i, 'match group, sequence or connection'],
  [/\bdear(ly)?\b/i, 'expensive'],
  [/\bmend(s|ed|ing)?\b/i, 'fix, repair'],
  [
    /\b(is|are|was|were|be|been) told\b|\btold (of|about|by|at|to|apart|what|where)\b/i,
    'reported, called, logged, asked',
  ],
  [/\bof before\b(?!\))/i, 'older, earlier'],
  [/\bheld against\b/i, 'compared with'],
  [/\bso (often|long)\b(?! as)/i, 'this often, that long'],
  [/\bworkerFigures|\bgatewayFigures|\bfigures of\b/i, 'metrics, measurements'],
  [/\bcomplaintOf\b|\bPATIENCE_MS\b/, 'error report; timeout'],
];

/** Each use of a replaced word, as `<path>:<line>: <word> (write ...)`. */
export function replacedWords(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) =>
    REPLACED.flatMap(([pattern, instead]) => {
      const word = pattern.exec(line)?.[0];
      return word === undefined ? [] : [`${path}:${index + 1}: "${word}" (write ${instead})`];
    }),
  );
}
