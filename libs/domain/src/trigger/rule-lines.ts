import { PHRASES } from '#domain/language';
import type { RuleTrace } from '#domain/vocabulary';
import type { AnyTrigger, TriggerEvent } from './define-trigger.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** A trigger at one event: its settings (null: the rule is off), its state with the event in it, and what it found. */
export interface TriggerAt {
  readonly trigger: AnyTrigger;
  readonly settings: unknown;
  readonly state: unknown;
  /** See `TriggerDefinition.before`. */
  readonly before: unknown;
  readonly findings: readonly Finding[];
}

interface RuleLine {
  readonly line: RuleTrace;
  readonly of: TriggerAt;
}

/** How a rule stood where nothing escalated. `nearness`: see `TriggerDefinition`; null: the rule is off, or has no such number. */
export interface RuleStanding extends RuleTrace {
  readonly nearness: number | null;
}

/** Every rule as it stood at this event, fired or not. */
export function ruleLines(
  triggers: readonly TriggerAt[],
  event: TriggerEvent,
  reading: Reading,
): readonly RuleLine[] {
  const lines = new Map<string, RuleLine>();
  for (const at of triggers) {
    const { trigger, settings, state, before, findings } = at;
    const value = trigger.value(state, event, reading, before);
    const threshold = settings === null ? PHRASES.trace.off : trigger.threshold(settings, event, reading);
    if (trigger.rules === undefined) {
      const line = { rule: trigger.code, fired: findings.length > 0, value, threshold };
      lines.set(trigger.code, { line, of: at });
      continue;
    }
    for (const name of settings === null ? [] : trigger.rules.names(settings)) {
      const rule = `${trigger.rules.prefix}:${name}`;
      const finding = findings.find((candidate) => candidate.rule === name);
      // Two triggers may share a rule: one line for both, the one that fired first.
      if (lines.get(rule)?.line.fired === true || (lines.has(rule) && finding === undefined)) continue;
      const own = trigger.rules.line?.(name, state, event, settings, reading);
      const line = {
        rule,
        fired: finding !== undefined,
        ...(own ?? { value: (finding && seenIn(finding, reading)) ?? value, threshold }),
      };
      lines.set(rule, { line, of: at });
    }
  }
  return [...lines.values()];
}

/** Workers below it quote the customer. */
const WITHOUT_WORDS_SINCE_LEVEL = 2;

function seenIn({ detail, inTrace = detail }: Finding, { level }: Reading): string {
  return level < WITHOUT_WORDS_SINCE_LEVEL ? detail : inTrace;
}

export function standingOf({ line, of }: RuleLine, event: TriggerEvent, reading: Reading): RuleStanding {
  const { trigger, settings, state, before } = of;
  if (settings === null || trigger.nearness === undefined) return { ...line, nearness: null };
  const share = trigger.nearness(state, event, settings, reading, before);
  return { ...line, nearness: share > 0 ? Math.min(1, share) : 0 };
}
