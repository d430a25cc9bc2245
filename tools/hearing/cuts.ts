import { DANGER_TOPICS } from '../../libs/domain/src/language/language-pack.ts';

/** Shares of sentences that may be heard where nothing is said. */
export interface Limits {
  /** Of those that look like it. */
  readonly near: number;
  /** Of those that look like something else. */
  readonly others: number;
  /** Of ordinary ones. */
  readonly ordinary: number;
  /** So many ordinary ones more: a share of a thousand sentences rests on the two or three that are least like the others. */
  readonly outliers?: number;
}

interface Cuts {
  readonly certain: Limits;
  readonly possible: Limits;
}

/** Shares of the sentences that a pattern finds and that are what it says: those that are taken back nevertheless, and those that are made only possible. */
export interface TakenBack {
  readonly back: number;
  readonly possible: number;
  /** Texts of fewer words are neither: a sum of two words says little against a pattern. */
  readonly words?: number;
}

const REQUEST: Cuts = {
  certain: { near: 0.015, others: 0.003, ordinary: 0.0004 },
  possible: { near: 0.12, others: 0.01, ordinary: 0.001 },
};
const DANGER: Cuts = {
  certain: { near: 0.025, others: 0.0015, ordinary: 0.0001 },
  possible: { near: 0.1, others: 0.015, ordinary: 0.003, outliers: 2 },
};
const OTHER: Cuts = {
  certain: { near: 0.03, others: 0.001, ordinary: 0.0001 },
  possible: { near: 0.04, others: 0.003, ordinary: 0.0005 },
};
/** Who is found to ask for a person is offered one at least. */
const FOUND_REQUEST: TakenBack = { back: 0, possible: 0.015 };
const FOUND_OTHER: TakenBack = { back: 0.2, possible: 0.3 };
/** Always a human's: fewer are lost, none that is certain becomes possible, and more look-alikes are heard. */
const ALWAYS_HUMAN: readonly string[] = ['legal', 'complaint'];
const FOUND_ALWAYS_HUMAN: TakenBack = { back: 0.05, possible: 0.05 };

/** What a language does otherwise than all. */
interface LanguageCuts {
  readonly request?: Cuts;
  readonly foundRequest?: TakenBack;
  readonly danger?: Cuts;
  readonly foundDanger?: TakenBack;
  readonly other?: Cuts;
  readonly foundOther?: TakenBack;
  /** See `leastPointsOf`. */
  readonly requestPoints?: number;
}

/** Look-alikes of requests were over their bar in these languages, and requests were not short of theirs. */
const STRICT: LanguageCuts = {
  request: { ...REQUEST, certain: { ...REQUEST.certain, near: 0.01 } },
  foundRequest: { back: 0, possible: 0.025 },
};

/** The same, where requests were far above their bar. */
const STRICTER: LanguageCuts = {
  request: { ...REQUEST, certain: { ...REQUEST.certain, near: 0.005 } },
  foundRequest: { back: 0, possible: 0.04 },
};

/** One or two ordinary sentences kept topics from being heard, and their look-alikes were far from their share. */
const HEARS_TOPICS: Cuts = { ...OTHER, possible: { ...OTHER.possible, outliers: 2 } };

/** Requests were short of what is to be offered in these languages, and look-alikes were not over their bar. */
const OFFERING: Limits = { ...REQUEST.possible, ordinary: 0.0015 };

