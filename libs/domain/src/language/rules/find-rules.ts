import type { Tokens } from '../text/index.ts';
import { has } from './bits.ts';
import {
  TRIAL_LENGTH,
  type CompiledPart,
  type CompiledPattern,
  type CompiledRules,
} from './compile-rules.ts';
import {
  elementsOf,
  markFound,
  NO_ENTRIES,
  type Element,
  type KnownWords,
  type OwnWords,
} from './elements.ts';
import { marksFor, type MarkedSets, type Purpose } from './marked-sets.ts';

/** A pattern that stands in a text. */
export interface RuleMatch {
  readonly pattern: CompiledPattern;
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Trials of a part of a pattern at a word: what they are bounded by. An everyday turn takes some hundreds. */
const STEPS_PER_WORD = 20;
const STEPS_MIN = 50_000;
/** A text in which more stands is no text of a customer's; what lies beyond is not looked at. */
const MATCHES_MAX = 256;
const NONE: readonly RuleMatch[] = [];

/**
 * All patterns that stand in a text, each where it begins first; what cancels or weakens only for the rule sets that say something.
 * Time is linear in the length of the text.
 *
 * @param known of this text, and of none that was looked up since
 */
export function findRules(
  rules: CompiledRules,
  tokens: Tokens,
  known: KnownWords,
  own: readonly OwnWords[],
): readonly RuleMatch[] {
  rules.scratch.steps = 0;
  if (!known.some) return NONE;
  const says = markFound(rules, tokens, known, own, 'saying');
  if (!wantsAny(rules, says, 'saying', null) && own.length === 0) return NONE;
  const search = new Search(rules, elementsOf(rules, tokens, known, own));
  const found = search.matches('saying');
  // A policy's own words say something without any pattern.
  const said = new Set(found.map(({ pattern }) => pattern.rules));
  if (own.length > 0) said.add('request');
  if (said.size > 0) {
    const cancels = markFound(rules, tokens, known, own, 'cancelling');
    if (wantsAny(rules, cancels, 'cancelling', said)) found.push(...search.matches('cancelling'));
  }
  rules.scratch.steps = search.steps;
  return found;
}

/**
 * Lists the patterns of which the text holds every part (`SearchScratch.wanted`); false: there is none.
 * @param of only those of these rule sets; null: of all
 */
function wantsAny(
  { scratch, trials, patterns }: CompiledRules,
  anchors: readonly number[],
  purpose: Purpose,
  of: ReadonlySet<string> | null,
): boolean {
  const { found, wanted, wantedFrom, wantedTo, searchedTo, search } = scratch;
  const { list, starts } = purpose === 'saying' ? trials.saying : trials.cancelling;
  let count = 0;
  for (let each = 0; each < anchors.length; each += 1) {
    const anchor = anchors[each]!;
    wantedFrom[anchor] = count;
    const end = starts[anchor + 1]!;
    for (let at = starts[anchor]!; at < end; at += TRIAL_LENGTH) {
      if (found[list[at + 1]!] !== search || found[list[at + 2]!] !== search) continue;
      const number = list[at]!;
      if (of !== null && !of.has(patterns[number]!.rules)) continue;
      wanted[count] = number;
      searchedTo[number] = 0;
      count += 1;
    }
    wantedTo[anchor] = count;
  }
  return count > 0;
}

/** A search for patterns in one text. */
class Search {
  readonly #rules: CompiledRules;
  readonly #elements: readonly Element[];
  #closed: readonly boolean[] | undefined;
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

