/**
 * Words that the grammar asks for by what they do there, beside the classes of words. A pack lists the words of its language;
 * `talk*` means every word that begins so, `*ing` every word that ends so.
 */
const CUES = [
  'accentedPast', // `hablé`: a past where the accent that was typed says so
  'address', // `hello`: what a person is addressed with; `hello agent` asks for nobody
  'amDoing', // `estoy hablando`
  'amOrWas', // before `I`: a question about what is going on
  'answersNo', // `no, talk to …` denies what was said before, not the wish
  'areBefore', // before `talking`: `are you`, `is he`
  'arrive', // `llegar a`: to reach a thing as well as a person
  'article', // what follows is a noun: `the contact`
  'assistant', // who may be the machine
  'attends', // what a human is to do, after `me`: `me ayude`
  'attendsMe', // `me ayude`, `me rappelle`
  'available', // `is there an agent available`
  'be', // any form of `to be`
  'beTransferred', // `be transferred`
  'clearAlone', // words that are a request by themselves, whatever else might be meant
  'clearLonger', // first words of longer entries that name human help
  'connect',
  'continues', // may follow `I want a human` without being its object
  'definite', // `the person who …`
  'denied', // `a human is not needed`
  'device', // things that are machines too: a cash machine
  'digit', // written for a word (`2`); a number where nothing else stands
  'duty', // `tengo que hablar` says it, `¿tengo que hablar?` asks
  'escalationNoun', // of the words for `escalate`: those that are no request
  'explain',
  'fetch', // `get me`: the customer sends for somebody
  'for', // `for this`
  'forDoing', // `a person to …`
  'freeAfter', // `un agent est disponible`
  'freeBefore', // `is an agent available`
  'hands', // said of a conversation, hardly of money
  'handsMe', // `pass me an agent`: the object needs no `to`
  'haveParticiple', // before a participle: it was done
  'haveYou', // `do you have a human`
  'helpFor', // what a human gives: `help from a person`
  'helping', // `someone who helps`
  'helps', // what a human is wanted for
  'how',
  'humans', // several
  'i',
  'iAm', // `I'm talking`
  'iSpeak', // `¿hablo con un humano?`
  'if',
  'ifPolite', // `if possible`, `if so`: not a condition on what is asked
  'ill', // `I'll`
  'isMachine', // `I'm not a robot`
  'je', // `je parle à un humain ?`
  'jeDuty', // `il faut que je parle`
  'jeSpeak',
  'like',
  'me', // the customer, as the object
  'necessary', // after `not`: `a human is not needed`
  'needless',
  'newThought', // what was denied before it is denied no longer
  'noMore', // alone before the word for a machine: `no robots`
  'noWish', // a denial that wishes for nothing: `isn't a bot`
  'nor',
  'of',
  'on',
  'ongoing', // `talking`, `talkin`
  'ongoingForm', // `talking`
  'pass',
  'people', // anybody, as `people` may be
  'person', // `person` in any form
  'phoneLine', // `a person on the phone`
  'plural',
  'put',
  'putThrough', // `put through`
  'puts', // `put a human on`
  'relative', // `the person who`
  'service', // departments by one word
  'somebody', // anybody at all, not only one of the firm's
  'stop',
  'that', // `quiero que me llamen`
  'this', // `for this`
  'thisMatter', // `who can fix this`
  'to',
  'transfers', // alone with `me` it is a request: `transfer me`
  'urge', // makes a request of the word for a human: `agent please`
  'who',
  'whom', // `who can I talk to`
  'will',
  'willOrWould',
  'youObject', // `¿cómo los contacto?`
] as const;

type Cue = (typeof CUES)[number];

/** Separated by one blank, in lower case, without accents. */
export type CueWords = Readonly<Partial<Record<Cue, string>>>;

/** Whether a word is such a one. */
export type Cues = Readonly<Record<Cue, (word: string) => boolean>>;

export function compileCues(sources: readonly CueWords[]): Cues {
  return Object.fromEntries(
    CUES.map((cue) => [
      cue,
      test(sources.flatMap((source) => source[cue]?.split(' ').filter((word) => word !== '') ?? [])),
    ]),
  ) as Cues;
}

function test(patterns: readonly string[]): (word: string) => boolean {
  const words = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const [only] = words;
  const open = patterns.filter((pattern) => pattern.includes('*'));
  if (open.length > 0) {
    const any = new RegExp([...words, ...open].map(anchored).join('|'));
    return (word) => any.test(word);
  }
  return words.size === 1 ? (word) => word === only : (word) => words.has(word);
}

function anchored(pattern: string): string {
  if (pattern.endsWith('*')) return `^${pattern.slice(0, -1)}`;
  return pattern.startsWith('*') ? `${pattern.slice(1)}$` : `^${pattern}$`;
}
