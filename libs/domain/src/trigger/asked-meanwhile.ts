import type { Env } from '#kernel';
import { triggersOf } from '#domain/policy';
import type { Conversation, FoundMeanwhile } from './conversation/conversation.ts';
import type { TriggerEvent } from './define-trigger.ts';
import type { FoundReason, Triggers } from './derive-triggers.ts';
import { escalationFacts, heardLanguage, offerFacts } from './escalation-facts.ts';
import type { Reading } from './reading.ts';
import type { TriggerFact, TriggerPeers } from './trigger-state.ts';

// What calls for a person between a take-over and the answer of routing. Nothing escalates while an episode is open, and this one never
// began where routing refuses.

/** Keeps what the input calls for, where routing has not said yet whether an agent gets the conversation. */
export function keepAsked(
  triggers: Triggers,
  c: Conversation,
  input: TriggerEvent,
  reading: Reading,
  env: Env<TriggerPeers>,
): void {
  if (c.episode?.pending === undefined) return;
  const policy = triggersOf(env.peers.active.policy, c.channel);
  const assessment = triggers.assess(c, input, policy, reading);
  if (assessment === null || assessment.outcome === 'decline') return;
  const { asked } = c.episode.pending;
  const { outcome } = assessment;
  if (asked?.outcome === 'escalate' && outcome === 'offer') return;
  const before = asked?.outcome === outcome ? foundOf(triggers, asked.found) : [];
  const added = assessment.found.filter((found) => !before.some((other) => isSame(found, other)));
  if (added.length === 0) return;
  const found = [...before, ...added].sort((a, b) => a.trigger.rank - b.trigger.rank);
  c.episode.pending = {
    asked: {
      outcome,
      found: found.map(({ trigger: { code }, finding }) => ({ code, finding })),
      rules: triggers.trace(c, input, policy, reading, { outcome, found }),
      language: c.language ?? heardLanguage(reading) ?? asked?.language ?? null,
    },
  };
}

/** What follows at once where routing has refused: the escalation, or the offer, that the episode stood in the way of. */
export function askedFacts(
  triggers: Triggers,
  reading: Reading,
  env: Env<TriggerPeers>,
): readonly TriggerFact[] {
  const { conversation: c, episodeBefore: open } = reading;
  const asked = open?.pending?.asked;
  if (open === null || asked === undefined) return NO_FACTS;
  const isDanger = open.safety === true;
  if (c.customerGone && !isDanger) return NO_FACTS;
  const found = foundOf(triggers, asked.found);
  if (asked.outcome === 'offer') return offerFacts(reading, found, asked.language, env);
  const facts = escalationFacts(reading, found, asked.rules, env, { language: asked.language });
  // Whoever is in danger has read whom to call already.
  return isDanger ? facts.filter(({ type }) => type === 'EscalationRequested') : facts;
}

const NO_FACTS: readonly TriggerFact[] = [];

/** A trigger that a later release no longer has is left out. */
function foundOf({ list }: Triggers, kept: readonly FoundMeanwhile[]): FoundReason[] {
  return kept.flatMap(({ code, finding }): FoundReason[] => {
    const trigger = list.find((one) => one.code === code);
    return trigger === undefined ? [] : [{ trigger, finding }];
  });
}

function isSame(a: FoundReason, b: FoundReason): boolean {
  return a.trigger === b.trigger && a.finding.rule === b.finding.rule;
}