  /** All wanted patterns that stand in the text. */
  matches(purpose: Purpose): RuleMatch[] {
    const found: RuleMatch[] = [];
    for (let at = 0; at < this.#elements.length; at += 1) {
      const { sets, longer } = this.#elements[at]!;
      if (found.length >= MATCHES_MAX || this.#stepsLeft < 0) break;
      if (sets !== null) this.#searchAt(at, sets, purpose, found);
      for (const entry of longer) this.#searchAt(at, entry.sets, purpose, found);
    }
    return found;
  }

  /** All wanted patterns whose anchor stands here. */
  #searchAt(at: number, sets: MarkedSets, purpose: Purpose, found: RuleMatch[]): void {
    const { patterns, scratch, marks } = this.#rules;
    const { wanted, wantedFrom, wantedTo, searchedTo } = scratch;
    const marked = marksFor(purpose, sets);
    const anchorsEnd = marked + 2 + marks.list[marked]!;
    for (let each = marked + 2; each < anchorsEnd; each += 1) {
      const anchor = marks.list[each]!;
      const end = wantedTo[anchor]!;
      for (let next = wantedFrom[anchor]!; next < end; next += 1) {
        const number = wanted[next]!;
        const pattern = patterns[number]!;
        const from = Math.max(searchedTo[number]!, at - pattern.before);
        searchedTo[number] = at + 1;
        this.#search(pattern, from, at, purpose, found);
      }
    }
  }

  #search(pattern: CompiledPattern, from: number, to: number, purpose: Purpose, found: RuleMatch[]): void {
    for (let at = from; at <= to; at += 1) {
      const end = this.#match(pattern.parts, 0, at);
      if (end <= at || (purpose === 'cancelling' && this.#closesBetween(at, end))) continue;
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
          for (const { sets, elements } of this.#elements[at]?.longer ?? NO_ENTRIES) {
            if (!has(sets.bits, part.set)) continue;
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
          if (!isWord(this.#elements[at])) {
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
      if (!isWord(this.#elements[at]) || this.#holds(at, this.#rules.stop)) return -1;
    }
    return -1;
  }

  #isWord(at: number, set: number): boolean {
    const sets = this.#elements[at]?.sets ?? null;
    return sets !== null && has(sets.bits, set);
  }

  /** Whether a word or an entry of the set begins here. */
  #holds(at: number, set: number): boolean {
    return (
      this.#isWord(at, set) ||
      (this.#elements[at]?.longer ?? NO_ENTRIES).some(({ sets }) => has(sets.bits, set))
    );
  }

  #closesBetween(from: number, to: number): boolean {
    const closed = (this.#closed ??= this.#closings());
    for (let at = from + 1; at < to; at += 1) if (closed[at]) return true;
    return false;
  }

  /** Where a thought has ended without a mark. */
  #closings(): readonly boolean[] {
    const { closing } = this.#rules;
    const closed: boolean[] = [false];
    for (let at = 0; at < this.#elements.length; at += 1) {
      const { kind, longer } = this.#elements[at]!;
      closed[at + 1] ||= kind === 'number' || this.#isWord(at, closing);
      for (const { sets, elements } of longer) if (has(sets.bits, closing)) closed[at + elements] = true;
    }
    return closed;
  }

  /** Where a clause begins, or goes on behind words that may stand before it. */
  #beginnings(): readonly boolean[] {
    const { lead } = this.#rules;
    const begin = [...(this.#closed ??= this.#closings())];
    for (let at = 0; at < this.#elements.length; at += 1)
      if (at === 0 || !isWord(this.#elements[at - 1])) begin[at] = true;
    for (let at = 0; at < this.#elements.length; at += 1) {
      if (!begin[at]) continue;
      if (this.#isWord(at, lead)) begin[at + 1] = true;
      for (const { sets, elements } of this.#elements[at]!.longer)
        if (has(sets.bits, lead)) begin[at + elements] = true;
    }
    return begin;
  }

  /** Where a clause ends, or only words follow that may stand behind it. */
  #endings(): readonly boolean[] {
    const { trail } = this.#rules;
    const end: boolean[] = [];
    for (let at = 0; at < this.#elements.length; at += 1) end.push(!isWord(this.#elements[at]));
    end.push(true);
    for (let at = this.#elements.length - 1; at >= 0; at -= 1) {
      if (end[at + 1] && this.#isWord(at, trail)) end[at] = true;
      for (const { sets, elements } of this.#elements[at]!.longer)
        if (end[at + elements] && has(sets.bits, trail)) end[at] = true;
    }
    return end;
  }
}

function isWord(element: Element | undefined): boolean {
  return element?.kind === 'word' || element?.kind === 'number';
}
