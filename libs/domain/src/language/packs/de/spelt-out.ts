import type { Classes, RuleSet } from '../../rules/rule-set.ts';
import { withUmlautsSpeltOut } from './umlauts.ts';

const WORD_WITH_UMLAUT = /[\p{L}*-]*[äöü][\p{L}*-]*/giu;

/** A rule set that also hears `rueckruf` where it says `rückruf`. */
export function rulesSpeltOut(rules: RuleSet): RuleSet {
  const { words, ...patterns } = rules;
  return {
    ...Object.fromEntries(
      Object.entries(patterns).map(([force, lines]) => [force, patternsSpeltOut(String(lines))]),
    ),
    ...(words === undefined ? {} : { words: classesSpeltOut(words) }),
  };
}

export function classesSpeltOut(words: Classes): Classes {
  return Object.fromEntries(
    Object.entries(words).map(([name, entries]) => [name, withUmlautsSpeltOut(entries)]),
  );
}

function patternsSpeltOut(lines: string): string {
  return lines.replace(WORD_WITH_UMLAUT, (word) => `(${withUmlautsSpeltOut(word).replaceAll(', ', '|')})`);
}
