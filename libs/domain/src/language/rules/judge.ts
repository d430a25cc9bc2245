import type { RuleMatch } from './find-rules.ts';
import type { Tokens } from '../text/index.ts';

/** What stands in a text of one rule set, once all its rules are weighed. */
export interface Judgement {
  readonly rules: string;
  readonly certainty: 'certain' | 'possible';
  /** The pattern that says so, as it is written in the pack. */
  readonly pattern: string;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** What stands in a text, once all rules are weighed. */
export interface Judged {
  /** The most certain of each rule set, in the order of the text. */
  readonly said: readonly Judgement[];
  /** What stands there and is cancelled by others. */
  readonly cancelled: readonly CancelledWords[];
}

/** First token, and the one after the last, of what a rule set would have said. */
interface CancelledWords {
  readonly rules: string;
  readonly from: number;
  readonly to: number;
}

/** See `RuleSet` for what cancels and weakens what. */
export function judge(matches: readonly RuleMatch[], tokens: Tokens): Judged {
  if (matches.length === 0) return NOTHING;
  let cancelled: CancelledWords[] | null = null;
  const best = new Map<string, Judgement>();
  for (const match of matches) {
    const { rules, source, force } = match.pattern;
    const certainty = certaintyOf(match, matches, tokens);
    if (certainty === null) {
      if (says(force)) (cancelled ??= []).push({ rules, from: match.from, to: match.to });
      continue;
    }
    const before = best.get(rules);
    const surer = before?.certainty === 'possible' && certainty === 'certain';
    if (before !== undefined && !surer && (before.certainty !== certainty || before.from <= match.from))
      continue;
    best.set(rules, { rules, certainty, pattern: source, from: match.from, to: match.to });
  }
  return {
    said: [...best.values()].sort((a, b) => a.from - b.from),
    cancelled: cancelled ?? NONE,
  };
}

const NONE: readonly CancelledWords[] = [];
const NOTHING: Judged = { said: [], cancelled: NONE };

function says(force: RuleMatch['pattern']['force']): force is 'always' | 'certain' | 'possible' {
  return force === 'always' || force === 'certain' || force === 'possible';
}

function certaintyOf(
  match: RuleMatch,
  matches: readonly RuleMatch[],
  tokens: Tokens,
): Judgement['certainty'] | null {
  const { rules, force } = match.pattern;
  if (force === 'always') return 'certain';
  if (!says(force)) return null;
  let certainty: Judgement['certainty'] = force;
  for (const other of matches) {
    if (other.pattern.rules !== rules) continue;
    const shares = other.from < match.to && match.from < other.to;
    switch (other.pattern.force) {
      case 'not':
        if (shares) return null;
        break;
      case 'notInSentence':
        if (shares || inOneSentence(other, match, tokens)) return null;
        break;
      case 'weaken':
        if (shares) certainty = 'possible';
        break;
      default:
        break;
    }
  }
  return certainty;
}

function inOneSentence(a: RuleMatch, b: RuleMatch, { words }: Tokens): boolean {
  const [from, to] = a.from < b.from ? [a.to, b.from] : [b.to, a.from];
  for (let at = from; at < to; at += 1) if (words[at] === '.' || words[at] === '?') return false;
  return true;
}
