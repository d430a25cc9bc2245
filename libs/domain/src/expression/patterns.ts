import { RE2JS } from 're2js';
import { PATTERN_CHARS_MAX, PATTERN_INSTRUCTIONS_MAX, PATTERN_REPEATS_MAX } from './bounds.ts';
import { ExpressionError } from './expression-error.ts';

/** Numbers of a repetition: `{3}`, `{2,5}`, `{4,}`. */
const REPEAT = /\{(\d+)(?:,(\d*))?\}/g;

/**
 * The pattern as RE2 reads it: in time linear in the text, with tables of its own, whatever regular expressions and Unicode an engine has.
 * @throws ExpressionError
 */
export function compilePattern(pattern: string, at: number): RE2JS {
  if (pattern.length > PATTERN_CHARS_MAX)
    throw new ExpressionError(
      `the pattern is longer than ${PATTERN_CHARS_MAX} characters; split it into several rules`,
      at,
    );
  let repeats = 1;
  for (const [, from = '1', to] of pattern.matchAll(REPEAT))
    repeats *= Math.max(1, Number(from), Number(to === undefined || to === '' ? from : to));
  if (repeats > PATTERN_REPEATS_MAX) throw tooLong(at);
  const compiled = compiledOrExpressionError(pattern, at);
  if (compiled.programSize() > PATTERN_INSTRUCTIONS_MAX) throw tooLong(at);
  return compiled;
}

function compiledOrExpressionError(pattern: string, at: number): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ExpressionError(
      `the pattern is none of RE2 (${why}); correct it, without lookarounds and backreferences`,
      at,
    );
  }
}

function tooLong(at: number): ExpressionError {
  return new ExpressionError('the pattern repeats too much; write smaller numbers in {}', at);
}
