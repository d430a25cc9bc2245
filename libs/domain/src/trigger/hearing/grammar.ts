import type { Tokens } from '#domain/text';
import * as c from './classes.ts';
import { bareRequest } from './bare-request.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Context, NounPhrase, Request } from './reading.ts';
import type { Sequence } from './sequence.ts';
import { contextOf } from './context.ts';

type Found = Request | null;

/** The clearest request of a turn; null: none. */
export function requestIn(sequence: Sequence, tokens: Tokens): Found {
  let best: Found = null;
  const context = contextOf(sequence, tokens);
  for (let at = 0; at < sequence.classes.length; at += 1) {
    const classes = sequence.classes[at] ?? 0;
    if (classes === 0) continue;
    for (const rule of RULES) {
      if ((classes & rule.begins) === 0) continue;
      const found = rule.match(context, at);
      if (found?.outcome === 'escalate') return found;
      best ??= found;
    }
  }
  const bare = bareRequest(context);
  return bare?.outcome === 'escalate' ? bare : (best ?? bare);
}

interface Rule {
  readonly begins: number;
  match(context: Context, at: number): Found;
}

const RULES: readonly Rule[] = [
  { begins: c.TALK, match: talkTo },
  { begins: c.REACH, match: reach },
  { begins: c.GIVE, match: handOver },
  { begins: c.WANT, match: wanted },
  { begins: c.THERE_IS, match: isThere },
  { begins: c.HUMAN | c.ANYONE, match: someoneToTalkTo },
  { begins: c.CLIMB, match: climb },
  { begins: c.TO, match: withRealPerson },
  { begins: c.NOT | c.WITHOUT | c.HATE, match: noMachine },
];

/** `talk to a human`, `speak with someone`, `hablar con un agente`; to a service: perhaps. */
function talkTo(x: Context, at: number): Found {
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
  if (phrase === null) return dislikesMachine(x, at, next) ?? department(x, at, next, to);
  if (!to && !phrase.strong) return null;
  if (x.asksWhetherHuman(at) || x.is(at - 1, c.PAST)) return null;
  return x.judged('talk to a human', at, phrase, phrase.kind === 'service' ? 'offer' : 'escalate');
}

/** `speak to the billing department`. */
function department(x: Context, at: number, next: number, to: boolean): Found {
  const end = to && x.is(next, c.DEPARTMENT | c.FILL) ? x.departmentEnd(next) : null;
  if (end === null || x.is(at - 1, c.PAST)) return null;
  return x.judged('talk to a department', at, target(end), 'escalate');
}

function target(end: number): NounPhrase {
  return { end, kind: 'service', strong: false, real: false, vague: false, mine: false, word: '' };
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
function reach(x: Context, at: number): Found {
  let next = at + 1;
  while (next < at + 4 && x.is(next, c.TO | c.PLEASE) && !x.is(next, c.HUMAN)) next += 1;
  const isCall = x.is(at, c.ABOUT);
  if (x.is(next, c.YOU)) {
    if (isCall && !x.asksHow(at)) return null;
    return x.word(at).endsWith('ing') || x.asksAbout(at) || x.negated(at) || !x.askedByCustomer(at)
      ? null
      : { outcome: 'offer', rule: 'reach you', start: at, end: next + 1 };
  }
  const phrase = nounPhrase(x, next, 'any modifier');
  if (phrase === null || x.is(at - 1, c.PAST)) return null;
  if (phrase.kind === 'anyone' && isCall) return null;
  return x.judged('contact a human', at, phrase, phrase.kind === 'service' || isCall ? 'offer' : 'escalate');
}

/** `transfer me to an agent`, `put me through to billing`; never money: the object is the customer, or the target an agent. */
function handOver(x: Context, at: number): Found {
  if (x.is(at - 1, c.PAST)) return null;
  let next = at + 1;
  let me = false;
  let to = false;
  for (let steps = 0; steps < 6; steps += 1) {
    if (x.is(next, c.ME)) me ||= x.isMe(next);
    else if (x.is(next, c.TO)) to = true;
    else if (!x.is(next, c.PLEASE) || x.is(next, c.HUMAN)) break;
    next += 1;
  }
  const phrase = nounPhrase(x, next);
  if (phrase !== null && phrase.kind !== 'service') {
    const clear = me ? phrase.strong || to : to && phrase.strong && (phrase.real || phrase.word !== 'person');
    const onto = phrase.strong && /^(?:put|bring)$/.test(x.word(at)) && x.mayFollow(phrase.end) !== null;
    if (clear || onto) return x.judged('hand over', at, phrase, 'escalate');
  }
  if (!me) return null;
  const end = phrase?.end ?? x.departmentEnd(next);
  if (to && end !== null) {
    return x.judged('hand over', at, phrase ?? target(end), 'escalate');
  }
  const closed = next >= x.length || x.is(next, c.MARK);
  return closed &&
    /^(?:transf|connect|redirect|patch|forward|comuniq|transfi)/.test(x.word(at)) &&
    !x.negated(at)
    ? { outcome: 'escalate', rule: 'hand over', start: at, end: next }
    : null;
}

/** `I need a human`, `get me a supervisor`, `need help from a person`; `I need support`: perhaps. */
function wanted(x: Context, at: number): Found {
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
    const helps = [0, 1, 2, 3].some((step) => /^(?:help|assist)/.test(x.word(phrase.end + step)));
    return helps && phrase.word !== 'people' ? x.judged('someone to help', at, phrase, 'offer') : null;
  }
  if (follows === null) return phrase.real ? x.judged('want a human', at, phrase, 'offer') : null;
  const assistant = phrase.vague && x.word(phrase.end - 1).startsWith('assist');
  return x.judged('want a human', at, phrase, assistant ? 'offer' : 'escalate');
}

