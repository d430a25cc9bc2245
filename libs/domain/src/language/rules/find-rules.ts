import { isMark, isPicture, type Tokens } from '../text/index.ts';
import { has, type Bits } from './bits.ts';
import type { CompiledPart, CompiledPattern, CompiledRules } from './compile-rules.ts';
import { longestEntry, type Known } from './word-index.ts';

/** A pattern that stands in a text. */
export interface RuleMatch {
  readonly pattern: CompiledPattern;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words that a policy adds to the classes of the language, by token. */
export interface OwnWords {
  readonly from: number;
  readonly to: number;
  readonly class: 'person' | 'department';
}

/** Trials of a part of a pattern at a word: what they are bounded by, for each word of the text. */
const STEPS_PER_WORD = 400;
const STEPS_MIN = 20_000;
const NONE: readonly RuleMatch[] = [];

/** All patterns that stand in a text, each where it begins first. Time is linear in the length of the text. */
export function findRules(
  rules: CompiledRules,
  tokens: Tokens,
  own: readonly OwnWords[] = [],
): readonly RuleMatch[] {
  let anchored = own.length > 0;
  const known = tokens.words.map((word) => {
    const parts = isMark(word) ? NOTHING : rules.words.known(word);
    for (const part of parts) if (part.anchors) anchored = true;
    return parts;
  });
  if (!anchored) return NONE;
  return new Search(rules, lineUp(rules, tokens, known, own)).matches();
}

const NOTHING: readonly Known[] = [];

/** One word, entry of several words or mark of a text, in order. */
interface Element {
  readonly bits: Bits | null;
  readonly kind: 'word' | 'comma' | 'stop';
  readonly from: number;
  readonly to: number;
}

function lineUp(
  rules: CompiledRules,
  { words }: Tokens,
  known: readonly (readonly Known[])[],
  own: readonly OwnWords[],
): readonly Element[] {
  const elements: Element[] = [];
  const wordAt = (at: number): readonly [string, string] | null => {
    const word = words[at];
    return word === undefined || isMark(word) ? null : [word, known[at]![0]?.word ?? word];
  };
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const mine = own.find(({ from }) => from === at);
    if (mine !== undefined) {
      elements.push({ bits: rules[mine.class], kind: 'word', from: at, to: mine.to });
      at = mine.to;
      continue;
    }
    if (isMark(word)) {
      const kind = word === ',' ? 'comma' : 'stop';
      elements.push({ bits: word === '?' ? rules.question : null, kind, from: at, to: at + 1 });
      at += 1;
      continue;
    }
    const parts = known[at]!;
    if (parts.length === 0 && isPicture(word)) {
      at += 1;
      continue;
    }
    const last = parts.at(-1);
    for (const part of parts.slice(0, -1))
      elements.push({ bits: part.bits, kind: 'word', from: at, to: at + 1 });
    const begin = at;
    const longer = last === undefined ? null : longestEntry(last, (offset) => wordAt(begin + offset));
    const to = at + 1 + (longer?.rest.length ?? 0);
    elements.push({ bits: longer?.bits ?? last?.bits ?? null, kind: 'word', from: at, to });
    at = to;
  }
  return elements;
}

/** A search for patterns in one text. */
class Search {
  readonly #rules: CompiledRules;
  readonly #elements: readonly Element[];
  #stepsLeft: number;

  constructor(rules: CompiledRules, elements: readonly Element[]) {
    this.#rules = rules;
    this.#elements = elements;
    this.#stepsLeft = Math.max(STEPS_MIN, STEPS_PER_WORD * elements.length);
  }

  matches(): readonly RuleMatch[] {
    const found: RuleMatch[] = [];
    const searchedTo = new Map<number, number>();
    for (const [at, { bits }] of this.#elements.entries()) {
      if (bits === null) continue;
      for (let word = 0; word < bits.length; word += 1) {
        let left = bits[word]! & this.#rules.anchors[word]!;
        while (left !== 0) {
          const set = (word << 5) + 31 - Math.clz32(left & -left);
          left &= left - 1;
          for (const number of this.#rules.byAnchor.get(set) ?? []) {
            const pattern = this.#rules.patterns[number]!;
            const from = Math.max(searchedTo.get(number) ?? 0, at - pattern.before, 0);
            searchedTo.set(number, at + 1);
            this.#search(pattern, from, at, found);
          }
        }
      }
    }
    return found;
  }

  #search(pattern: CompiledPattern, from: number, to: number, found: RuleMatch[]): void {
    for (let at = from; at <= to; at += 1) {
      const end = this.#match(pattern.parts, 0, at);
      if (end <= at) continue;
      const [first, last] = [this.#elements[at]!, this.#elements[end - 1]!];
      found.push({ pattern, from: first.from, to: last.to });
      return;
    }
  }

  /** Where the rest of a pattern ends that begins here; -1: it does not match. The shortest gaps go first. */
  #match(parts: readonly CompiledPart[], from: number, begin: number): number {
    let at = begin;
    for (let number = from; number < parts.length; number += 1) {
      if ((this.#stepsLeft -= 1) < 0) return -1;
      const part = parts[number]!;
      switch (part.kind) {
        case 'words':
          if (!this.#holds(at, part.set)) {
            if (part.optional) continue;
            return -1;
          }
          if (part.optional) {
            const end = this.#match(parts, number + 1, at + 1);
            if (end >= 0) return end;
            continue;
          }
          at += 1;
          break;
        case 'any':
          if (this.#elements[at]?.kind !== 'word') {
            if (part.optional) continue;
            return -1;
          }
          if (part.optional) {
            const end = this.#match(parts, number + 1, at);
            if (end >= 0) return end;
          }
          at += 1;
          break;
        case 'gap':
          return this.#afterGap(parts, number + 1, at, part.max);
        case 'mark':
          if (this.#elements[at]?.kind !== 'comma') return -1;
          at += 1;
          break;
        case 'start':
          if (!this.#begins(at)) return -1;
          break;
        case 'end':
          if (!this.#ends(at)) return -1;
          break;
        case 'unless':
          if (this.#holds(at, part.set)) return -1;
          break;
      }
    }
    return at;
  }

  #afterGap(parts: readonly CompiledPart[], next: number, begin: number, max: number): number {
    for (let at = begin; at <= begin + max; at += 1) {
      const end = this.#match(parts, next, at);
      if (end >= 0) return end;
      if (this.#elements[at]?.kind !== 'word' || this.#holds(at, this.#rules.stop)) return -1;
    }
    return -1;
  }

  #holds(at: number, set: number): boolean {
    const bits = this.#elements[at]?.bits ?? null;
    return bits !== null && has(bits, set);
  }

  /** Whether a clause begins here, or after words that may stand before it. */
  #begins(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && this.#elements[before]!.kind === 'word' && this.#holds(before, this.#rules.lead))
      before -= 1;
    return before < 0 || this.#elements[before]!.kind !== 'word';
  }

  #ends(at: number): boolean {
    let behind = at;
    while (this.#elements[behind]?.kind === 'word' && this.#holds(behind, this.#rules.trail)) behind += 1;
    return this.#elements[behind]?.kind !== 'word';
  }
}
