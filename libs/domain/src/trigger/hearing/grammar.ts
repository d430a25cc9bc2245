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
  if (phrase === null) return dislikesMachine(x, at, next) ?? department(x, at, next, to) ?? whom(x, at);
  if (!to && !phrase.strong) return null;
  if (x.asksWhetherHuman(at) || x.toldAsDone(at)) return null;
  if (x.word(at) === 'explain' && !phrase.strong) return null;
  if (phrase.word === 'people' && x.word(at - 1) === 'i') return null;
  return x.judged('talk to a human', at, phrase, phrase.kind === 'service' ? 'offer' : 'escalate');
}

/** `who can I talk to`, `con quién puedo hablar`. */
function whom(x: Context, at: number): Found {
  for (let k = at - 1; k >= at - 4 && !x.is(k, c.MARK); k -= 1) {
    if (!/^(?:who|whom)$/.test(x.word(k)) && !(x.is(k, c.THAT) && x.is(k, c.TO))) continue;
    const able = x.is(at - 1, c.CAN) || x.is(at - 2, c.CAN) || x.is(at - 3, c.CAN);
    const asks = k === 0 || x.is(k - 1, c.MARK | c.PLEASE);
    return able && asks ? { outcome: 'offer', rule: 'whom to talk to', start: k, end: at + 1 } : null;
  }
  return null;
}

/** `speak to the billing department`. */
function department(x: Context, at: number, next: number, to: boolean): Found {
  const end = to && x.is(next, c.DEPARTMENT | c.FILL) ? x.departmentEnd(next) : null;
  if (end === null || x.toldAsDone(at)) return null;
  return x.judged('talk to a department', at, target(end), 'escalate');
}

const ARTICLE = /^(?:the|an|emergency|la|le)$/;
/** `get me`: the customer sends for somebody. */
const FETCH =
  /^(?:get|give|gimme|bring|fetch|send|dame|deme|denme|traigame|consigueme|donnez|donne|trouvez|passez)$/;
/** Anybody at all, not only one of the firm's. */
const SOMEBODY = /^(?:person|persona|personne|personnes|personas|someone|somebody|otra|quelqu)$/;
/** Things that are machines too: a cash machine. */
const DEVICE = /^(?:machine|maquina|computer|ordenador|ordinateur|computadora|software|program|recording)/;
/** `me ayude`, `me rappelle`. */
const ATTENDS =
  /^(?:me|m|nous|nos) (?:ayud|llam|contact|at[ie]|respond|contest|habl|aid|rappel|appel|repond|expli|conseil)/;
/** Said of a conversation, hardly of money. */
const HANDS = /^(?:hand|patch|escalate|connect|switch|redirect)/;
/** What a human is wanted for. */
const HELPS =
  /^(?:help|assist|take|answer|handle|look|read|review|check|reply|respond|explain|deal|contact|call|talk|speak|chat|fix|solve|resolve|ayud|ayude|ayudar|ayudarme|atender|atenderme|responder|responda|responderme|aider|repondre|aide|reponde|appeler|rappeler|contacter|parler|llamar|llamarme|contactarme|hablar)$/;
const FOR_THIS = /^(?:for|para|pour) (?:this|that|it|me|us|esto|eso|ca|cela)$/;
/** `who can help`, `who can fix this`. */
function fixesThis(x: Context, after: number): boolean {
  if (!x.is(after, c.CAN) || !HELPS.test(x.word(after + 1))) return false;
  const object = /^(?:this|that|it|me|us)$/.test(x.word(after + 2)) ? after + 3 : after + 2;
  return object >= x.length || x.is(object, c.MARK | c.PLEASE);
}
function talksToMe(x: Context, after: number): boolean {
  let at = after;
  while (x.is(at, c.TO) || (x.is(at, c.ME) && x.isMe(at)) || x.is(at, c.PLEASE)) at += 1;
  return at > after && (at >= x.length || x.is(at, c.MARK));
}
const NOBODY = (at: number): NounPhrase => ({ ...target(at + 1), kind: 'anyone' });

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
  if (x.asksHow(at) && (x.is(at - 1, c.YOU) || /^(?:los|les|os|te|t)$/.test(x.word(at - 1))))
    return { outcome: 'offer', rule: 'reach you', start: at, end: at + 1 };
  if (x.is(next, c.YOU)) {
    const closed = next + 1 >= x.length || x.is(next + 1, c.MARK | c.PLEASE);
    if (isCall && !x.asksHow(at) && !(closed && x.is(at - 1, c.I) && x.is(at - 2, c.CAN))) return null;
    return x.word(at).endsWith('ing') || x.asksAbout(at) || x.negated(at) || !x.askedByCustomer(at)
      ? null
      : { outcome: 'offer', rule: 'reach you', start: at, end: next + 1 };
  }
  const phrase = nounPhrase(x, next, 'any modifier');
  if (phrase === null || x.is(at - 1, c.PAST) || ARTICLE.test(x.word(at - 1))) return null;
  if (phrase.kind === 'anyone' && isCall) return null;
  if (x.word(at).startsWith('lleg') && SOMEBODY.test(phrase.word)) return null;
  return x.judged('contact a human', at, phrase, phrase.kind === 'service' || isCall ? 'offer' : 'escalate');
}

