import { isMark, type Tokens } from '../text/index.ts';
import { has, type Bits } from './bits.ts';
import type { CompiledPart, CompiledPattern, CompiledRules } from './compile-rules.ts';
import { lineUp, NO_ENTRIES, type Element, type OwnWords } from './line-up.ts';
import type { Known } from './word-index.ts';

/** A pattern that stands in a text. */
export interface RuleMatch {
  readonly pattern: CompiledPattern;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Trials of a part of a pattern at a word: what they are bounded by, for each word of the text. */
const STEPS_PER_WORD = 400;
const STEPS_MIN = 20_000;
const NONE: readonly RuleMatch[] = [];

/** All patterns that stand in a text, each where it begins first. Time is linear in the length of the text. */
export function findRules(
  rules: CompiledRules,
  tokens: Tokens,
  own: readonly OwnWords[] = NO_WORDS,
): readonly RuleMatch[] {
  const { found } = rules.scratch;
  found.fill(0);
  const { words } = tokens;
  const known = new Array<readonly Known[]>(words.length);
  let knows = own.length > 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const parts = isMark(word) ? NOTHING : rules.words.known(word);
    known[at] = parts;
    for (let part = 0; part < parts.length; part += 1) {
      knows = true;
      add(found, parts[part]!.reach);
    }
    if (word === '?') add(found, rules.question);
  }
  for (const words of own) add(found, rules[words.class]);
  rules.scratch.steps = 0;
  if (!knows || !wantsAny(rules)) return NONE;
  const search = new Search(rules, lineUp(rules, tokens, known, own));
  const matches = search.matches();
  rules.scratch.steps = search.steps;
  return matches;
}

const NOTHING: readonly Known[] = [];
const NO_WORDS: readonly OwnWords[] = [];

function add(to: Bits, bits: Bits): void {
  for (let at = 0; at < to.length; at += 1) to[at]! |= bits[at]!;
}

/** Marks the patterns of which the text holds every part; false: there is none. */
function wantsAny({ scratch, anchors, byAnchor, patterns }: CompiledRules): boolean {
  const { found, wanted, searchedTo } = scratch;
  const search = (scratch.search = (scratch.search + 1) | 0);
  let any = false;
  for (let word = 0; word < found.length; word += 1) {
    let left = found[word]! & anchors[word]!;
    while (left !== 0) {
      const set = (word << 5) + 31 - Math.clz32(left & -left);
      left &= left - 1;
      for (const number of byAnchor.get(set) ?? NO_NUMBERS) {
        if (!holdsAll(found, patterns[number]!.required)) continue;
        wanted[number] = search;
        searchedTo[number] = 0;
        any = true;
      }
    }
  }
  return any;
}

const NO_NUMBERS: readonly number[] = [];

function holdsAll(found: Bits, sets: readonly number[]): boolean {
  for (let at = 0; at < sets.length; at += 1) if (!has(found, sets[at]!)) return false;
  return true;
}

/** A search for patterns in one text. */
class Search {
  readonly #rules: CompiledRules;
  readonly #elements: readonly Element[];
  #begin: readonly boolean[] | undefined;
  #end: readonly boolean[] | undefined;
  #stepsLeft: number;
  readonly #stepsMax: number;

  constructor(rules: CompiledRules, elements: readonly Element[]) {
    this.#rules = rules;
    this.#elements = elements;
    this.#stepsMax = Math.max(STEPS_MIN, STEPS_PER_WORD * elements.length);
    this.#stepsLeft = this.#stepsMax;
  }

  /** Trials of a part of a pattern at a word. */
  get steps(): number {
    return this.#stepsMax - this.#stepsLeft;
  }

  matches(): readonly RuleMatch[] {
    const found: RuleMatch[] = [];
    for (let at = 0; at < this.#elements.length; at += 1) {
      const { bits, longer } = this.#elements[at]!;
      if (bits !== null) this.#searchAt(at, bits, found);
      for (const entry of longer) this.#searchAt(at, entry.bits, found);
    }
    return found;
  }

  /** All wanted patterns whose anchor stands here. */
  #searchAt(at: number, bits: Bits, found: RuleMatch[]): void {
    const { anchors, byAnchor, patterns, scratch } = this.#rules;
    for (let word = 0; word < bits.length; word += 1) {
      let left = bits[word]! & anchors[word]!;
      while (left !== 0) {
        const set = (word << 5) + 31 - Math.clz32(left & -left);
        left &= left - 1;
        for (const number of byAnchor.get(set) ?? NO_NUMBERS) {
          if (scratch.wanted[number] !== scratch.search) continue;
          const pattern = patterns[number]!;
          const from = Math.max(scratch.searchedTo[number]!, at - pattern.before);
          scratch.searchedTo[number] = at + 1;
          this.#search(pattern, from, at, found);
        }
      }
    }
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
          for (const { bits, elements } of this.#elements[at]?.longer ?? NO_ENTRIES) {
            if (!has(bits, part.set)) continue;
            const end = this.#match(parts, number + 1, at + elements);
            if (end >= 0) return end;
          }
          if (!this.#isWord(at, part.set)) {
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
          if (!(this.#begin ??= this.#beginnings())[at]) return -1;
          break;
        case 'end':
          if (!(this.#end ??= this.#endings())[at]) return -1;
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

  #isWord(at: number, set: number): boolean {
    const bits = this.#elements[at]?.bits ?? null;
    return bits !== null && has(bits, set);
  }

  /** Whether a word or an entry of the set begins here. */
  #holds(at: number, set: number): boolean {
    return (
      this.#isWord(at, set) || (this.#elements[at]?.longer ?? NO_ENTRIES).some(({ bits }) => has(bits, set))
    );
  }

  /** Where a clause begins, or goes on behind words that may stand before it. */
  #beginnings(): readonly boolean[] {
    const begin = this.#elements.map((_, at) => this.#elements[at - 1]?.kind !== 'word');
    for (const [at, { longer }] of this.#elements.entries()) {
      if (!begin[at]) continue;
      if (this.#isWord(at, this.#rules.lead)) begin[at + 1] = true;
      for (const { bits, elements } of longer) if (has(bits, this.#rules.lead)) begin[at + elements] = true;
    }
    return begin;
  }

  /** Where a clause ends, or only words follow that may stand behind it. */
  #endings(): readonly boolean[] {
    const end = [...this.#elements.map(({ kind }) => kind !== 'word'), true];
    for (let at = this.#elements.length - 1; at >= 0; at -= 1) {
      if (this.#isWord(at, this.#rules.trail) && end[at + 1]) end[at] = true;
      for (const { bits, elements } of this.#elements[at]!.longer)
        if (has(bits, this.#rules.trail) && end[at + elements]) end[at] = true;
    }
    return end;
  }
}
