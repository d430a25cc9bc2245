import type { Category, MessageId, Reason, Trigger } from '#domain/vocabulary';

/** Which of the guide's triggers and categories a reason belongs to. What customers ask for themselves is B: a human is preferred. */
const KINDS = {
  explicit_request: ['customer_request', 'B'],
  human_button: ['customer_request', 'B'],
  accepted_offer: ['customer_request', 'B'],
  always_human_topic: ['complexity', 'A'],
  always_human_customer: ['complexity', 'A'],
  assistant_failed: ['confidence', 'C'],
  assistant_silent: ['confidence', 'C'],
  low_confidence: ['confidence', 'C'],
} as const satisfies Readonly<Record<string, readonly [Trigger, Category]>>;

/** The first that applies is the primary reason: the customer's own word, then category A, then what went wrong. */
export const REASON_ORDER = Object.keys(KINDS);

export function reasonOf(
  code: keyof typeof KINDS,
  detail: string,
  evidence: readonly MessageId[],
  rule: string | null = null,
): Reason {
  const [trigger, category] = KINDS[code];
  return { code, trigger, category, rule, detail, evidence };
}

/** The most binding category of all reasons. */
export function categoryOf(reasons: readonly Reason[]): Category {
  return reasons.reduce<Category>((most, reason) => (reason.category < most ? reason.category : most), 'C');
}
