import { expect, it } from 'vitest';
import { z } from 'zod';
import { createWorkflowDriver } from '#testing/driver';
import { instant, type Instant } from '#kernel';
import { policyWorkflow, readWrittenPolicy } from '#domain/policy';
import type {
  AssistantTurn,
  ConversationEvent,
  ConversationId,
  EventId,
  MessageId,
  WorkspaceId,
} from '#domain/vocabulary';
import { createTrigger } from './create-trigger.ts';
import type { AnyTrigger } from './define-trigger.ts';
import type { RuleStanding } from './rule-lines.ts';
import { TRIGGERS } from './triggers/index.ts';

type Timed = readonly [seconds: number, event: ConversationEvent];

let sent = 0;
const ids = () => ({
  eventId: `e${(sent += 1)}` as EventId,
  workspaceId: 'acme' as WorkspaceId,
  conversationId: 'c1' as ConversationId,
  occurredAt: 0 as Instant,
  messageId: `m${sent}` as MessageId,
});
const says = (text: string): ConversationEvent => ({
  ...ids(),
  type: 'CustomerTurn',
  text,
  language: 'en',
  sentiment: null,
});
const answers = (more: Partial<AssistantTurn>): ConversationEvent => ({
  ...ids(),
  type: 'AssistantTurn',
  text: 'It is on its way.',
  confidence: null,
  intent: null,
  intentConfidence: null,
  fence: null,
  assistant: null,
  model: null,
  promptVersion: null,
  sentiment: null,
  sources: [],
  tools: [],
  failure: null,
  ...more,
});

/** How the rules stood at the last event; null: it could not have escalated. */
function standingAfter(
  events: readonly Timed[],
  triggers: readonly AnyTrigger[] = TRIGGERS,
  peers = policyWorkflow.initial(),
) {
  const trigger = createTrigger(triggers);
  const { workflow } = trigger;
  let last: readonly RuleStanding[] | null = null;
  const driver = createWorkflowDriver(
    {
      ...workflow,
      decide(state, reading, input, env) {
        const facts = workflow.decide(state, reading, input, env);
        last = trigger.standing(state, reading, input, env);
        return facts;
      },
    },
    { peers },
  );
  for (const [seconds, event] of events) driver.apply(event, instant(1_767_225_600_000 + seconds * 1_000));
  return last as readonly RuleStanding[] | null;
}

function nearness(...events: readonly Timed[]): Record<string, number> {
  const rules = standingAfter(events) ?? [];
  return Object.fromEntries(
    rules.flatMap(({ rule, nearness: share }) => (share === null || share === 0 ? [] : [[rule, share]])),
  );
}

it('shows every rule as it stood, with how near it came where it has a number for that', () => {
  const standing = standingAfter([
    [0, says('Where is my parcel?')],
    [5, answers({ confidence: 0.3 })],
  ]);
  expect(standing?.find(({ rule }) => rule === 'low_confidence')).toEqual({
    rule: 'low_confidence',
    fired: false,
    value: '0.30',
    threshold: 'below 0.40, 2 in a row',
    nearness: 0.5,
  });
  expect(standing?.find(({ rule }) => rule === 'human_button')).toMatchObject({
    value: 'not pressed',
    nearness: null,
  });
});

it('shows a business rule with the values that it asked for', () => {
  const read = readWrittenPolicy(
    "triggers: { businessRules: { rules: [{ name: large, when: 'customer.orderValue > 500' }] } }",
    'policy.yaml',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const peers = policyWorkflow.initial();
  const standing = standingAfter([[0, says('Where is my parcel?')]], TRIGGERS, {
    ...peers,
    active: { ...peers.active, policy: read.policy },
  });
  expect(standing?.find(({ rule }) => rule === 'business_rule:large')).toEqual({
    rule: 'business_rule:large',
    fired: false,
    value: 'customer.orderValue unknown',
    threshold: 'customer.orderValue > 500',
    nearness: null,
  });
});

const asked: Timed = [0, says('Where is my parcel?')];

it('counts unsure and failed answers, and how far above the threshold a surer one was', () => {
  expect(nearness(asked, [0, answers({ confidence: 0.8 })])).toEqual({ low_confidence: 0.25 });
  expect(nearness(asked, [0, answers({ confidence: 0.2 })], [1, says('And?')])).toEqual({
    low_confidence: 0.5,
  });
  expect(nearness(asked, [0, answers({ failure: 'no_answer' })])).toEqual({ assistant_failed: 0.5 });
});

it('measures the time without an answer at the answer', () => {
  expect(nearness(asked, [15, answers({})])).toEqual({ assistant_silent: 0.75 });
  expect(nearness(asked)).toEqual({});
});

it('counts a vague request, and an offer without a yes, as the first of two', () => {
  const vague: Timed = [0, says('agent')];
  expect(nearness(vague)).toEqual({ explicit_request: 0.5 });
  expect(nearness(vague, [0, says('Where is my parcel?')])).toEqual({ accepted_offer: 0.5 });
});

it('is a share whatever a trigger says, and unasked where the rule is off', () => {
  const button: AnyTrigger = TRIGGERS.find(({ code }) => code === 'human_button')!;
  const nearnessOf = (trigger: AnyTrigger) => {
    const rules = standingAfter([asked], [trigger, ...TRIGGERS.filter(({ code }) => code !== trigger.code)]);
    return rules?.find(({ rule }) => rule === trigger.code)?.nearness;
  };
  const saying = (share: number): AnyTrigger => ({ ...button, nearness: () => share });
  expect([-1, 0.4, 7, Number.NaN].map((share) => nearnessOf(saying(share)))).toEqual([0, 0.4, 1, 0]);
  const off = { key: 'off', schema: z.any(), prepare: () => null };
  expect(nearnessOf({ ...saying(1), policy: off })).toBeNull();
});

it('has nothing to say of what could not escalate', () => {
  const gone: ConversationEvent = { ...ids(), type: 'CustomerLeft', reason: 'closed' };
  expect(standingAfter([asked, [1, gone]])).toBeNull();
  const shown: ConversationEvent = { ...ids(), type: 'HumanOptionShown', control: 'button', location: null };
  expect(standingAfter([asked, [1, shown]])).toBeNull();
  const pressed: ConversationEvent = { ...ids(), type: 'HumanRequested', control: 'button' };
  expect(standingAfter([asked, [1, pressed], [2, says('Hello?')]])).toBeNull();
});
