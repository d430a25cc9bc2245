import * as c from './classes.ts';
import type { Context } from './context.ts';
import type { NounPhrase } from './request.ts';

const ELEMENTS_MAX = 8;

/** @param modifiers `any modifier`: one word that is not known may stand before the head (`a licensed agent`) */
export function nounPhrase(
  x: Context,
  start: number,
  modifiers: 'known' | 'any modifier' = 'known',
): NounPhrase | null {
  let unknown = modifiers === 'known' ? 0 : 1;
  let real = false;
  let mine = false;
  for (let at = start; at < start + ELEMENTS_MAX && at < x.length; at += 1) {
    if (x.is(at, c.MARK)) return null;
    if (x.is(at, c.NOT)) return null;
    if (x.is(at, c.HUMAN)) {
      let end = at + 1;
      let head = at;
      while (end < x.length && end < at + 3 && x.is(end, c.HUMAN | c.REAL | c.SERVICE)) {
        const continues = x.is(end, c.HUMAN | c.REAL) || x.is(end + 1, c.HUMAN);
        if (!continues) break;
        real ||= x.is(at, c.REAL) || x.is(end, c.REAL);
        head = x.is(end, c.HUMAN) ? end : head;
        end += 1;
      }
      real ||= x.is(at, c.REAL) && x.is(end, c.SERVICE | c.FILL) && !x.is(end, c.THAT);
      const vague = x.is(head, c.VAGUE) && !real;
      return { end, kind: 'human', strong: true, real, vague, mine, word: x.word(head) };
    }
    if (x.is(at, c.SERVICE) && !x.is(at + 1, c.HUMAN)) {
      if (x.is(at, c.FILL) && (x.is(at + 1, c.SERVICE) || x.is(at + 2, c.HUMAN) || x.is(at + 3, c.HUMAN)))
        continue;
      return { end: at + 1, kind: 'service', strong: real, real, vague: true, mine, word: x.word(at) };
    }
    if (x.is(at, c.ANYONE)) {
      const after = x.is(at + 1, c.REAL);
      const isReal = real || after;
      return {
        end: at + (after ? 2 : 1),
        kind: 'anyone',
        strong: isReal,
        real: isReal,
        vague: false,
        mine,
        word: x.word(at),
      };
    }
    if (x.is(at, c.REAL)) real = true;
    else if (x.is(at, c.MINE)) mine = true;
    else if (x.is(at, c.FILL | c.SERVICE | c.SILLY)) continue;
    else if (unknown > 0 && at > start && x.isUnknown(at) && x.is(at + 1, c.HUMAN)) unknown -= 1;
    else return null;
  }
  return null;
}
