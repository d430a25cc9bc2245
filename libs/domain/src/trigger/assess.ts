import type { DecideEnv as Env } from '#kernel';
import { confidenceThreshold, type ActivePolicy } from '#domain/policy';
import {
  clip,
  findPhrases,
  hear,
  isMark,
  isNeed,
  readAnswer,
  tokenize,
  type Heard,
  type Tokens,
} from '#domain/language';
import type {
  AssistantTurn,
  AttributesChanged,
  CustomerTurn,
  MessageId,
  Reason,
  RuleTrace,
} from '#domain/vocabulary';
import type { Conversation, ScoredTurn } from './conversation.ts';
import { reasonOf } from './reasons.ts';

/** What an input calls for. Nothing fired: `continue`, unless a human is to be offered. */
export interface Assessment {
  readonly reasons: readonly Reason[];
  /** A vague request, where none was offered yet. */
  readonly offer: Reason | null;
  /** The customer said no to a human. */
  readonly declined: boolean;
  /** The reason is a second, vague request: the first would have been answered with an offer. */
  readonly vague: boolean;
  readonly heard: Heard | null;
}

export const NOTHING: Assessment = { reasons: [], offer: null, declined: false, vague: false, heard: null };

export function assessCustomerTurn(
  c: Readonly<Conversation>,
  turn: CustomerTurn,
  active: ActivePolicy,
): Assessment {
  const tokens = tokenize(turn.text);
  const evidence = [turn.messageId];
  const heard = hear(tokens, turn.language ?? c.language, active.compiled.requestPhrases);
  const reasons: Reason[] = [];
  let offer: Reason | null = null;
  let declined = false;
  let vague = false;
  if (heard.outcome === 'escalate') {
    reasons.push(reasonOf('explicit_request', `asked: "${clip(heard.quote, 80)}"`, evidence));
  } else if (heard.outcome === 'offer' && c.offer !== null) {
    vague = true;
    reasons.push(
      reasonOf('explicit_request', `asked again: "${clip(heard.quote, 80)}"`, [
        ...c.offerEvidence,
        ...evidence,
      ]),
    );
  } else if (c.offer === 'open') {
    const answer = readAnswer(tokens);
    declined = answer === 'no';
    if (answer === 'yes') {
      reasons.push(reasonOf('accepted_offer', 'said yes to a person', [...c.offerEvidence, ...evidence]));
    }
  }
  reasons.push(...topicReasons(tokens, evidence, active), ...customerReasons(c, c.tier, turn, active));
  if (reasons.length === 0 && heard.outcome === 'offer') {
    offer = reasonOf('explicit_request', `perhaps asked: "${clip(heard.quote, 80)}"`, evidence);
  }
  return { reasons, offer, declined: declined && reasons.length === 0, vague, heard };
}

export function assessAssistantTurn(
  c: Readonly<Conversation>,
  turn: AssistantTurn,
  active: ActivePolicy,
): Assessment {
  if (c.customerGone) return NOTHING;
  const { policy, compiled } = active;
  const reasons: Reason[] = [];
  if (turn.intent !== null) {
    for (const rule of compiled.rulesByIntent.get(turn.intent.toLowerCase()) ?? []) {
      const asked = c.turns.findLast((kept) => kept.by === 'c')?.m ?? turn.messageId;
      reasons.push(
        reasonOf('always_human_topic', `the assistant heard "${clip(turn.intent, 60)}"`, [asked], rule),
      );
    }
  }
  const { failures, confidence } = policy.triggers;
  if (turn.failure !== null && failures !== null && c.failures.length + 1 >= failures.consecutive) {
    const run = [...c.failures, { m: turn.messageId, kind: turn.failure }].slice(-failures.consecutive);
    const detail = `failed ${run.length} times in a row: ${run.map(({ kind }) => kind).join(', ')}`;
    reasons.push(
      reasonOf(
        'assistant_failed',
        detail,
        run.map(({ m }) => m),
      ),
    );
  }
  const threshold = confidenceThreshold(policy, c.channel, turn.intent);
  if (turn.confidence !== null && confidence !== null && threshold !== null && turn.confidence < threshold) {
    const run = [...c.lowConfidence, { m: turn.messageId, v: turn.confidence }].slice(
      -confidence.consecutive,
    );
    if (run.length >= confidence.consecutive) {
      const detail = `confidence ${run.map(({ v }) => decimals(v)).join(' then ')}, below ${decimals(threshold)}`;
      reasons.push(
        reasonOf(
          'low_confidence',
          detail,
          run.map(({ m }) => m),
        ),
      );
    }
  }
  return reasons.length === 0 ? NOTHING : { ...NOTHING, reasons };
}

