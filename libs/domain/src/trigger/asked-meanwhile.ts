import type { Env } from '#kernel';
import { triggersOf } from '#domain/policy';
import type { AskedMeanwhile, Conversation, FoundMeanwhile } from './conversation/conversation.ts';
import type { TriggerEvent } from './define-trigger.ts';
import { isSameRule, type Assessment, type FoundReason, type Triggers } from './derive-triggers.ts';
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
  if (assessment === null) return;
  const asked = askedWith(triggers, c, input, reading, env, assessment, c.episode.pending.asked);
  if (asked !== null) c.episode.pending = { asked };
}

/** What was asked for before and what the input calls for, as one; null: there is nothing new in it. */
export function askedWith(
  triggers: Triggers,
  c: Readonly<Conversation>,
  input: TriggerEvent,
  reading: Reading,
  env: Env<TriggerPeers>,
  { outcome, found: called }: Assessment,
  asked: AskedMeanwhile | undefined,
): AskedMeanwhile | null {
  if (outcome === 'decline' || (asked?.outcome === 'escalate' && outcome === 'offer')) return null;
  const before = asked?.outcome === outcome ? foundOf(triggers, asked.found) : [];
  const added = called.filter((found) => !before.some((other) => isSameRule(found, other)));
  if (added.length === 0) return null;
  const found = [...before, ...added].sort((a, b) => a.trigger.rank - b.trigger.rank);
  const policy = triggersOf(env.peers.active.policy, c.channel);
  return {
    outcome,
    found: found.map(({ trigger: { code }, finding }) => ({ code, finding })),
    rules: triggers.trace(c, input, policy, reading, { outcome, found }),
    language: c.language ?? heardLanguage(reading) ?? asked?.language ?? null,
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
  const facts = heldFacts(triggers, reading, asked, env);
  // Whoever is in danger has read whom to call already.
  const isCalled = asked.outcome === 'escalate';
  return isDanger && isCalled ? facts.filter(({ type }) => type !== 'CustomerNotified') : facts;
}

/** The escalation, or the offer, that had to wait. */
export function heldFacts(
  triggers: Triggers,
  reading: Reading,
  { outcome, found, rules, language }: AskedMeanwhile,
  env: Env<TriggerPeers>,
): readonly TriggerFact[] {
  const reasons = foundOf(triggers, found);
  return outcome === 'offer'
    ? offerFacts(reading, reasons, language, env)
    : escalationFacts(reading, reasons, rules, env, { language });
}

const NO_FACTS: readonly TriggerFact[] = [];

/** A trigger that a later release no longer has is left out. */
export function foundOf({ list }: Triggers, kept: readonly FoundMeanwhile[]): FoundReason[] {
  return kept.flatMap(({ code, finding }): FoundReason[] => {
    const trigger = list.find((one) => one.code === code);
    return trigger === undefined ? [] : [{ trigger, finding }];
  });
}
