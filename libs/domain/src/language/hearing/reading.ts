import type { Cues } from './cues.ts';

export interface Request {
  readonly outcome: 'escalate' | 'offer';
  readonly rule: string;
  /** Elements of the sequence. */
  readonly start: number;
  readonly end: number;
}

/** What a rule finds; null: nothing. */
export type Found = Request | null;

/** `a real human agent`, `someone from support`, `customer service`. */
export interface NounPhrase {
  /** The element after it. */
  readonly end: number;
  readonly kind: 'human' | 'anyone' | 'service';
  /** It names a human of the firm, or qualifies one as real. */
  readonly strong: boolean;
  readonly real: boolean;
  /** Alone it says too little (`agent`). */
  readonly vague: boolean;
  /** The customer's own (`my manager`). */
  readonly mine: boolean;
  /** The head's word. */
  readonly word: string;
}

/** A turn under examination: questions that the rules ask of what stands around a place. */
export interface Context {
  readonly length: number;
  readonly cues: Cues;
  is(at: number, classes: number): boolean;
  /** A word without a class. */
  isUnknown(at: number): boolean;
  /** First word of an element; empty outside. */
  word(at: number): string;
  /** What is wished here is wished by the customer for himself: `I want to be`, `could I be`. */
  isOwnWish(at: number): boolean;
  /** The verb at this place tells of what was: `after talking`, `hablé`. */
  toldAsDone(at: number): boolean;
  /** The word as it is written, so many steps on; empty outside. */
  written(at: number, step: number): string;
  isMe(at: number): boolean;
  isMine(at: number): boolean;
  /** `am I talking to a human`: asks what the other is. */
  asksWhetherHuman(at: number): boolean;
  /** A form of `to be` earlier in the clause, and no wish. */
  clauseHasBe(at: number): boolean;
  /** Hours, numbers: asked before this place in the clause. */
  asksAbout(at: number): boolean;
  askedByCustomer(at: number): boolean;
  /** `how do I`, `can I`: right before this place. */
  asksHow(at: number): boolean;
  askedThereIs(at: number): boolean;
  /** What the verb at this place says is denied. */
  negated(at: number): boolean;
  /** Whether the turn may go on like this after `I want a human`; `end` where it ends. */
  mayFollow(at: number): 'end' | 'more' | null;
  departmentEnd(at: number): number | null;
  /** The request, weakened or dropped by what stands around it. */
  judged(rule: string, start: number, phrase: NounPhrase, outcome: Request['outcome']): Request | null;
}

/** The end of what is asked for, where it names no one. */
export function target(end: number): NounPhrase {
  return { end, kind: 'service', strong: false, real: false, vague: false, mine: false, word: '' };
}
