import * as c from './classes.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context } from './context.ts';
import { target, type Found, type NounPhrase } from './request.ts';

/** `is there a human there`, `hay alguna persona real`. */
export function isThere(x: Context, at: number): Found {
  const phrase = nounPhrase(x, at + 1);
  if (phrase === null || phrase.kind === 'service') return null;
  if (phrase.kind === 'anyone' && !phrase.strong) {
    return x.is(phrase.end, c.PLEASE) && x.is(phrase.end, c.THAT)
      ? x.judged('anyone there', at, phrase, 'offer')
      : null;
  }
  const work = x.cues.humans(x.word(phrase.end - 1)) && x.mayFollow(phrase.end) === null;
  if (work) return x.judged('is there a human', at, phrase, 'offer');
  if (x.mayFollow(phrase.end) === null && !phrase.real) return null;
  const several = x.cues.plural(x.word(phrase.end - 1));
  const present = x.is(phrase.end, c.PLEASE | c.THAT);
  const clear = phrase.real || (x.mayFollow(phrase.end) !== null && (!several || present));
  const owned = x.cues.haveYou(x.word(at));
  return x.judged('is there a human', at, phrase, clear && !(owned && !phrase.real) ? 'escalate' : 'offer');
}

/** `someone I can talk to`, `an agent to speak with`; `someone call me`: perhaps. */
export function someoneToTalkTo(x: Context, at: number): Found {
  let next = at + 1;
  let linked = false;
  while (next < at + 7 && x.is(next, c.THAT | c.I | c.CAN | c.TO) && !x.is(next, c.TALK | c.REACH)) {
    linked ||= x.is(next, c.I | c.TO) && !x.cues.of(x.word(next));
    next += 1;
  }
  const nobody = x.is(at, c.NOT);
  const phrase = nobody ? NOBODY(at) : nounPhrase(x, at);
  if (phrase === null || x.isMine(at)) return null;
  let verb = phrase.end;
  while (verb < phrase.end + 4 && x.is(verb, c.CAN | c.PLEASE | c.ME | c.THAT) && !x.cues.helps(x.word(verb)))
    verb += 1;
  const asks = (k: number) => x.is(k, c.CAN | c.WANT | c.THERE_IS);
  const asked = [1, 2, 3].some((step) => asks(at - step)) || x.is(phrase.end, c.CAN);
  const foretold =
    x.cues.will(x.word(at - 1)) || x.cues.will(x.word(at - 2)) || x.cues.will(x.word(phrase.end));
  if (phrase.strong && x.cues.helps(x.word(verb)) && asked && !foretold && !x.cues.plural(x.word(at))) {
    return x.judged('a human to help', at, { ...phrase, end: verb + 1 }, 'escalate');
  }
  const inQuestion = [1, 2, 3].some((step) => x.cues.freeBefore(x.word(at - step)));
  const free = [0, 1, 2].some(
    (step) => x.is(phrase.end + step, c.THAT) && x.cues.available(x.word(phrase.end + step)),
  );
  const inverted = x.cues.freeAfter(x.word(phrase.end));
  if (phrase.strong && free && (inQuestion || inverted))
    return x.judged('a human available', at, phrase, 'escalate');
  const wide = { ...phrase, end: next + 1 };
  if (linked && x.is(next, c.TALK) && !x.is(next, c.MACHINE)) {
    const meToo = x.is(at - 1, c.WANT) && x.cues.to(x.word(next - 1)) && talksToMe(x, next + 1);
    const clear =
      meToo ||
      phrase.strong ||
      x.askedThereIs(at) ||
      phrase.kind === 'service' ||
      x.cues.fetch(x.word(at - 1));
    if (nobody && !x.askedThereIs(at)) return null;
    return x.judged('someone to talk to', at, wide, clear ? 'escalate' : 'offer');
  }
  const calls = x.is(next, c.REACH) && (x.isMe(next + 1) || (x.is(next + 1, c.TO) && x.isMe(next + 2)));
  const callsEs = x.isMe(phrase.end) && x.is(phrase.end + 1, c.REACH);
  if (!nobody && !x.cues.people(phrase.word) && (calls || callsEs)) {
    const wished =
      phrase.strong && x.is(at - 1, c.WANT | c.CAN | c.FILL) && !x.cues.willOrWould(x.word(at - 2));
    return x.judged('call me back', at, { ...phrase, end: next + 1 }, wished ? 'escalate' : 'offer');
  }
  return null;
}

function talksToMe(x: Context, after: number): boolean {
  let at = after;
  while (x.is(at, c.TO) || (x.is(at, c.ME) && x.isMe(at)) || x.is(at, c.PLEASE)) at += 1;
  return at > after && (at >= x.length || x.is(at, c.MARK));
}
const NOBODY = (at: number): NounPhrase => ({ ...target(at + 1), kind: 'anyone' });

/** `with a real person`, whatever the verb. */
export function withRealPerson(x: Context, at: number): Found {
  if (x.is(at - 1, c.TALK) || x.asksWhetherHuman(at)) return null;
  const phrase = nounPhrase(x, at + 1);
  if (phrase === null || !phrase.real || phrase.kind === 'service' || x.clauseHasBe(at)) return null;
  return x.judged('with a real person', at, phrase, 'escalate');
}
