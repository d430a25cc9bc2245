import { clip, clipWords, PHRASES } from '#domain/language';
import type { Attempt } from '#domain/vocabulary';
import { STATED_SINCE_LEVEL, type KeptAttempt } from '../../conversation/conversation.ts';
import { defineSection } from '../define-section.ts';

const CHARS_MAX = 90;
const SHOWN_MAX = 3;
const ADVICE_WORDS_MAX = 6;
const TOOL_WORDS_MAX = 3;
const RESULT_WORDS_MAX = 6;
const REACTION_WORDS_MAX = 3;

/** What the assistant tried, newest last; the card can do without all but the last, first without what only looked something up. */
export const attempts = defineSection<'attempts'>({
  fill: (c, _found, level) => ({
    attempts: level < STATED_SINCE_LEVEL ? c.attempts.map(named) : telling(c.attempts).map(inWords),
  }),
  words: (card) => card.attempts.flatMap(({ what, result }) => [what, result]),
  shorten({ attempts: shown }, level, sweep) {
    const done = shown.findIndex(({ result }) => !result.startsWith(PHRASES.attempts.tool_failed));
    // Of advice two beginnings are read, which say less than what was refused or promised.
    const least = sweep === 'last' && level >= STATED_SINCE_LEVEL && done >= 0 ? 0 : 1;
    if (shown.length <= least) return null;
    return { attempts: shown.toSpliced(Math.max(0, done), 1) };
  },
});

/** What failed, and advice; what only looked something up where there is nothing else. */
function telling(attempts: readonly KeptAttempt[]): readonly KeptAttempt[] {
  const others = attempts.filter(
    (attempt) => isAdvice(attempt) || attempt.result !== PHRASES.attempts.tool_ok,
  );
  return (others.length === 0 ? attempts.slice(-1) : others).slice(-SHOWN_MAX);
}

function named({ what, result, m }: KeptAttempt): Attempt {
  return { what: clip(clipWords(what, 5), 50), result: clip(clipWords(result, 5), 50), messageId: m };
}

function inWords(attempt: KeptAttempt): Attempt {
  const { what, result: inFull } = attemptInWords(attempt);
  // The name of a tool that failed says what the assistant could not do.
  const result = inFull.startsWith(`${PHRASES.attempts.tool_failed}: `)
    ? PHRASES.attempts.tool_failed
    : inFull;
  const [whatWords, resultWords] = isAdvice(attempt)
    ? [ADVICE_WORDS_MAX, REACTION_WORDS_MAX]
    : [TOOL_WORDS_MAX, RESULT_WORDS_MAX];
  return {
    what: clip(clipWords(what, whatWords), CHARS_MAX),
    result: clip(clipWords(result, resultWords), CHARS_MAX),
    messageId: attempt.m,
  };
}

/** Of advice: the advice, and what the customer wrote next. Of a tool: its name, and what the assistant said of it. */
export function attemptInWords(attempt: KeptAttempt): Pick<Attempt, 'what' | 'result'> {
  const { what, result, said } = attempt;
  if (said === undefined) return { what, result };
  if (isAdvice(attempt)) return { what: said.replace(/[.!]+$/, ''), result };
  return { what, result: result === PHRASES.attempts.tool_ok ? said : `${result}: ${said}` };
}

function isAdvice({ what, said }: KeptAttempt): boolean {
  return said !== undefined && what === PHRASES.attempts.advice;
}