/** Of danger only what a pattern finds possible is taken back: what it finds certain stands. */
const BY_LANGUAGE: Readonly<Record<string, LanguageCuts>> = {
  ar: STRICTER,
  de: { ...STRICT, request: { ...REQUEST, certain: { ...REQUEST.certain, near: 0.0075 } } },
  // Ordinary turns that others wrote are easier than our own, and sums of 20,000 sentences tell more than those of 8,000.
  en: {
    request: {
      certain: { near: 0.014, others: 0.003, ordinary: 0.0006 },
      possible: { near: 0.016, others: 0.01, ordinary: 0.0012 },
    },
    foundRequest: { back: 0, possible: 0.08, words: 4 },
    other: {
      certain: { near: 0.012, others: 0.0004, ordinary: 0.00001 },
      possible: { near: 0.035, others: 0.002, ordinary: 0.0003 },
    },
    // Of what 4,300 ordinary sentences, requests and near misses say 42 were a certain danger to patterns, and 18 with this.
    foundDanger: { back: 0, possible: 0.05, words: 4 },
    foundOther: { ...FOUND_OTHER, words: 4 },
    requestPoints: 2,
  },
  fr: { request: { ...REQUEST, possible: OFFERING } },
  hi: STRICT,
  id: { ...STRICT, other: HEARS_TOPICS },
  it: {
    request: { certain: { near: 0.02, others: 0.003, ordinary: 0.0007 }, possible: OFFERING },
    danger: { ...DANGER, possible: { ...DANGER.possible, near: 0.06 } },
    foundDanger: { back: 0.02, possible: 0 },
  },
  ja: { ...STRICTER, danger: { ...DANGER, certain: { ...DANGER.certain, near: 0.015 } } },
  ko: STRICTER,
  // What patterns find is checked more here, and what is learned is cut later: it is that which hears misspelt requests.
  nl: {
    request: { ...REQUEST, certain: { ...REQUEST.certain, near: 0.02, ordinary: 0.001 } },
    foundRequest: { back: 0, possible: 0.025 },
    other: { ...HEARS_TOPICS, certain: { ...OTHER.certain, near: 0.02 } },
    foundOther: { ...FOUND_OTHER, possible: 0.4 },
  },
  pl: { ...STRICTER, danger: { ...DANGER, possible: { ...DANGER.possible, near: 0.07 } } },
  pt: {
    ...STRICTER,
    danger: {
      certain: { near: 0.012, others: 0.001, ordinary: 0.0001 },
      possible: { ...DANGER.possible, near: 0.04 },
    },
    foundDanger: { back: 0.05, possible: 0 },
  },
  // Ordinary turns were offered a person (2 of 100), or brought one (2 of 161 public ones).
  tr: {
    ...STRICT,
    request: {
      certain: { near: 0.01, others: 0.002, ordinary: 0.0002 },
      possible: { near: 0.1, others: 0.007, ordinary: 0.0007 },
    },
    other: { ...OTHER, certain: { near: 0.02, others: 0.0005, ordinary: 0.00005 } },
  },
  // One character is a word here, so that a look-alike shares most of its clues with the real thing: more of those found are only possible.
  zh: {
    ...STRICT,
    request: { ...REQUEST, certain: { ...REQUEST.certain, near: 0.0075 } },
    danger: { ...DANGER, possible: { ...DANGER.possible, near: 0.07 } },
    other: { certain: { ...OTHER.certain, near: 0.015 }, possible: { ...OTHER.possible, near: 0.06 } },
    foundOther: { back: 0.15, possible: 0.4 },
  },
};

export function cutsOf(language: string, label: string): Cuts {
  const own = BY_LANGUAGE[language];
  if (label === 'request') return own?.request ?? REQUEST;
  return isDanger(label) ? (own?.danger ?? DANGER) : (own?.other ?? OTHER);
}

/** Weights of fewer are left out. Small ones tell a topic from its look-alikes; for requests they need many sentences, or they raise false alarms. */
export function leastPointsOf(language: string, label: string): number {
  return label === 'request' ? (BY_LANGUAGE[language]?.requestPoints ?? 4) : 2;
}

/** Null: what patterns find of it always stands. */
export function takenBackOf(language: string, label: string): TakenBack | null {
  const own = BY_LANGUAGE[language];
  if (isDanger(label)) return own?.foundDanger ?? null;
  if (label === 'request') return own?.foundRequest ?? FOUND_REQUEST;
  return ALWAYS_HUMAN.includes(label) ? FOUND_ALWAYS_HUMAN : (own?.foundOther ?? FOUND_OTHER);
}

function isDanger(label: string): boolean {
  return (DANGER_TOPICS as readonly string[]).includes(label);
}
