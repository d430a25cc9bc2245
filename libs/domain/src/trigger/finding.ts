import type { TopicCode } from '#domain/language';
import type { Category, MessageId, Outcome } from '#domain/vocabulary';

/** One reason of a trigger that fires: several where several rules of the policy apply. */
export interface Finding {
  /** For people: what was seen. */
  readonly detail: string;
  readonly evidence: readonly MessageId[];
  /** Name of the rule in the policy. */
  readonly rule?: string;
  /** What the rule was found by, or stands for, whatever it is called. Absent: no topic. */
  readonly topics?: readonly TopicCode[];
  /** Instead of the trigger's, where the policy says so by rule. */
  readonly category?: Category;
  /** Instead of the detail on the card, where the trigger's own line says part of it. */
  readonly onCard?: string;
  /** Instead of the detail in the trace, from feature level 2 on: the detail quotes the customer, and a trace never does. */
  readonly inTrace?: string;
  /** From before, and gone along with what calls for a person now. Absent: it calls for one itself. */
  readonly lasting?: true;
  /** What would have happened without this reason, if not `continue`. */
  readonly instead?: Outcome;
}
