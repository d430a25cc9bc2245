import type { Tokens } from '../text/index.ts';
import * as c from './classes.ts';
import type { Cues } from './cues.ts';
import type { Context } from './reading.ts';
import type { Sequence } from './sequence.ts';

const LOOK_BACK_MAX = 10;

export function contextOf(sequence: Sequence, tokens: Tokens, cues: Cues): Context {
  const { classes, from } = sequence;
  const is = (at: number, of: number) => ((classes[at] ?? 0) & of) !== 0;
  const word = (at: number) => sequence.words[at] ?? '';
  const clauseStart = (at: number) => {
    let start = at;
    while (start > 0 && at - start < 2 * LOOK_BACK_MAX && !is(start - 1, c.MARK)) start -= 1;
    return start;
  };

  function negated(at: number): boolean {
    for (let k = at - 1; k >= 0 && k >= at - LOOK_BACK_MAX; k -= 1) {
      if (is(k, c.MARK) || cues.newThought(word(k))) return false;
      if (is(k, c.WITHOUT)) return true;
      if (is(k, c.HATE) && !is(k, c.NOT) && k >= at - 2) return true;
      if (is(k, c.HATE) && !cues.stop(word(k)) && k === at - 1) return true;
      if (is(k, c.NOT) && deniesWish(k, at)) return true;
      if (is(k, c.I) && !is(k, c.NOT)) return is(k - 1, c.NOT) && cues.nor(word(k - 1));
    }
    return false;
  }
  /** `don't want to talk`, `not an agent`; but not `no, talk to …` nor `can't talk to …`. */
  function deniesWish(not: number, at: number): boolean {
    if (is(not, c.NOT) && cues.answersNo(word(not))) {
      if (not === at - 1) return is(not - 1, c.WANT) || !is(at, c.TALK | c.WANT | c.GIVE | c.REACH);
      return false;
    }
    if (not === at - 1) return !is(not - 1, c.CAN) || is(at, c.WANT);
    return [1, 2, 3].some((step) => not + step <= at && is(not + step, c.WANT | c.GIVE));
  }
  /** `wondering if I could`, `if so`: not a condition on what is asked. */
  function ifPolite(at: number): boolean {
    if (cues.ifPolite(word(at + 1))) return true;
    return is(at + 1, c.I | c.HUMAN) && is(at + 2, c.CAN);
  }
  /** The clause ends with a question mark. */
  function asked(at: number): boolean {
    let end = at;
    while (end < classes.length && !is(end, c.MARK)) end += 1;
    return word(end) === '?';
  }
  function asksAbout(at: number): boolean {
    for (let k = at - 1; k >= clauseStart(at); k -= 1) {
      if (is(k, c.ABOUT) && !is(k, c.REACH)) return true;
      if (is(k, c.WANT) && is(k - 1, c.I)) return false;
    }
    return false;
  }
  const context: Context = {
    cues,
    length: classes.length,
    is,
    isUnknown: (at) => classes[at] === 0,
    word,
    negated,
    asksAbout,
    isOwnWish(at) {
      for (let k = at - 1; k >= clauseStart(at) && k >= at - 5; k -= 1) {
        if (is(k, c.I)) return true;
        if (!is(k, c.WANT | c.CAN | c.TO | c.PLEASE)) return false;
      }
      return is(at - 2, c.WANT) || is(at - 1, c.WANT);
    },
    toldAsDone(at) {
      const last = tokens.source.charAt((tokens.ends[from[at] ?? -1] ?? 0) - 1);
      return (
        is(at - 1, c.PAST) ||
        cues.haveParticiple(word(at - 1)) ||
        (last === 'é' && cues.accentedPast(word(at)))
      );
    },
    written: (at, step) => tokens.words[(from[at] ?? -1) + step] ?? '',
    isMe: (at) => is(at, c.ME) && cues.me(word(at)),
    isMine: (at) => is(at - 1, c.MINE) || (is(at - 2, c.MINE) && is(at - 1, c.FILL | c.REAL)),
    asksWhetherHuman(at) {
      const before = word(at - 1);
      const earlier = word(at - 2);
      return (
        (cues.i(before) && cues.amOrWas(earlier)) ||
        (cues.iAm(before) && cues.ongoing(word(at))) ||
        (cues.iSpeak(word(at)) && !context.asksHow(at)) ||
        (cues.je(before) &&
          cues.jeSpeak(word(at)) &&
          !context.asksHow(at - 1) &&
          !cues.jeDuty(word(at - 3))) ||
        (cues.areBefore(before) && cues.ongoingForm(word(at))) ||
        cues.amDoing(before)
      );
    },
    clauseHasBe(at) {
      let be = false;
      for (let k = clauseStart(at); k < at; k += 1) {
        if (is(k, c.WANT | c.CAN)) return false;
        be ||= cues.be(word(k));
      }
      return be;
    },
    askedByCustomer(at) {
      for (let k = at - 1; k >= clauseStart(at) && k >= at - 5; k -= 1)
        if (is(k, c.I | c.CAN | c.WANT)) return true;
      return at === 0;
    },
    asksHow(at) {
      for (let k = at - 1; k >= clauseStart(at) && k >= at - 4; k -= 1) if (cues.how(word(k))) return true;
      return false;
    },
    askedThereIs(at) {
      for (let k = at - 1; k >= clauseStart(at) && k >= at - 4; k -= 1) if (is(k, c.THERE_IS)) return true;
      return false;
    },
    mayFollow(at) {
      let k = at;
      while (is(k, c.PLEASE | c.SILLY) && !is(k, c.HUMAN | c.NOT)) k += 1;
      if (k >= classes.length || is(k, c.MARK)) return 'end';
      if (k > at) return 'more';
      const fits = is(
        k,
        c.TURN |
          c.THAT |
          c.TO |
          c.I |
          c.NOT |
          c.TALK |
          c.WITHOUT |
          c.CAN |
          c.HUMAN |
          c.SERVICE |
          c.WANT |
          c.REACH,
      );
      return fits || cues.continues(word(k)) ? 'more' : null;
    },
    departmentEnd(at) {
      for (let k = at; k < at + 5 && k < classes.length && !is(k, c.MARK); k += 1) {
        if (is(k, c.DEPARTMENT | c.SERVICE)) {
          let end = k + 1;
          while (is(end, c.DEPARTMENT)) end += 1;
          return end;
        }
      }
      return null;
    },
    judged(rule, start, phrase, outcome) {
      if (phrase.mine || negated(start)) return null;
      for (let k = start - 1; k >= clauseStart(start); k -= 1) if (is(k, c.SAY)) return null;
      const another = cues.person(phrase.word) && cues.definite(word(phrase.end - 2));
      if (another && cues.relative(word(phrase.end))) return null;
      const needless = cues.denied(word(phrase.end)) && cues.necessary(word(phrase.end + 1));
      if (needless || cues.needless(word(phrase.end))) return null;
      let weak = false;
      for (let k = start; k >= 0 && k >= start - 3 && !is(k, c.MARK); k -= 1) {
        weak ||= cues.ill(word(k)) || (cues.will(word(k)) && cues.i(word(k - 1)));
        weak ||=
          (cues.if(word(k)) && !ifPolite(k)) ||
          (is(k, c.MUST) && k >= start - 2 && (!cues.duty(word(k)) || asked(k)));
      }
      weak ||= asksAbout(start);
      if (weak && (outcome === 'offer' || phrase.kind === 'service')) return null;
      return { outcome: weak ? 'offer' : outcome, rule, start, end: Math.min(phrase.end, classes.length) };
    },
  };
  return context;
}
