import * as c from './classes.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context } from './context.ts';
import { target, type Found } from './request.ts';

/** `transfer me to an agent`, `put me through to billing`; never money: the object is the customer, or the target an agent. */
export function handOver(x: Context, at: number): Found {
  if (x.is(at - 1, c.PAST)) return null;
  let next = at + 1;
  let me =
    x.is(at, c.ME) ||
    (x.is(at - 1, c.ME) && x.isMe(at - 1)) ||
    (x.cues.beTransferred(x.word(at - 1)) && x.isOwnWish(at - 1)) ||
    (x.is(at - 1, c.CAN) && x.is(at - 2, c.ME) && x.isMe(at - 2));
  if (!me && x.cues.article(x.word(at - 1))) return null;
  let to = false;
  for (let steps = 0; steps < 6; steps += 1) {
    if (x.is(next, c.ME)) me ||= x.isMe(next);
    else if (x.is(next, c.TO)) to = true;
    else if (!x.is(next, c.PLEASE) || x.is(next, c.HUMAN)) break;
    next += 1;
  }
  const phrase = nounPhrase(x, next);
  if (phrase !== null && phrase.kind !== 'service') {
    const passes = x.cues.handsMe(x.word(at));
    const clear = me
      ? phrase.strong || to || passes
      : to && phrase.strong && (phrase.real || !x.cues.somebody(phrase.word) || x.cues.hands(x.word(at)));
    const onto = phrase.strong && x.cues.puts(x.word(at)) && x.mayFollow(phrase.end) !== null;
    const named = phrase.strong && x.cues.connect(x.word(at)) && x.mayFollow(phrase.end) === 'end';
    if (clear || onto || named) return x.judged('hand over', at, phrase, 'escalate');
  }
  if (!me) return null;
  const end = phrase?.end ?? x.departmentEnd(next);
  if ((to || x.cues.pass(x.word(at))) && end !== null) {
    return x.judged('hand over', at, phrase ?? target(end), 'escalate');
  }
  const closed = next >= x.length || x.is(next, c.MARK);
  return closed &&
    (x.cues.transfers(x.word(at)) || (x.cues.put(x.word(at)) && x.cues.putThrough(x.word(next - 1)))) &&
    !x.negated(at)
    ? { outcome: 'escalate', rule: 'hand over', start: at, end: next }
    : null;
}

/** `escalate this`, `please escalate`. */
export function climb(x: Context, at: number): Found {
  if (x.negated(at) || x.is(at - 1, c.PAST)) return null;
  const next = at + 1;
  const open = next >= x.length || x.is(next, c.MARK | c.PLEASE | c.ME | c.MINE | c.FILL | c.TO);
  if (!open) return null;
  const verb = x.cues.escalationNoun(x.word(at)) ? 'offer' : 'escalate';
  return { outcome: verb, rule: 'escalate this', start: at, end: next };
}