/** `is there a human there`, `hay alguna persona real`. */
function isThere(x: Context, at: number): Found {
  const phrase = nounPhrase(x, at + 1);
  if (phrase === null || phrase.kind === 'service') return null;
  if (phrase.kind === 'anyone' && !phrase.strong) {
    return x.is(phrase.end, c.PLEASE) && x.is(phrase.end, c.THAT)
      ? x.judged('anyone there', at, phrase, 'offer')
      : null;
  }
  if (x.mayFollow(phrase.end) === null && !phrase.real) return null;
  const clear = phrase.real || (x.mayFollow(phrase.end) !== null && !x.word(phrase.end - 1).endsWith('s'));
  const owned = /^(?:do|have|dont|you|tien|ten|avez)/.test(x.word(at));
  return x.judged('is there a human', at, phrase, clear && !(owned && !phrase.real) ? 'escalate' : 'offer');
}

/** `someone I can talk to`, `an agent to speak with`; `someone call me`: perhaps. */
function someoneToTalkTo(x: Context, at: number): Found {
  let next = at + 1;
  let linked = false;
  while (next < at + 7 && x.is(next, c.THAT | c.I | c.CAN | c.TO) && !x.is(next, c.TALK | c.REACH)) {
    linked ||= x.is(next, c.I | c.TO);
    next += 1;
  }
  const phrase = nounPhrase(x, at);
  if (phrase === null || x.isMine(at)) return null;
  const helps = /^(?:help|assist|take|answer|handle)$/.test(x.word(phrase.end)) && !x.word(at).endsWith('s');
  if (phrase.strong && helps && [1, 2, 3].some((step) => x.is(at - step, c.CAN | c.WANT))) {
    return x.judged('a human to help', at, phrase, 'escalate');
  }
  const wide = { ...phrase, end: next + 1 };
  if (linked && x.is(next, c.TALK) && !x.is(next, c.MACHINE)) {
    const asked = phrase.strong || x.askedThereIs(at);
    return x.judged('someone to talk to', at, wide, asked ? 'escalate' : 'offer');
  }
  if (phrase.word !== 'people' && x.is(next, c.REACH) && x.isMe(next + 1))
    return x.judged('call me back', at, { ...phrase, end: next + 2 }, 'offer');
  return null;
}

/** `escalate this`, `please escalate`. */
function climb(x: Context, at: number): Found {
  if (x.negated(at) || x.is(at - 1, c.PAST)) return null;
  const next = at + 1;
  const open = next >= x.length || x.is(next, c.MARK | c.PLEASE | c.ME | c.MINE | c.FILL | c.TO);
  if (!open) return null;
  const verb = x.word(at).endsWith('n') || x.word(at).endsWith('d') ? 'offer' : 'escalate';
  return { outcome: verb, rule: 'escalate this', start: at, end: next };
}

/** `with a real person`, whatever the verb. */
function withRealPerson(x: Context, at: number): Found {
  if (x.is(at - 1, c.TALK) || x.asksWhetherHuman(at)) return null;
  const phrase = nounPhrase(x, at + 1);
  if (phrase === null || !phrase.real || phrase.kind === 'service' || x.clauseHasBe(at)) return null;
  return x.judged('with a real person', at, phrase, 'escalate');
}

/** `I don't want a bot`, `no robots`: a human is not named, but nothing else is left. */
function noMachine(x: Context, at: number): Found {
  let next = at + 1;
  let wanting = x.is(at, c.HATE | c.WITHOUT);
  while (next < at + 6 && x.is(next, c.WANT | c.TO | c.FILL | c.TALK | c.THAT) && !x.is(next, c.MACHINE)) {
    wanting ||= x.is(next, c.WANT | c.TALK);
    next += 1;
  }
  if (!x.is(next, c.MACHINE)) return null;
  if (
    /^(?:am|im|are|is|youre|its|soy|eres|es|suis|etes|est)$/.test(x.word(at - 1)) ||
    /^(?:isnt|arent|doesnt|stop|wont)$/.test(x.word(at))
  )
    return null;
  return { outcome: wanting ? 'escalate' : 'offer', rule: 'no machine', start: at, end: next + 1 };
}
