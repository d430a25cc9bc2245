import type { Tokens } from '../text/index.ts';
import * as c from './classes.ts';
import type { Cues } from './cues.ts';
import type { NounPhrase, Request } from './request.ts';
import type { Sequence } from './sequence.ts';

const LOOK_BACK_MAX = 10;
/** What may follow `I want a human`, beside single words. */
const CONTINUES =
  c.TURN | c.THAT | c.TO | c.I | c.NOT | c.TALK | c.WITHOUT | c.CAN | c.HUMAN | c.SERVICE | c.WANT | c.REACH;

/** A turn under examination: questions that the rules ask about what surrounds an element of its sequence. */
export class Context {
  readonly length: number;
  readonly cues: Cues;
  readonly #sequence: Sequence;
  readonly #tokens: Tokens;

  constructor(sequence: Sequence, tokens: Tokens, cues: Cues) {
    this.length = sequence.classes.length;
    this.cues = cues;
    this.#sequence = sequence;
    this.#tokens = tokens;
  }

  is(at: number, classes: number): boolean {
    return ((this.#sequence.classes[at] ?? 0) & classes) !== 0;
  }
  /** A word without a class. */
  isUnknown(at: number): boolean {
    return this.#sequence.classes[at] === 0;
  }
  /** First word of an element; empty outside. */
  word(at: number): string {
    return this.#sequence.words[at] ?? '';
  }
  /** The token as it is written, `step` tokens after the first of the element; empty outside. */
  written(at: number, step: number): string {
    return this.#tokens.words[(this.#sequence.from[at] ?? -1) + step] ?? '';
  }
  /** The customer, as the object. */
  isMe(at: number): boolean {
    return this.is(at, c.ME) && this.cues.me(this.word(at));
  }
  isMine(at: number): boolean {
    return this.is(at - 1, c.MINE) || (this.is(at - 2, c.MINE) && this.is(at - 1, c.FILL | c.REAL));
  }

  /** Customers wish it for themselves: `I want to be`, `could I be`. */
  isOwnWish(at: number): boolean {
    for (let k = at - 1; k >= this.#clauseStart(at) && k >= at - 5; k -= 1) {
      if (this.is(k, c.I)) return true;
      if (!this.is(k, c.WANT | c.CAN | c.TO | c.PLEASE)) return false;
    }
    return this.is(at - 2, c.WANT) || this.is(at - 1, c.WANT);
  }
  /** The verb reports the past: `after talking`, `hablé`. */
  reportsPast(at: number): boolean {
    const last = this.#tokens.source.charAt((this.#tokens.ends[this.#sequence.from[at] ?? -1] ?? 0) - 1);
    return (
      this.is(at - 1, c.PAST) ||
      this.cues.haveParticiple(this.word(at - 1)) ||
      (last === 'é' && this.cues.accentedPast(this.word(at)))
    );
  }
  /** `am I talking to a human`: asks what the other is. */
  asksWhetherHuman(at: number): boolean {
    const { cues } = this;
    const word = this.word(at);
    const before = this.word(at - 1);
    return (
      (cues.i(before) && cues.amOrWas(this.word(at - 2))) ||
      (cues.iAm(before) && cues.ongoing(word)) ||
      (cues.iSpeak(word) && !this.asksHow(at)) ||
      (cues.je(before) && cues.jeSpeak(word) && !this.asksHow(at - 1) && !cues.jeDuty(this.word(at - 3))) ||
      (cues.areBefore(before) && cues.ongoingForm(word)) ||
      cues.amDoing(before)
    );
  }
  /** A form of `to be` earlier in the clause, and no wish. */
  clauseHasBe(at: number): boolean {
    let be = false;
    for (let k = this.#clauseStart(at); k < at; k += 1) {
      if (this.is(k, c.WANT | c.CAN)) return false;
      be ||= this.cues.be(this.word(k));
    }
    return be;
  }
  /** Hours, numbers: asked about earlier in the clause. */
  asksAbout(at: number): boolean {
    for (let k = at - 1; k >= this.#clauseStart(at); k -= 1) {
      if (this.is(k, c.ABOUT) && !this.is(k, c.REACH)) return true;
      if (this.is(k, c.WANT) && this.is(k - 1, c.I)) return false;
    }
    return false;
  }
  askedByCustomer(at: number): boolean {
    for (let k = at - 1; k >= this.#clauseStart(at) && k >= at - 5; k -= 1)
      if (this.is(k, c.I | c.CAN | c.WANT)) return true;
    return at === 0;
  }
  /** `how do I`, `how can I`, shortly before. */
  asksHow(at: number): boolean {
    for (let k = at - 1; k >= this.#clauseStart(at) && k >= at - 4; k -= 1)
      if (this.cues.how(this.word(k))) return true;
    return false;
  }
  askedThereIs(at: number): boolean {
    for (let k = at - 1; k >= this.#clauseStart(at) && k >= at - 4; k -= 1)
      if (this.is(k, c.THERE_IS)) return true;
    return false;
  }
  /** What the verb here says is denied. */
  negated(at: number): boolean {
    for (let k = at - 1; k >= 0 && k >= at - LOOK_BACK_MAX; k -= 1) {
      if (this.is(k, c.MARK) || this.cues.newThought(this.word(k))) return false;
      if (this.is(k, c.WITHOUT)) return true;
      if (this.is(k, c.HATE) && !this.is(k, c.NOT) && k >= at - 2) return true;
      if (this.is(k, c.HATE) && !this.cues.stop(this.word(k)) && k === at - 1) return true;
      if (this.is(k, c.NOT) && this.#deniesWish(k, at)) return true;
      if (this.is(k, c.I) && !this.is(k, c.NOT))
        return this.is(k - 1, c.NOT) && this.cues.nor(this.word(k - 1));
    }
    return false;
  }
  /** Whether the turn may go on like this after `I want a human`; `end` where it ends. */
  mayFollow(at: number): 'end' | 'more' | null {
    let k = at;
    while (this.is(k, c.PLEASE | c.SILLY) && !this.is(k, c.HUMAN | c.NOT)) k += 1;
    if (k >= this.length || this.is(k, c.MARK)) return 'end';
    if (k > at) return 'more';
    return this.is(k, CONTINUES) || this.cues.continues(this.word(k)) ? 'more' : null;
  }
  departmentEnd(at: number): number | null {
    for (let k = at; k < at + 5 && k < this.length && !this.is(k, c.MARK); k += 1) {
      if (this.is(k, c.DEPARTMENT | c.SERVICE)) {
        let end = k + 1;
        while (this.is(end, c.DEPARTMENT)) end += 1;
        return end;
      }
    }
    return null;
  }

  /** The request, weakened or dropped by what surrounds it. */
  judged(rule: string, start: number, phrase: NounPhrase, outcome: Request['outcome']): Request | null {
    if (phrase.mine || this.negated(start)) return null;
    for (let k = start - 1; k >= this.#clauseStart(start); k -= 1) if (this.is(k, c.SAY)) return null;
    if (this.#namesAnother(phrase) || this.#isNotNeeded(phrase.end)) return null;
    const weak = this.#isConditional(start) || this.asksAbout(start);
    if (weak && (outcome === 'offer' || phrase.kind === 'service')) return null;
    return { outcome: weak ? 'offer' : outcome, rule, start, end: Math.min(phrase.end, this.length) };
  }

  #clauseStart(at: number): number {
    let start = at;
    while (start > 0 && at - start < 2 * LOOK_BACK_MAX && !this.is(start - 1, c.MARK)) start -= 1;
    return start;
  }
  /** `don't want to talk`, `not an agent`; but not `no, talk to …` nor `can't talk to …`. */
  #deniesWish(not: number, at: number): boolean {
    if (this.is(not, c.NOT) && this.cues.answersNo(this.word(not))) {
      if (not !== at - 1) return false;
      return this.is(not - 1, c.WANT) || !this.is(at, c.TALK | c.WANT | c.GIVE | c.REACH);
    }
    if (not === at - 1) return !this.is(not - 1, c.CAN) || this.is(at, c.WANT);
    return [1, 2, 3].some((step) => not + step <= at && this.is(not + step, c.WANT | c.GIVE));
  }
  /** `the person who called me`. */
  #namesAnother({ word, end }: NounPhrase): boolean {
    const { cues } = this;
    return cues.person(word) && cues.definite(this.word(end - 2)) && cues.relative(this.word(end));
  }
  /** `a human is not needed`. */
  #isNotNeeded(after: number): boolean {
    const { cues } = this;
    const denied = cues.denied(this.word(after)) && cues.necessary(this.word(after + 1));
    return denied || cues.needless(this.word(after));
  }
  /** `I'll talk to`, `if I talk to`, `do I have to talk to`. */
  #isConditional(start: number): boolean {
    const { cues } = this;
    for (let k = start; k >= 0 && k >= start - 3 && !this.is(k, c.MARK); k -= 1) {
      const word = this.word(k);
      if (cues.ill(word) || (cues.will(word) && cues.i(this.word(k - 1)))) return true;
      if (cues.if(word) && !this.#ifPolite(k)) return true;
      if (this.is(k, c.MUST) && k >= start - 2 && (!cues.duty(word) || this.#asked(k))) return true;
    }
    return false;
  }
  /** `wondering if I could`, `if so`: not a condition on what is asked. */
  #ifPolite(at: number): boolean {
    if (this.cues.ifPolite(this.word(at + 1))) return true;
    return this.is(at + 1, c.I | c.HUMAN) && this.is(at + 2, c.CAN);
  }
  /** The clause ends with a question mark. */
  #asked(at: number): boolean {
    let end = at;
    while (end < this.length && !this.is(end, c.MARK)) end += 1;
    return this.word(end) === '?';
  }
}
