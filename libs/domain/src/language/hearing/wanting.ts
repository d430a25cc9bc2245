import * as c from './classes.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context } from './context.ts';
import type { Found } from './request.ts';

/** `I need a human`, `get me a supervisor`, `need help from a person`; `I need support`: perhaps. */
export function wanted(x: Context, at: number): Found {
  if (x.cues.like(x.word(at)) && !x.is(at - 1, c.I | c.CAN | c.PLEASE)) return null;
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
    const onTheLine = x.cues.on(x.word(phrase.end)) && x.cues.phoneLine(x.word(phrase.end + 2));
    if (onTheLine && phrase.kind === 'anyone') return x.judged('want a human', at, phrase, 'escalate');
    const wishedFor = x.cues.that(x.word(at + 1)) && attends(x, phrase.end);
    if (wishedFor) return x.judged('want a human', at, phrase, 'escalate');
    const fixes = x.cues.fetch(x.word(at)) && x.cues.who(x.word(phrase.end)) && fixesThis(x, phrase.end + 1);
    if (fixes) return x.judged('someone to help', at, phrase, 'escalate');
    if (follows === 'end' && !x.cues.people(phrase.word) && !x.cues.fetch(x.word(at)))
      return x.judged('want someone', at, phrase, 'offer');
    const fetched =
      x.cues.fetch(x.word(at)) &&
      (x.is(at, c.ME) || x.is(at + 1, c.ME)) &&
      follows !== null &&
      !x.is(phrase.end, c.TO | c.TURN | c.THAT);
    if (fetched && !x.cues.people(phrase.word)) return x.judged('want a human', at, phrase, 'escalate');
    if (x.cues.helpFor(x.word(next - 1)) && !x.cues.people(phrase.word))
      return x.judged('someone to help', at, phrase, 'offer');
    const helps = [0, 1, 2, 3].some((step) => x.cues.helping(x.word(phrase.end + step)));
    return helps && !x.cues.people(phrase.word) ? x.judged('someone to help', at, phrase, 'offer') : null;
  }
  if (phrase.real && x.cues.fetch(x.word(at))) return x.judged('want a human', at, phrase, 'escalate');
  if (
    x.cues.person(phrase.word) &&
    x.cues.forDoing(x.word(phrase.end)) &&
    !phrase.real &&
    !x.isMe(phrase.end + 1) &&
    !x.cues.helps(x.word(phrase.end + 1))
  )
    return null;
  if (follows === null && x.cues.for(x.word(phrase.end)) && x.cues.this(x.word(phrase.end + 1)))
    return x.judged('want a human', at, phrase, 'escalate');
  const thatOne = x.cues.that(x.word(at + 1)) && !x.cues.somebody(phrase.word);
  if (follows === null && thatOne) return x.judged('want a human', at, phrase, 'escalate');
  if (follows === null) return phrase.real ? x.judged('want a human', at, phrase, 'offer') : null;
  const assistant = phrase.vague && x.cues.assistant(x.word(phrase.end - 1));
  return x.judged('want a human', at, phrase, assistant ? 'offer' : 'escalate');
}

/** `who can help`, `who can fix this`. */
function fixesThis(x: Context, after: number): boolean {
  if (!x.is(after, c.CAN) || !x.cues.helps(x.word(after + 1))) return false;
  const object = x.cues.thisMatter(x.word(after + 2)) ? after + 3 : after + 2;
  return object >= x.length || x.is(object, c.MARK | c.PLEASE);
}

/** `me ayude`, `me rappelle`: as it is written, for `m` and `me` are one word in the grammar. */
function attends(x: Context, at: number): boolean {
  return x.cues.attendsMe(x.written(at, 0)) && x.cues.attends(x.written(at, 1));
}
