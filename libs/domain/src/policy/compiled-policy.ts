import type { Channel } from '#domain/vocabulary';
import type { Policy } from './policy.ts';
import { compilePhrases, type PhraseIndex } from '#domain/language';

/** What the hot path asks of a policy, looked up instead of searched. Plain data, derived from the policy alone. */
export interface CompiledPolicy {
  /** Always-human topics by phrase; the payload is the rule's name. */
  readonly topics: PhraseIndex;
  /** The workspace's own words for a human. */
  readonly requestPhrases: PhraseIndex;
  /** Intent, in lower case, to the always-human rules that name it. */
  readonly rulesByIntent: ReadonlyMap<string, readonly string[]>;
  /** Tier, in lower case, to the always-human rules that name it. */
  readonly rulesByTier: ReadonlyMap<string, readonly string[]>;
}

export function compilePolicy(policy: Policy): CompiledPolicy {
  const rules = policy.triggers.alwaysHuman;
  const byKey = (keysOf: (rule: (typeof rules)[number]) => readonly string[]) => {
    const map = new Map<string, string[]>();
    for (const rule of rules) {
      for (const key of keysOf(rule)) {
        const names = map.get(key.toLowerCase());
        if (names === undefined) map.set(key.toLowerCase(), [rule.name]);
        else names.push(rule.name);
      }
    }
    return map;
  };
  return {
    topics: compilePhrases(
      rules.flatMap((rule) => rule.phrases.map((phrase) => [phrase, rule.name] as const)),
    ),
    requestPhrases: compilePhrases(policy.triggers.requestPhrases.map((phrase) => [phrase, phrase] as const)),
    rulesByIntent: byKey((rule) => rule.intents),
    rulesByTier: byKey((rule) => rule.tiers),
  };
}

/** The confidence below which a turn is low: the intent's own threshold, else the channel's, else the general one. */
export function confidenceThreshold(policy: Policy, channel: Channel, intent: string | null): number | null {
  const rule = policy.triggers.confidence;
  if (rule === null) return null;
  const byIntent = intent === null ? undefined : own(rule.byIntent, intent);
  return byIntent ?? own(rule.byChannel, channel) ?? rule.threshold;
}

function own(record: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
