/** What a word can be in a request for a human. Bits: a word may be several. */
export const HUMAN = 1 << 0; // a human of the firm: agent, representative
export const ANYONE = 1 << 1; // someone, somebody
export const SERVICE = 1 << 2; // customer service, support: a place, not yet a person
export const REAL = 1 << 3; // makes a human of what it stands by: real, live
export const FILL = 1 << 4; // may stand inside a noun phrase: articles, swearing
export const TALK = 1 << 5; // talk, speak, chat (to or with)
export const REACH = 1 << 6; // contact, reach
export const GIVE = 1 << 7; // transfer, connect, put through
export const WANT = 1 << 8; // want, need, give me
export const TO = 1 << 9;
export const ME = 1 << 10;
export const MACHINE = 1 << 11;
export const NOT = 1 << 12;
export const HATE = 1 << 13; // sick of, hate, stop
export const MINE = 1 << 14; // my (agent, manager): not the firm's
export const ABOUT = 1 << 15; // hours, phone number: a question about reaching, not a request
export const CLIMB = 1 << 16; // escalate
export const PLEASE = 1 << 17; // courtesy, urgency, greeting: adds nothing
export const THERE_IS = 1 << 18;
export const I = 1 << 19;
export const CAN = 1 << 20;
export const TURN = 1 << 21; // but, so: a new thought begins
export const PAST = 1 << 22; // was, after: what follows is told, not asked for
export const WITHOUT = 1 << 23; // without, instead of, no need for
export const VAGUE = 1 << 24; // alone it says too little: agent
export const SAY = 1 << 25; // translate, how do you say
export const THAT = 1 << 26; // who, that (I can talk to)
export const YOU = 1 << 27;
export const MUST = 1 << 28; // "do I have to"
export const DEPARTMENT = 1 << 29;
/** Not a word: the end of a clause. */
export const MARK = 1 << 30;
export const SILLY = 1 << 31; // stupid, useless: said of the machine

/** Whether a turn with these classes in it may hold a request at all. */
export function mayAsk(union: number): boolean {
  if ((union & (DEPARTMENT | HUMAN | ANYONE | SERVICE | MACHINE | CLIMB)) !== 0) return true;
  if ((union & GIVE) !== 0) return (union & ME) !== 0;
  return (
    ((union & REACH) !== 0 && (union & (YOU | FILL)) !== 0) || ((union & TALK) !== 0 && (union & THAT) !== 0)
  );
}

/** What a pack knows of a word as it is written. */
interface Entry {
  readonly classes: number;
  /** The word that is meant, where this one is a slip of the keyboard. */
  readonly word: string;
  /** Longer entries that begin with it, longest first. */
  readonly longer: readonly (readonly [rest: readonly string[], classes: number])[] | null;
}

export interface LanguagePack {
  readonly language: 'en' | 'es' | 'fr';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Words with a slip of the keyboard. Apart, because they are thirty times as many and seldom looked for. */
  readonly slips: ReadonlyMap<string, Entry>;
  /** Long words for a human, by the code of their first letter: recognised with two slips, the longest with three. */
  readonly long: ReadonlyMap<number, readonly string[]>;
  /** Words of the language that a slip might be taken for. */
  readonly reserved: ReadonlySet<string>;
}

export interface PackSource {
  readonly language: LanguagePack['language'];
  /** Entries separated by commas, in lower case, without accents. */
  readonly entries: readonly (readonly [classes: number, entries: string])[];
  /** Words that are also recognised with one slip of the keyboard. */
  readonly misspelt: string;
  /** Words of the language that are one slip away from those, and are meant as they are written. */
  readonly notMisspelt: string;
}

export function compilePack(source: PackSource): LanguagePack {
  const lexicon = new Map<string, number>();
  const longer = new Map<string, (readonly [readonly string[], number])[]>();
  const phrases = new Map<string, number>();
  for (const [classes, entries] of source.entries) {
    for (const entry of split(entries)) {
      const into = entry.includes(' ') ? phrases : lexicon;
      into.set(entry, (into.get(entry) ?? 0) | classes);
    }
  }
  for (const [phrase, classes] of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    longer.set(first, [...(longer.get(first) ?? []), [rest, classes] as const]);
  }
  for (const entries of longer.values()) entries.sort((a, b) => b[0].length - a[0].length);
  const reserved = new Set(split(source.notMisspelt));
  const entries = new Map<string, Entry>();
  for (const word of new Set([...lexicon.keys(), ...longer.keys()]))
    entries.set(word, { classes: lexicon.get(word) ?? 0, word, longer: longer.get(word) ?? null });
  const slips = new Map<string, Entry>();
  const long = new Map<number, string[]>();
  for (const word of split(source.misspelt)) {
    const classes = lexicon.get(word) ?? 0;
    for (const slip of oneSlip(word)) {
      const known = lexicon.has(slip) || longer.has(slip) || reserved.has(slip);
      if (!known) slips.set(slip, { classes, word, longer: null });
    }
    if (word.length >= LONG_CHARS_MIN && (classes & HUMAN) !== 0) {
      const first = word.charCodeAt(0);
      long.set(first, [...(long.get(first) ?? []), word]);
    }
  }
  return { language: source.language, entries, slips, long, reserved };
}

/** The classes of a word, whether it is written well or with a slip; 0: not known. */
export function classesOf(pack: LanguagePack, word: string): number {
  return (pack.entries.get(word) ?? pack.slips.get(word))?.classes ?? 0;
}

const LONG_CHARS_MIN = 10;

function split(entries: string): string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter left out, doubled or added, another typed, two exchanged; the first letter may be wrong too. */
function oneSlip(word: string): string[] {
  const out: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const letter of LETTERS) {
      out.push(head + letter + tail);
      if (tail !== '') out.push(head + letter + tail.slice(1));
    }
    if (tail !== '') out.push(head + tail.slice(1));
    if (tail.length > 1) out.push(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return out;
}
