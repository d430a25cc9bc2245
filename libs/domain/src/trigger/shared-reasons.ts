import { PHRASES } from '#domain/language';
import type { Conversation } from './conversation/conversation.ts';
import { withheldIn } from './conversation/without-withheld.ts';
import type { FoundReason } from './derive-triggers.ts';

/** Reasons without words of messages that are withheld: trigger, rule and category stay, so that danger is known. */
export function sharedReasons(
  found: readonly FoundReason[],
  c: Readonly<Conversation>,
): readonly FoundReason[] {
  const ids = withheldIn(c);
  if (ids.size === 0) return found;
  return found.map((reason) => {
    if (!reason.finding.evidence.some((m) => ids.has(m))) return reason;
    const { evidence, rule, category, instead } = reason.finding;
    return {
      ...reason,
      finding: {
        ...{ detail: PHRASES.details.withheld, evidence },
        ...(rule !== undefined && { rule }),
        ...(category !== undefined && { category }),
        ...(instead !== undefined && { instead }),
      },
    };
  });
}