/** Who the customer is became known after they had written. */
export function assessAttributes(
  c: Readonly<Conversation>,
  event: AttributesChanged,
  active: ActivePolicy,
): Assessment {
  if (event.tier === null || event.tier === c.tier || c.firstCustomerTurnAt === null || c.customerGone)
    return NOTHING;
  return { ...NOTHING, reasons: customerReasons(c, event.tier, null, active) };
}

/** Every rule as it stood for this decision, fired or not (`reasons` says which). */
export function traceRules(
  before: Readonly<Conversation>,
  after: Readonly<Conversation>,
  assessment: Assessment,
  active: ActivePolicy,
  turn: AssistantTurn | null,
  env: Env,
): readonly RuleTrace[] {
  const { triggers } = active.policy;
  const fired = (code: Reason['code'], rule: string | null = null) =>
    assessment.reasons.some((reason) => reason.code === code && reason.rule === rule);
  const trace = (rule: string, isFired: boolean, value: string, threshold: string): RuleTrace => ({
    rule,
    fired: isFired,
    value,
    threshold,
  });
  const heard = assessment.heard;
  const threshold = confidenceThreshold(active.policy, after.channel, turn?.intent ?? null);
  const out: RuleTrace[] = [
    trace('explicit_request', fired('explicit_request'), heard === null ? 'no words' : heard.rule, 'always'),
    trace('human_button', fired('human_button'), fired('human_button') ? 'pressed' : 'not pressed', 'always'),
    trace('accepted_offer', fired('accepted_offer'), before.offer ?? 'no offer', 'always'),
  ];
  for (const rule of triggers.alwaysHuman) {
    const by = assessment.reasons.find((reason) => reason.rule === rule.name);
    out.push(trace(`always_human:${rule.name}`, by !== undefined, by?.detail ?? 'not seen', 'once'));
  }
  out.push(
    trace(
      'assistant_failed',
      fired('assistant_failed'),
      `${after.failures.length} in a row`,
      triggers.failures === null ? 'off' : `${triggers.failures.consecutive} in a row`,
    ),
    trace(
      'assistant_silent',
      fired('assistant_silent'),
      before.silenceAt === null
        ? 'no answer owed'
        : before.silenceAt <= env.now
          ? 'no answer'
          : 'answer owed',
      triggers.silence === null ? 'off' : `${triggers.silence.after} ms`,
    ),
    trace(
      'low_confidence',
      fired('low_confidence'),
      scores(after.lowConfidence),
      triggers.confidence === null || threshold === null
        ? 'off'
        : `below ${decimals(threshold)}, ${triggers.confidence.consecutive} in a row`,
    ),
  );
  return out;
}

function topicReasons(
  tokens: Tokens,
  evidence: readonly MessageId[],
  active: ActivePolicy,
): readonly Reason[] {
  const matches = findPhrases(active.compiled.topics, tokens);
  if (matches.length === 0) return NONE;
  const seen = new Map<string, Reason>();
  for (const { payload, from, to } of matches) {
    if (seen.has(payload)) continue;
    const said = tokens.words
      .slice(from, to)
      .filter((word) => !isMark(word))
      .join(' ');
    seen.set(payload, reasonOf('always_human_topic', `said: "${said}"`, evidence, payload));
  }
  return [...seen.values()];
}

/**
 * A customer of category A. Once an agent has given them back to the assistant, who they are no longer escalates by itself;
 * after any other episode only a turn with something to it does, so that "thanks" opens none.
 */
function customerReasons(
  c: Readonly<Conversation>,
  tier: string | null,
  turn: CustomerTurn | null,
  active: ActivePolicy,
): readonly Reason[] {
  if (tier === null || active.compiled.rulesByTier.size === 0) return NONE;
  const rules = active.compiled.rulesByTier.get(tier.toLowerCase());
  if (rules === undefined || c.last?.returned === true) return NONE;
  if (c.last !== null && turn !== null && !isNeed(turn.text)) return NONE;
  const asked = turn?.messageId ?? c.turns.findLast((kept) => kept.by === 'c')?.m;
  return rules.map((rule) =>
    reasonOf(
      'always_human_customer',
      `customer tier "${clip(tier, 40)}"`,
      asked === undefined ? [] : [asked],
      rule,
    ),
  );
}

function scores(run: readonly ScoredTurn[]): string {
  return run.length === 0 ? 'not evaluated or good' : run.map(({ v }) => decimals(v)).join(' then ');
}

function decimals(value: number): string {
  return value.toFixed(2);
}

const NONE: readonly Reason[] = [];
