import { stringify } from 'yaml';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#kernel';
import { canonicalPolicy } from './canonical-policy.ts';
import { DEFAULT_POLICY, DEFAULT_POLICY_YAML } from './default-policy.ts';
import type { PolicyFile } from './policy-file.ts';
import type { ConfidenceRule, Policy } from './policy.ts';

/**
 * A policy as managers write it, every default filled in: `parsePolicy` makes the very same policy of it. The built-in one
 * comes with its comments.
 */
export function policyYaml(policy: Policy): string {
  if (canonicalPolicy(policy) === canonicalPolicy(DEFAULT_POLICY)) return DEFAULT_POLICY_YAML;
  return stringify(fileOf(policy), { lineWidth: 0, aliasDuplicateObjects: false });
}

function fileOf({
  name,
  triggers,
  notices,
  queues,
  routes,
  priority,
  presence,
  conversation,
}: Policy): Required<PolicyFile> {
  const { confidence, failures, silence, alwaysHuman, requestPhrases } = triggers;
  return {
    name,
    triggers: {
      confidence: confidence === null ? 'off' : inOrder(confidence),
      failures: failures ?? 'off',
      silence: silence === null ? 'off' : { after: durationOf(silence.afterMs) },
      alwaysHuman: alwaysHuman.map(({ name, ...lists }) => ({ name, ...filled(lists) })),
      requestPhrases,
    },
    notices,
    queues: queues.map(
      ({ id, skills, matchLanguage, offerTimeoutMs, wrapUpMs, units, expectedHandleMs }) => ({
        id,
        offerTimeout: durationOf(offerTimeoutMs),
        wrapUp: durationOf(wrapUpMs),
        expectedHandle: durationOf(expectedHandleMs),
        matchLanguage,
        skills,
        units,
      }),
    ),
    routes: routes.map(({ queueId, ...lists }) => ({ queue: queueId, ...filled(lists) })),
    priority: {
      category: priority.byCategory,
      tier: priority.byTier,
      reEscalation: priority.reEscalation,
      onePointPer: durationOf(priority.ageMsPerPoint),
    },
    presence: { lease: durationOf(presence.leaseMs), missedOffers: presence.missedOffersMax },
    conversation: {
      idle: durationOf(conversation.idleMs),
      reEscalationWindow: durationOf(conversation.reEscalationWindowMs),
    },
  };
}

function inOrder({ threshold, consecutive, byChannel, byIntent }: ConfidenceRule): ConfidenceRule {
  return { threshold, consecutive, byChannel, byIntent };
}

/** Without the lists that are empty, which say nothing. */
function filled<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}

const UNITS = [
  ['d', DAY_MS],
  ['h', HOUR_MS],
  ['m', MINUTE_MS],
  ['s', SECOND_MS],
  ['ms', 1],
] as const;

/** In whole units of the largest size that fits, as a day is `24h` to whoever thinks of shifts: days only from two on. */
function durationOf(ms: number): string {
  if (ms === 0) return '0s';
  const [unit, size] = UNITS.find(([, size]) => ms % size === 0 && (size < DAY_MS || ms > DAY_MS)) ?? [
    'ms',
    1,
  ];
  return `${ms / size}${unit}`;
}
