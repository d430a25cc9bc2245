import * as c from './classes.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context, Found } from './reading.ts';
import { ATTENDS, FETCH, FOR_THIS, HELPS, SOMEBODY } from './wording.ts';

/** `I need a human`, `get me a supervisor`, `need help from a person`; `I need support`: perhaps. */
export function wanted(x: Context, at: number): Found {
  if (x.word(at) === 'like' && !x.is(at - 1, c.I | c.CAN | c.PLEASE)) return null;
  let next = at + 1;
  for (let steps = 0; steps < 6; steps += 1) {
    const skip = x.is(next, c.TO | c.ME | c.WANT | c.CAN) && !x.is(next, c.HUMAN | c.NOT | c.MACHINE);
    const helpFrom = x.is(next, c.FILL) && x.is(next + 1, c.TO) && !x.is(next, c.REAL);
    if (!skip && !helpFrom) break;
    if (x.is(next, c.FILL) && !helpFrom && !x.is(next, c.ME)) break;
    next += 1;
  }
  const phrase = nounPhrase(x, next);
  if (phrase === null) return null;
  if (x.is(at - 1, c.PAST)) return null;
  const follows = x.mayFollow(phrase.end);
  if (phrase.kind === 'service')
    return follows === 'end' ? x.judged('want support', at, phrase, 'offer') : null;
  if (!phrase.strong) {
    const onTheLine = x.word(phrase.end) === 'on' && /^(?:phone|line)$/.test(x.word(phrase.end + 2));
    if (onTheLine && phrase.kind === 'anyone') return x.judged('want a human', at, phrase, 'escalate');
    const wishedFor = /^(?:que|qu)$/.test(x.word(at + 1)) && ATTENDS.test(x.said(phrase.end));
    if (wishedFor) return x.judged('want a human', at, phrase, 'escalate');
    const fixes = FETCH.test(x.word(at)) && x.word(phrase.end) === 'who' && fixesThis(x, phrase.end + 1);
    if (fixes) return x.judged('someone to help', at, phrase, 'escalate');
    if (follows === 'end' && phrase.word !== 'people' && !FETCH.test(x.word(at)))
      return x.judged('want someone', at, phrase, 'offer');
    const fetched =
      FETCH.test(x.word(at)) &&
      (x.is(at, c.ME) || x.is(at + 1, c.ME)) &&
      follows !== null &&
      !x.is(phrase.end, c.TO | c.TURN | c.THAT);
    if (fetched && phrase.word !== 'people') return x.judged('want a human', at, phrase, 'escalate');
    if (/^(?:help|assistance|support)$/.test(x.word(next - 1)) && phrase.word !== 'people')
      return x.judged('someone to help', at, phrase, 'offer');
    const helps = [0, 1, 2, 3].some((step) => /^(?:help|assist)/.test(x.word(phrase.end + step)));
    return helps && phrase.word !== 'people' ? x.judged('someone to help', at, phrase, 'offer') : null;
  }
  if (phrase.real && FETCH.test(x.word(at))) return x.judged('want a human', at, phrase, 'escalate');
  if (
    phrase.word.startsWith('person') &&
    /^(?:to|pour|para)$/.test(x.word(phrase.end)) &&
    !phrase.real &&
    !x.isMe(phrase.end + 1) &&
    !HELPS.test(x.word(phrase.end + 1))
  )
    return null;
  if (follows === null && FOR_THIS.test(`${x.word(phrase.end)} ${x.word(phrase.end + 1)}`))
    return x.judged('want a human', at, phrase, 'escalate');
  const thatOne = /^(?:que|qu)$/.test(x.word(at + 1)) && !SOMEBODY.test(phrase.word);
  if (follows === null && thatOne) return x.judged('want a human', at, phrase, 'escalate');
  if (follows === null) return phrase.real ? x.judged('want a human', at, phrase, 'offer') : null;
  const assistant = phrase.vague && x.word(phrase.end - 1).startsWith('assist');
  return x.judged('want a human', at, phrase, assistant ? 'offer' : 'escalate');
}

/** `who can help`, `who can fix this`. */
function fixesThis(x: Context, after: number): boolean {
  if (!x.is(after, c.CAN) || !HELPS.test(x.word(after + 1))) return false;
  const object = /^(?:this|that|it|me|us)$/.test(x.word(after + 2)) ? after + 3 : after + 2;
  return object >= x.length || x.is(object, c.MARK | c.PLEASE);
}
