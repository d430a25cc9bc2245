import type { Exception } from './difference.ts';

/** What this version decides or says differently from the recorded one, on purpose. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    why: 'A notice names the situation of one who waits, which the recorded version did not know.',
    allows: (path, recorded) => path === '.event.situation' && recorded === undefined,
  },
  {
    why: 'A card says what people did before, which the recorded version did not know; here nobody did anything.',
    allows: (path, recorded, decided) =>
      path === '.event.card.people' &&
      recorded === undefined &&
      Array.isArray(decided) &&
      decided.length === 0,
  },
  {
    why: 'A card says what is known from other conversations, which the recorded version did not know; at its level nothing is.',
    allows: (path, recorded, decided) =>
      path === '.event.card.history' && recorded === undefined && decided === null,
  },
  {
    why: 'A card says what customers stated, which the recorded version did not know; at its level nothing is kept of it.',
    allows: (path, recorded, decided) =>
      /^\.event\.card\.(?:urgency|tried|refused|promised|headlineAlsoFrom|headlineMoreFrom|morePeople|moreFacts|pastFacts|earlier)$/.test(
        path,
      ) &&
      recorded === undefined &&
      (decided === null || (Array.isArray(decided) && decided.length === 0)),
  },
  {
    why: 'From feature level 2 on a card says what the customer said before its last turns, which the recorded version did not know.',
    allows: (path, recorded, decided) =>
      path === '.event.card.earlier' && recorded === undefined && Array.isArray(decided),
  },
  {
    why: 'A card says how many messages are withheld, which the recorded version did not know; at its level nobody is asked.',
    allows: (path, recorded, decided) =>
      path === '.event.card.withheld' && recorded === undefined && decided === 0,
  },
  {
    why: 'A fact has words around its value, which the recorded version did not know; at its level nothing is kept of them.',
    allows: (path, recorded, decided) =>
      /^\.event\.card\.(?:knownFacts|moreFacts)\[?\.?\d+\]?\.context$/.test(path) &&
      recorded === undefined &&
      decided === null,
  },
  {
    why: 'From feature level 2 on the card does not quote the request for a person again, which stands in its last turns.',
    allows: (path, recorded, decided) =>
      path === '.event.card.why' &&
      decided === 'Asked for a person' &&
      /^Asked for a person: "[^"]+"$/.test(String(recorded)),
  },
  {
    why: 'From feature level 2 on newer questions stand in the headline beside the first one, each with its message.',
    allows: (path, recorded, decided) =>
      path === '.event.card.headline'
        ? /\?$/.test(String(recorded)) &&
          /\?$/.test(String(decided)) &&
          String(decided).startsWith(`${String(recorded)} `)
        : path === '.event.card.headlineFrom'
          ? /\/q0$/.test(String(recorded)) && typeof decided === 'string'
          : recorded === undefined &&
            (path === '.event.card.headlineAlsoFrom'
              ? /\/q\d$/.test(String(decided))
              : path === '.event.card.headlineMoreFrom' &&
                Array.isArray(decided) &&
                decided.every((from) => /\/q\d$/.test(String(from)))),
  },
  {
    why: 'Nobody is said to be busy where nobody is there, and nobody keeps a place where a colleague takes over.',
    allows: (path, recorded, decided) =>
      path === '.event.text' &&
      /^(?:Everyone is busy right now\. |Your place is kept\. )/.test(String(recorded)) &&
      /^(?:Nobody (?:from our team|who speaks your language) |You are being passed on )/.test(
        String(decided),
      ),
  },
  {
    why: 'An estimate has room for the wait that one in ten does not reach, which only a queue that learns says.',
    allows: (path, recorded, decided) =>
      path === '.event.p10Ms' && recorded === undefined && decided === null,
  },
  {
    why: 'An offer names the order among agents that chose this one, which the recorded version did not know; here it is the usual one.',
    allows: (path, recorded, decided) =>
      path === '.event.agentOrder' && recorded === undefined && decided === null,
  },
  {
    why: 'An offer says whether the agent has had a fair share of work, which no recorded policy has.',
    allows: (path, recorded, decided) =>
      path === '.event.beyondShare' && recorded === undefined && decided === false,
  },
  {
    why: 'An offer says how a scorer chose, which no queue of the recorded version had.',
    allows: (path, recorded, decided) =>
      /^\.event\.(?:scoring|features)$/.test(path) &&
      recorded === undefined &&
      (decided === null || isNothing(decided)),
  },
  {
    why: 'An offer says what it interrupts, which no queue of the recorded version did.',
    allows: (path, recorded, decided) =>
      path === '.event.interrupts' && recorded === undefined && isNothing(decided),
  },
  {
    why: 'An assignment says whether the agent speaks another language, which no queue of the recorded version let be.',
    allows: (path, recorded, decided) =>
      path === '.event.isOtherLanguage' && recorded === undefined && decided === false,
  },
  {
    why: 'An episode says who took the conversation over, and from where, which nobody did in the recorded version.',
    allows: (path, recorded, decided) =>
      /^\.event\.takenOver(?:By|From)$/.test(path) && recorded === undefined && decided === null,
  },
  {
    why: 'The episode before says how long the customer waited in it, which the recorded version did not know; at its level nothing is kept of it.',
    allows: (path, recorded, decided) =>
      path === '.event.previous.waitedMs' && recorded === undefined && decided === 0,
  },
  {
    why: 'A transfer says how and on whose order it is made, which the recorded version did not know: cold, and by the agent.',
    allows: (path, recorded, decided) =>
      /^\.event\.(?:mode|forcedBy)$/.test(path) &&
      recorded === undefined &&
      (decided === 'cold' || decided === null),
  },
  {
    why: 'What is queued says where it overflowed from, which no queue of the recorded version did.',
    allows: (path, recorded, decided) =>
      /^\.event\.overflow(?:From|Reason)$/.test(path) && recorded === undefined && decided === null,
  },
  {
    why: 'It is said what happened when a customer stopped waiting, which the recorded version did not; below feature level 2 it still is not.',
    allows: (path, recorded, decided) =>
      path === '.event.cause' && recorded === undefined && (decided === null || CAUSES.has(decided)),
  },
  {
    why: 'The trace names a rule that the recorded version did not have.',
    allows: (path, recorded) => /^\.event\.rules\[.*\]$/.test(path) && recorded === undefined,
  },
  {
    why: 'An episode needs nothing of a requirement that the recorded version did not have.',
    allows: (path, recorded, decided) =>
      /^\.event\.requirements\.\w+$/.test(path) && recorded === undefined && isNothing(decided),
  },
  {
    why: 'The built-in policy names topics instead of phrases, and texts in more languages: another hash.',
    allows: (path) => path === '.event.policyHash',
  },
  {
    why: 'A request is quoted as far as the pattern that heard it reaches, and the trace names that pattern.',
    allows: (path, recorded, decided) =>
      (/^\.event\.(?:reasons\[\d+\]\.detail|reasons\.\d+\.detail|rules\[explicit_request\]\.value|card\..*)$/.test(
        path,
      ) &&
        isAsked(recorded, decided)) ||
      (path === '.event.rules[explicit_request].value' && typeof decided === 'string'),
  },
  {
    why: 'In the traffic of the chaos run nobody repeats anything any more: repetition escalates now.',
    allows: (path, recorded) =>
      /^\.event\.card\.lastTurns\.\d\.text$/.test(path) &&
      (recorded === 'Where is my parcel?' || recorded === 'It is on its way.'),
  },
  {
    why: 'A request for a person alone, in French too, is no issue: the card says so instead of quoting it.',
    allows: (path, recorded, decided) =>
      (path === '.event.card.headline' &&
        decided === 'Wants to talk to a person' &&
        typeof recorded === 'string') ||
      (path === '.event.card.nextStep' && decided === 'Ask what they need.'),
  },
];

/** Of those who leave in the traffic of the chaos run. */
const CAUSES: ReadonlySet<unknown> = new Set([
  'customer_closed',
  'connection_lost',
  'conversation_closed',
  'ended_by_assistant',
  'unknown',
]);

/** Both quote words of the same turn, and say the same beside them. */
function isAsked(recorded: unknown, decided: unknown): boolean {
  const besideQuote = (text: unknown) => (typeof text === 'string' ? text.replace(/"[^"]*"/g, '""') : null);
  const beside = besideQuote(recorded);
  return beside !== null && beside.includes('""') && beside === besideQuote(decided);
}

function isNothing(needed: unknown): boolean {
  return needed === null || needed === 0 || ['{}', '[]'].includes(JSON.stringify(needed));
}
