import { SECOND_MS, type Env, type Instant } from '#kernel';
import { triggersOf } from '#domain/policy';
import type {
  EpisodeId,
  EscalationAssigned,
  EscalationRequested,
  EscalationUpdated,
} from '#domain/vocabulary';
import { contextCard } from './card/card.ts';
import type { Conversation, EpisodeKnown } from './conversation/conversation.ts';
import { shownHistory } from './conversation/kept-history.ts';
import { fingerprint } from './conversation/event-ids.ts';
import { needOf } from './conversation/need.ts';
import { sharedReasons } from './shared-reasons.ts';
import type { TriggerEvent } from './define-trigger.ts';
import { categoryOf, reasonOf, type FoundReason, type Triggers } from './derive-triggers.ts';
import { heardLanguage, mostBinding } from './escalation-facts.ts';
import { base } from './fact-base.ts';
import type { Reading } from './reading.ts';
import type { TriggerPeers } from './trigger-state.ts';

/**
 * What an input changes of an episode that is open: reasons of category A and B that apply only now, the tier, the language, who the customer is, what the card
 * says of their other conversations. Nothing of it makes an episode less urgent than it was, except that the tier of one customer is not that of another.
 */
export function updateFacts(
  triggers: Triggers,
  reading: Reading,
  input: TriggerEvent,
  env: Env<TriggerPeers>,
): readonly EscalationUpdated[] {
  const c = reading.conversation;
  if (c.episode?.known === undefined) return [];
  const { known, id: episodeId } = c.episode;
  const found = newReasons(triggers, reading, input, known, env);
  const language = c.language ?? known.language ?? heardLanguage(reading);
  const isNamed = c.customerId !== reading.customerBefore;
  const tier = isNamed ? c.tier : (c.tier ?? known.tier);
  const isRecognized = input.type === 'CustomerRecognized' && shownHistory(c) !== null;
  const isChanged = tier !== known.tier || language !== known.language || isNamed;
  if (found.length === 0 && !isChanged && !isRecognized) return [];
  const category = mostBinding(found);
  const rules = found.flatMap(({ finding: { rule } }) => (rule === undefined ? [] : [rule]));
  const now: EpisodeKnown = {
    category: category < known.category ? category : known.category,
    language,
    tier,
    rules: [...new Set([...known.rules, ...rules])],
  };
  return [updated(c, episodeId, now, found, env)];
}

/** Between two renewals while the customer writes; what comes sooner is on the next one, or on the one for the agent who takes over. */
const RENEWED_EVERY_MS = 15 * SECOND_MS;

/**
 * Where the need, by when, a known fact or what is known of the customer changes while they wait, the card is renewed, at most once in `RENEWED_EVERY_MS`; with
 * the agent who takes over at once.
 */
export function renewedWhileWaiting(
  c: Readonly<Conversation>,
  input: TriggerEvent | EscalationAssigned,
  env: Env<TriggerPeers>,
): readonly EscalationUpdated[] {
  const { shown, status } = c.episode ?? {};
  if (shown === undefined) return [];
  const isDue =
    input.type === 'EscalationAssigned' ||
    (input.type === 'CustomerTurn' && status === 'waiting' && env.now - shown.at >= RENEWED_EVERY_MS);
  return isDue && shown.print !== printOf(c) ? renewedCard(c, env) : [];
}

/** What the card says now of what may change while the customer waits. */
export function shownNow(
  c: Readonly<Conversation>,
  { now }: Env<TriggerPeers>,
): { readonly at: Instant; readonly print: string } {
  return { at: now, print: printOf(c) };
}

function printOf(c: Readonly<Conversation>): string {
  const { danger, due, facts, customerId, customerName, verification } = c;
  const values = facts.map(({ label, value }) => [label, value]);
  const customer = [customerId, customerName, verification, shownHistory(c)];
  return fingerprint(JSON.stringify([danger?.x, needOf(c)?.text, due?.x, values, customer]));
}

/** Whoever has, or will have, a customer reads what was learned since: what the agent before did and noted, or the customer's history; nothing else has changed. */
export function renewedCard(c: Readonly<Conversation>, env: Env<TriggerPeers>): readonly EscalationUpdated[] {
  if (c.episode?.known === undefined) return [];
  return [updated(c, c.episode.id, c.episode.known, [], env)];
}

export function updated(
  c: Readonly<Conversation>,
  episodeId: EpisodeId,
  known: EpisodeKnown,
  found: readonly FoundReason[],
  env: Env<TriggerPeers>,
): EscalationUpdated {
  const shared = sharedReasons(found, c);
  return {
    type: 'EscalationUpdated',
    ...base(c, episodeId, env),
    ...known,
    reasons: shared.map(reasonOf),
    policyHash: env.peers.active.hash,
    takenOverBy: null,
    card: contextCard(c, shared, env.peers.level.level),
  };
}

/**
 * Reasons that apply with this input and did not before: rules of category A, rules and matters of category B, and whatever makes an
 * episode of category C one of B. Who asks for a person again is on the way to one already.
 */
function newReasons(
  triggers: Triggers,
  reading: Reading,
  input: TriggerEvent,
  known: EpisodeKnown,
  env: Env<TriggerPeers>,
): readonly FoundReason[] {
  const { conversation } = reading;
  const policy = triggersOf(env.peers.active.policy, conversation.channel);
  const assessment = triggers.assess(conversation, input, policy, reading);
  const learned = triggers.learned(conversation, input, policy, reading);
  const calling = (assessment?.found ?? []).filter(
    (reason) =>
      reason.trigger.kind !== 'customer_request' &&
      reason.finding.lasting !== true &&
      // What is perhaps danger is offered to who is with the assistant; who waits has a person anyway.
      (assessment?.outcome === 'escalate' || categoryOf(reason) !== 'A') &&
      !learned.some((other) => other.trigger === reason.trigger),
  );
  return [...calling, ...learned].filter((reason) => isNews(reason, known));
}

function isNews(reason: FoundReason, { category, rules }: EpisodeKnown): boolean {
  const own = categoryOf(reason);
  if (own === 'C') return false;
  const { rule } = reason.finding;
  return rule === undefined || rules.includes(rule) ? own < category : true;
}

/** What routing knew when the episode opened. */
export function knownOf({ category, language, tier, reasons }: EscalationRequested): EpisodeKnown {
  return { category, language, tier, rules: reasons.map(({ rule }) => rule).filter((rule) => rule !== null) };
}
