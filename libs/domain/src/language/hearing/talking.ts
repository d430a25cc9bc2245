import * as c from './classes.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context } from './context.ts';
import { target, type Found } from './request.ts';

/** `talk to a human`, `speak with someone`, `hablar con un agente`; to a service: perhaps. */
export function talkTo(x: Context, at: number): Found {
  let next = at + 1;
  let to = x.is(at, c.TO);
  for (
    let steps = 0;
    steps < 5 && (x.is(next, c.TO) || (x.is(next, c.PLEASE | c.ME) && !x.is(next, c.HUMAN)));
    steps += 1
  ) {
    to ||= x.is(next, c.TO);
    next += 1;
  }
  if (x.is(next, c.MACHINE)) return null;
  const phrase = nounPhrase(x, next, 'any modifier');
  if (phrase === null) return dislikesMachine(x, at, next) ?? department(x, at, next, to) ?? whom(x, at);
  if (!to && !phrase.strong) return null;
  if (x.asksWhetherHuman(at) || x.reportsPast(at)) return null;
  if (x.cues.explain(x.word(at)) && !phrase.strong) return null;
  if (x.cues.people(phrase.word) && x.cues.i(x.word(at - 1))) return null;
  return x.judged('talk to a human', at, phrase, phrase.kind === 'service' ? 'offer' : 'escalate');
}

/** `who can I talk to`, `con quién puedo hablar`. */
function whom(x: Context, at: number): Found {
  for (let k = at - 1; k >= at - 4 && !x.is(k, c.MARK); k -= 1) {
    if (!x.cues.whom(x.word(k)) && !(x.is(k, c.THAT) && x.is(k, c.TO))) continue;
    const able = x.is(at - 1, c.CAN) || x.is(at - 2, c.CAN) || x.is(at - 3, c.CAN);
    const asks = k === 0 || x.is(k - 1, c.MARK | c.PLEASE);
    return able && asks ? { outcome: 'offer', rule: 'whom to talk to', start: k, end: at + 1 } : null;
  }
  return null;
}

/** `speak to the billing department`. */
function department(x: Context, at: number, next: number, to: boolean): Found {
  const end = to && x.is(next, c.DEPARTMENT | c.FILL) ? x.departmentEnd(next) : null;
  if (end === null || x.reportsPast(at)) return null;
  return x.judged('talk to a department', at, target(end), 'escalate');
}

/** `talking to a bot is stupid`, `I hate talking to machines`. */
function dislikesMachine(x: Context, at: number, next: number): Found {
  for (let k = next; k < next + 4; k += 1) {
    if (x.is(k, c.MARK)) break;
    if (!x.is(k, c.MACHINE)) continue;
    const before = x.is(at - 1, c.HATE) || x.is(at - 2, c.HATE) || x.is(at - 1, c.WITHOUT);
    const after = [1, 2, 3].some((step) => x.is(k + step, c.SILLY));
    if (before || after || x.negated(at))
      return { outcome: 'escalate', rule: 'no machine', start: at, end: k + 1 };
  }
  return null;
}

/** `contact an agent`, `get hold of someone`; `reach you`, `call an agent`: perhaps. */
export function reach(x: Context, at: number): Found {
  let next = at + 1;
  while (next < at + 4 && x.is(next, c.TO | c.PLEASE) && !x.is(next, c.HUMAN)) next += 1;
  const isCall = x.is(at, c.ABOUT);
  if (x.asksHow(at) && (x.is(at - 1, c.YOU) || x.cues.youObject(x.word(at - 1))))
    return { outcome: 'offer', rule: 'reach you', start: at, end: at + 1 };
  if (x.is(next, c.YOU)) {
    const closed = next + 1 >= x.length || x.is(next + 1, c.MARK | c.PLEASE);
    if (isCall && !x.asksHow(at) && !(closed && x.is(at - 1, c.I) && x.is(at - 2, c.CAN))) return null;
    return x.cues.ongoingForm(x.word(at)) || x.asksAbout(at) || x.negated(at) || !x.askedByCustomer(at)
      ? null
      : { outcome: 'offer', rule: 'reach you', start: at, end: next + 1 };
  }
  const phrase = nounPhrase(x, next, 'any modifier');
  if (phrase === null || x.is(at - 1, c.PAST) || x.cues.article(x.word(at - 1))) return null;
  if (phrase.kind === 'anyone' && isCall) return null;
  if (x.cues.arrive(x.word(at)) && x.cues.somebody(phrase.word)) return null;
  return x.judged('contact a human', at, phrase, phrase.kind === 'service' || isCall ? 'offer' : 'escalate');
}
