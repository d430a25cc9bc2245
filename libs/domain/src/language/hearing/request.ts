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

/** The end of what is asked for, where it names no one. */
export function target(end: number): NounPhrase {
  return { end, kind: 'service', strong: false, real: false, vague: false, mine: false, word: '' };
}