/** `transfer me to an agent`, `put me through to billing`; never money: the object is the customer, or the target an agent. */
function handOver(x: Context, at: number): Found {
  if (x.is(at - 1, c.PAST)) return null;
  let next = at + 1;
  let me =
    x.is(at, c.ME) ||
    (x.is(at - 1, c.ME) && x.isMe(at - 1)) ||
    (/^(?:be|been)$/.test(x.word(at - 1)) && x.isOwnWish(at - 1)) ||
    (x.is(at - 1, c.CAN) && x.is(at - 2, c.ME) && x.isMe(at - 2));
  if (!me && ARTICLE.test(x.word(at - 1))) return null;
  let to = false;
  for (let steps = 0; steps < 6; steps += 1) {
    if (x.is(next, c.ME)) me ||= x.isMe(next);
    else if (x.is(next, c.TO)) to = true;
    else if (!x.is(next, c.PLEASE) || x.is(next, c.HUMAN)) break;
    next += 1;
  }
  const phrase = nounPhrase(x, next);
  if (phrase !== null && phrase.kind !== 'service') {
    const passes = /^(?:pass|connect|me$)/.test(x.word(at));
    const clear = me
      ? phrase.strong || to || passes
      : to && phrase.strong && (phrase.real || !SOMEBODY.test(phrase.word) || HANDS.test(x.word(at)));
    const onto = phrase.strong && /^(?:put|bring|send)$/.test(x.word(at)) && x.mayFollow(phrase.end) !== null;
    const named = phrase.strong && x.word(at).startsWith('connect') && x.mayFollow(phrase.end) === 'end';
    if (clear || onto || named) return x.judged('hand over', at, phrase, 'escalate');
  }
  if (!me) return null;
  const end = phrase?.end ?? x.departmentEnd(next);
  if ((to || x.word(at).startsWith('pass')) && end !== null) {
    return x.judged('hand over', at, phrase ?? target(end), 'escalate');
  }
  const closed = next >= x.length || x.is(next, c.MARK);
  return closed &&
    (/^(?:transf|connect|redirect|patch|forward|hand|comuniq)/.test(x.word(at)) ||
      (x.word(at) === 'put' && x.word(next - 1) === 'through')) &&
    !x.negated(at)
    ? { outcome: 'escalate', rule: 'hand over', start: at, end: next }
    : null;
}

/** `I need a human`, `get me a supervisor`, `need help from a person`; `I need support`: perhaps. */
function wanted(x: Context, at: number): Found {
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

/** `is there a human there`, `hay alguna persona real`. */
function isThere(x: Context, at: number): Found {
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
function someoneToTalkTo(x: Context, at: number): Found {
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
    (!x.is(at, c.HATE) && /^(?:am|im|are|is|youre|its|soy|eres|es|suis|etes|est)$/.test(x.word(at - 1))) ||
    (/^(?:isnt|arent|doesnt|stop|wont)$/.test(x.word(at)) && !x.is(at, c.TO))
  )
    return null;
  const talked = wanting && !x.is(at, c.WITHOUT);
  if (!talked && !x.is(at, c.HATE) && DEVICE.test(x.word(next))) return null;
  const over = x.mayFollow(next + 1) === 'end';
  wanting ||= over && (/^(?:no|plus|nada)$/.test(x.word(at)) || x.is(next + 1, c.PLEASE));
  return { outcome: wanting ? 'escalate' : 'offer', rule: 'no machine', start: at, end: next + 1 };
}
