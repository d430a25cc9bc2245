import * as c from './classes.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context, Found, NounPhrase } from './reading.ts';
import { FETCH, HELPS, target } from './wording.ts';

/** `is there a human there`, `hay alguna persona real`. */
export function isThere(x: Context, at: number): Found {
  const phrase = nounPhrase(x, at + 1);
  if (phrase === null || phrase.kind === 'service') return null;
  if (phrase.kind === 'anyone' && !phrase.strong) {
    return x.is(phrase.end, c.PLEASE) && x.is(phrase.end, c.THAT)
      ? x.judged('anyone there', at, phrase, 'offer')
      : null;
  }
  const work = x.word(phrase.end - 1).startsWith('humans') && x.mayFollow(phrase.end) === null;
  if (work) return x.judged('is there a human', at, phrase, 'offer');
  if (x.mayFollow(phrase.end) === null && !phrase.real) return null;
  const several = x.word(phrase.end - 1).endsWith('s');
  const present = x.is(phrase.end, c.PLEASE | c.THAT);
  const clear = phrase.real || (x.mayFollow(phrase.end) !== null && (!several || present));
  const owned = /^(?:do|have|dont|you|tien|ten|avez)/.test(x.word(at));
  return x.judged('is there a human', at, phrase, clear && !(owned && !phrase.real) ? 'escalate' : 'offer');
}

/** `someone I can talk to`, `an agent to speak with`; `someone call me`: perhaps. */
export function someoneToTalkTo(x: Context, at: number): Found {
  let next = at + 1;
  let linked = false;
  while (next < at + 7 && x.is(next, c.THAT | c.I | c.CAN | c.TO) && !x.is(next, c.TALK | c.REACH)) {
    linked ||= x.is(next, c.I | c.TO) && x.word(next) !== 'de';
    next += 1;
  }
  const nobody = x.is(at, c.NOT);
  const phrase = nobody ? NOBODY(at) : nounPhrase(x, at);
  if (phrase === null || x.isMine(at)) return null;
  let verb = phrase.end;
  while (verb < phrase.end + 4 && x.is(verb, c.CAN | c.PLEASE | c.ME | c.THAT) && !HELPS.test(x.word(verb)))
    verb += 1;
  const asks = (k: number) => x.is(k, c.CAN | c.WANT | c.THERE_IS);
  const asked = [1, 2, 3].some((step) => asks(at - step)) || x.is(phrase.end, c.CAN);
  const foretold = x.word(at - 1) === 'will' || x.word(at - 2) === 'will' || x.word(phrase.end) === 'will';
  if (phrase.strong && HELPS.test(x.word(verb)) && asked && !foretold && !x.word(at).endsWith('s')) {
    return x.judged('a human to help', at, { ...phrase, end: verb + 1 }, 'escalate');
  }
  const available = /^(?:available|disponibles?)$/;
  const inQuestion = [1, 2, 3].some((step) => /^(?:is|are|esta|estan|est)$/.test(x.word(at - step)));
  const free = [0, 1, 2].some(
    (step) => x.is(phrase.end + step, c.THAT) && available.test(x.word(phrase.end + step)),
  );
  const inverted = /^(?:est|sont)$/.test(x.word(phrase.end));
  if (phrase.strong && free && (inQuestion || inverted))
    return x.judged('a human available', at, phrase, 'escalate');
  const wide = { ...phrase, end: next + 1 };
  if (linked && x.is(next, c.TALK) && !x.is(next, c.MACHINE)) {
    const meToo = x.is(at - 1, c.WANT) && x.word(next - 1) === 'to' && talksToMe(x, next + 1);
    const clear =
      meToo || phrase.strong || x.askedThereIs(at) || phrase.kind === 'service' || FETCH.test(x.word(at - 1));
    if (nobody && !x.askedThereIs(at)) return null;
    return x.judged('someone to talk to', at, wide, clear ? 'escalate' : 'offer');
  }
  const calls = x.is(next, c.REACH) && (x.isMe(next + 1) || (x.is(next + 1, c.TO) && x.isMe(next + 2)));
  const callsEs = x.isMe(phrase.end) && x.is(phrase.end + 1, c.REACH);
  if (!nobody && phrase.word !== 'people' && (calls || callsEs)) {
    const wished =
      phrase.strong && x.is(at - 1, c.WANT | c.CAN | c.FILL) && !/^(?:will|would)$/.test(x.word(at - 2));
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
