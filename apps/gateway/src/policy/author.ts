import { Problem } from '../http/problem.ts';

/** Who does something, and why, as they wrote. */
export interface Author {
  readonly by: string;
  /** Null: they gave no reason. */
  readonly reason: string | null;
}

/** By the query. @throws Problem */
export function authorOf(by: unknown, reason: unknown): Author {
  return {
    by: onRecord('by', by, BY_CHARS_MAX) ?? 'http',
    reason: onRecord('reason', reason, REASON_CHARS_MAX),
  };
}

const BY_CHARS_MAX = 256;
export const REASON_CHARS_MAX = 1024;

/** A text of the query; null: it was not given. */
function onRecord(parameter: string, given: unknown, charsMax: number): string | null {
  if (given === undefined || given === '') return null;
  if (typeof given === 'string' && given.length <= charsMax) return given;
  const detail = `"${parameter}" is one text of at most ${charsMax} characters; shorten it`;
  throw new Problem('invalid-request', detail, { errors: [{ parameter, detail }] });
}
