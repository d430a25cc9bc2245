import { exception } from './exception-status.ts';

/**
 * What a read-only session of the embedded engine still lets through (measured on chDB 3.4, ClickHouse 26.7): the scalar function `file`, INTO
 * OUTFILE, DESCRIBE of a table function that reads or calls, SYSTEM STOP MERGES, KILL, SET and SETTINGS. So a statement of an analyst is
 * parsed by the engine first, and what is run is the text that the engine wrote of its own parse: what is looked at here is what runs.
 */

/** Table functions that read nothing but this database or make rows up. Any other that the engine has is refused by its name. */
const HARMLESS_TABLE_FUNCTIONS: ReadonlySet<string> = new Set([
  'format',
  'generate_series',
  'generateseries',
  'merge',
  'null',
  'numbers',
  'numbers_mt',
  'primes',
  'sqlstandardvalues',
  'values',
  'view',
  'viewifpermitted',
  'zeros',
  'zeros_mt',
]);

/** Functions that read files, call others or show what belongs to the process. */
const HARMFUL_FUNCTION =
  /^(file|catboostevaluate|evalmlmethod|showcertificate|getclienthttpheader|ai[a-z]+|dictget\w*|addressto\w+|demangle)$/;

/** Of the engine's own text: a string, a quoted name, a word, anything else. */
const TOKENS = /'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[\w$]+|\s+|[^\s\w]/gs;

const FIRST = new Set(['SELECT', 'WITH', '(', 'SHOW', 'DESCRIBE', 'EXPLAIN', 'EXISTS']);

/** As the engine compares names of functions. */
const nameOf = (token: string): string =>
  (token.startsWith('`') ? token.slice(1, -1).replace(/\\(.)/gs, '$1') : token).toLowerCase();

/**
 * @param canonical the statement as the engine formats it
 * @param tableFunctions every table function of the engine, in lower case
 * @throws READONLY where an analyst may not run it, with the reason
 */
export function checkAnalystStatement(canonical: string, tableFunctions: ReadonlySet<string>): void {
  const tokens = [...canonical.matchAll(TOKENS)]
    .map(([token]) => token)
    .filter((token) => token.trim() !== '');
  const [first = ''] = tokens;
  if (!FIRST.has(first.toUpperCase())) {
    throw refused(`${first.toUpperCase()} is not a query: this port is for reading`);
  }
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1] ?? '';
    const word = token.toUpperCase();
    if (word === 'OUTFILE' && tokens[at - 1]?.toUpperCase() === 'INTO') {
      throw refused('INTO OUTFILE would write a file of the server; save the response instead');
    }
    if (word === 'PARALLEL' && next.toUpperCase() === 'WITH')
      throw refused('PARALLEL WITH runs other statements');
    if (word === 'SETTINGS' && /^[`\w]/.test(next) && tokens[at + 2] === '=') {
      throw refused(
        'SETTINGS may not be changed in a query here; harmless ones can be given as parameters of the URL',
      );
    }
    if (!/^[`\w]/.test(token)) continue;
    const name = nameOf(token);
    const isNamedFunction = HARMFUL_FUNCTION.test(name) && !isColumn(tokens[at - 1]);
    const isTableFunction = next === '(' && tableFunctions.has(name) && !HARMLESS_TABLE_FUNCTIONS.has(name);
    if (isNamedFunction || isTableFunction)
      throw refused(`Function ${name} reaches beyond the tables of this database`);
  }
}

/** Whether what follows `before` can only name a column: `t.file`, `1 AS file`. Elsewhere the engine takes a bare name of a function for the function. */
function isColumn(before: string | undefined): boolean {
  return before === '.' || before?.toUpperCase() === 'AS';
}

function refused(why: string): Error {
  return exception(164, `${why}.`, 'READONLY');
}
