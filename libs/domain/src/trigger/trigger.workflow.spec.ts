import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '#kernel';
import {
  canonicalPolicy,
  DEFAULT_POLICY_HASH,
  readWrittenPolicy,
  policyWorkflow,
  type Policy,
  type PolicyState,
} from '#domain/policy';
import {
  episodeId,
  type AgentId,
  type AssistantTurn,
  type AttributesChanged,
  type ConversationEvent,
  type ConversationId,
  type CustomerId,
  type EscalationEvent,
  type EscalationRequested,
  type EventId,
  type MessageId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { at, specTime, workflowSpec } from '#testing';
import { lifeFrom } from './conversation/conversation.ts';
import { TRIGGER } from './index.ts';
import type { TriggerFact } from './trigger-state.ts';

let sent = 0;
function base() {
  sent += 1;
  return {
    eventId: `e${sent}` as EventId,
    workspaceId: 'acme' as WorkspaceId,
    conversationId: 'c1' as ConversationId,
    occurredAt: 0 as Instant,
  };
}
const started = (): ConversationEvent => ({
  ...base(),
  type: 'ConversationStarted',
  channel: 'chat',
  language: 'en',
  customerId: null,
  customerName: 'Ana',
  attributes: {},
});
const says = (text: string, more: object = {}): ConversationEvent => {
  const ids = base();
  return {
    ...ids,
    type: 'CustomerTurn',
    messageId: `m-${ids.eventId}` as MessageId,
    text,
    language: null,
    sentiment: null,
    ...more,
  };
};
const answers = (more: Partial<AssistantTurn> = {}): ConversationEvent => {
  const ids = base();
  return {
    ...ids,
    type: 'AssistantTurn',
    messageId: `m-${ids.eventId}` as MessageId,
    text: 'Here is what I found.',
    confidence: 0.9,
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
  };
};
const attributes = (more: Partial<AttributesChanged>): ConversationEvent => ({
  ...base(),
  type: 'AttributesChanged',
  customerId: null,
  customerName: null,
  verification: null,
  tier: null,
  orderValue: null,
  attributes: {},
  ...more,
});
const presses = (): ConversationEvent => ({ ...base(), type: 'HumanRequested', control: 'button' });
const leaves = (): ConversationEvent => ({ ...base(), type: 'CustomerLeft', reason: 'closed' });
const ends = (): ConversationEvent => ({ ...base(), type: 'ConversationEnded', reason: 'closed' });
const fails = (): ConversationEvent => ({ ...base(), type: 'AssistantFailed', failure: 'model away' });
/** Every conversation of this spec begins in the first second of 2026. */
const episode = (ordinal: number) => episodeId('c1' as ConversationId, ordinal, 't85s00');
const routing = (type: EscalationEvent['type'], ordinal = 1): EscalationEvent => {
  const { occurredAt, ...ids } = base();
  return {
    ...ids,
    at: occurredAt,
    type,
    episodeId: episode(ordinal),
    agentId: 'bo' as AgentId,
    agentName: 'Bo',
    outcome: 'resolved',
    note: null,
  } as unknown as EscalationEvent;
};

function specFor(policy: PolicyState = policyWorkflow.initial()) {
  return workflowSpec(TRIGGER.workflow, {
    peers: policy,
    *deadlines({ conversation }) {
      for (const [name, due] of TRIGGER.deadlines(conversation)) yield ['conversation', name, due];
    },
    restored: ({ conversation }) =>
      TRIGGER.form.restored(JSON.parse(JSON.stringify(TRIGGER.form.stored(conversation)))),
    comparable: (state) => state.conversation,
  });
}
const spec = specFor();
const request = (facts: readonly TriggerFact[]): EscalationRequested => {
  const found = facts.find((fact) => fact.type === 'EscalationRequested');
  if (found === undefined) throw new Error('no EscalationRequested');
  return found;
};
/** All triggers that can be switched off are off. */
function quiet(): PolicyState {
  const parsed = readWrittenPolicy(
    'triggers: { confidence: "off", failures: "off", silence: "off", alwaysHuman: [] }',
    'quiet.yaml',
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.text);
  return activated(parsed.policy);
}
function activated(policy: Policy): PolicyState {
  const state = policyWorkflow.initial();
  const event = {
    type: 'PolicyActivated' as const,
    eventId: 'p1' as EventId,
    workspaceId: 'acme' as WorkspaceId,
    version: 1,
    hash: 'hash-1',
    document: canonicalPolicy(policy),
    activatedBy: 'spec',
    reason: null,
  };
  policyWorkflow.observe(state, event, {
    now: 0 as Instant,
    cause: 'x/0/0',
    newId: String,
    peers: undefined,
  });
  return state;
}

describe('an explicit request', () => {
  it('escalates, with its evidence, the policy and the acknowledgement', () => {
    const ask = says('My order 12345 is late, I want to talk to a human');
    const facts = spec
      .given(at(0, started()))
      .when(at(5_000, ask))
      .then('EscalationRequested', 'CustomerNotified');
    const decision = request(facts);
    expect(decision).toMatchObject({
      episodeId: episode(1),
      ordinal: 1,
      category: 'B',
      policyHash: DEFAULT_POLICY_HASH,
      runnerUp: 'continue',
      inputs: { source: 'input/0', firstOffset: 0, lastOffset: 1 },
      previous: null,
      firstCustomerTurnAt: specTime(5_000),
      language: 'en',
    });
    expect(decision.reasons[0]).toMatchObject({
      code: 'explicit_request',
      evidence: ['messageId' in ask ? ask.messageId : ''],
    });
    expect(decision.rules.filter((rule) => rule.fired).map((rule) => rule.rule)).toEqual([
      'explicit_request',
    ]);
    // The headline has it already.
    expect(decision.card.moreFacts).toContainEqual(
      expect.objectContaining({ label: 'Order number', value: '12345' }),
    );
    expect(facts[1]).toMatchObject({ notice: 'acknowledged', language: 'en' });
  });

  it('escalates under a policy with everything off, by word or by button', () => {
    const off = specFor(quiet());
    off
      .given(at(0, started()))
      .when(at(1, says('let me speak to a person')))
      .then('EscalationRequested', 'CustomerNotified');
    const facts = off
      .given(at(0, started()))
      .when(at(1, presses()))
      .then('EscalationRequested', 'CustomerNotified');
    expect(request(facts)).toMatchObject({ reasons: [{ code: 'human_button' }], policyHash: 'hash-1' });
  });

  it('opens a conversation that never started', () => {
    spec.given().when(at(0, presses())).then('EscalationRequested', 'CustomerNotified');
  });

  it('is acknowledged in the language in which it was heard', () => {
    const facts = spec
      .given()
      .when(at(0, says('quiero hablar con una persona')))
      .then('EscalationRequested', 'CustomerNotified');
    expect(facts[1]).toMatchObject({ language: 'es' });
  });

  it('does nothing when it is denied', () => {
    spec
      .given(at(0, started()))
      .when(at(1, says('no need for a human, thanks')))
      .thenNothing();
  });
});

describe('a vague request', () => {
  it('is offered once', () => {
    const facts = spec
      .given(at(0, started()))
      .when(at(1, says('support')))
      .then('EscalationOffered', 'CustomerNotified');
    expect(facts[1]).toMatchObject({ notice: 'offer' });
  });
  it('escalates the second time, vague as it is', () => {
    const run = spec
      .given(at(0, started()), at(1, says('agent')), at(2, answers()))
      .when(at(3, says('agent')));
    expect(request(run.then('EscalationRequested', 'CustomerNotified'))).toMatchObject({ runnerUp: 'offer' });
  });
  it('escalates on yes', () => {
    const run = spec.given(at(0, started()), at(1, says('agent'))).when(at(2, says('yes please')));
    expect(request(run.facts).reasons[0].code).toBe('accepted_offer');
    expect(request(run.facts).reasons[0].evidence).toHaveLength(2);
  });
  it('is dropped on no, and a later yes to something else does nothing', () => {
    const declined = says('no thanks');
    spec
      .given(at(0, started()), at(1, says('agent')))
      .when(at(2, declined))
      .then('AlternativeChosen');
    spec
      .given(at(0, started()), at(1, says('agent')), at(2, declined))
      .when(at(3, says('yes')))
      .thenNothing();
  });
});

describe('confidence', () => {
  const low = (confidence: number | null) => answers({ confidence });
  it('escalates when low twice in a row', () => {
    const run = spec.given(at(0, says('where is it')), at(1, low(0.2))).when(at(2, low(0.3)));
    const decision = request(run.then('EscalationRequested', 'CustomerNotified'));
    expect(decision).toMatchObject({ category: 'C', firstSignalAt: specTime(1) });
    expect(decision.reasons[0].detail).toBe('confidence 0.20 then 0.30, below 0.40');
    expect(decision.reasons[0].evidence).toHaveLength(2);
  });
  it('takes no score for neither low nor good', () => {
    spec
      .given(at(0, low(0.2)))
      .when(at(1, low(null)))
      .thenNothing();
    spec
      .given(at(0, low(0.2)), at(1, low(null)))
      .when(at(2, low(0.2)))
      .then('EscalationRequested', 'CustomerNotified');
  });
  it('is below the threshold of the intent, else of the channel, else the general one', () => {
    const parsed = readWrittenPolicy(
      'triggers: { confidence: { threshold: 0.5, byChannel: { chat: 0.6 }, byIntent: { refund: 0.8 } } }',
      'thresholds.yaml',
    );
    if (!parsed.ok) throw new Error(parsed.problems[0]?.text);
    const twice = (confidence: number, intent: string | null) =>
      specFor(activated(parsed.policy))
        .given(at(0, started()), at(1, answers({ confidence, intent })))
        .when(at(2, answers({ confidence, intent })));
    expect(request(twice(0.7, 'refund').facts).reasons[0].detail).toBe(
      'confidence 0.70 then 0.70, below 0.80',
    );
    twice(0.7, null).thenNothing();
    twice(0.7, 'toString').thenNothing();
    twice(0.59, 'toString').then('EscalationRequested', 'CustomerNotified');
  });
  it('starts over after a good answer', () => {
    spec
      .given(at(0, low(0.2)), at(1, low(0.4)))
      .when(at(2, low(0.2)))
      .thenNothing();
  });
  it('does nothing when the rule is off', () => {
    specFor(quiet())
      .given(at(0, low(0)), at(1, low(0)))
      .when(at(2, low(0)))
      .thenNothing();
  });
});

describe('failures', () => {
  it('escalate twice in a row, of whatever kind', () => {
    const run = spec
      .given(at(0, answers({ failure: 'fallback' })))
      .when(at(1, answers({ failure: 'no_answer' })));
    expect(request(run.facts).reasons[0]).toMatchObject({
      code: 'assistant_failed',
      detail: 'failed 2 times in a row: fallback, no_answer',
    });
  });
  it('start over after an answer', () => {
    spec
      .given(at(0, answers({ failure: 'error' })), at(1, answers()))
      .when(at(2, answers({ failure: 'error' })))
      .thenNothing();
  });
  it('escalate at once when the assistant is broken, unless nobody is there', () => {
    spec
      .given(at(0, says('where is my parcel')))
      .when(at(1, fails()))
      .then('EscalationRequested', 'CustomerNotified');
    spec
      .given(at(0, says('where is my parcel')), at(1, leaves()))
      .when(at(2, fails()))
      .thenNothing();
  });
});

describe('silence of the assistant', () => {
  it('escalates at the deadline, counted from the first turn left unanswered', () => {
    const run = spec
      .given(at(0, says('where is my parcel')), at(15_000, says('hello?')))
      .whenTimePasses(20_000);
    expect(request(run.then('EscalationRequested', 'CustomerNotified'))).toMatchObject({
      at: specTime(20_000),
      reasons: [{ code: 'assistant_silent' }],
    });
  });
  it('does nothing when it answered, when the customer only said thanks, or left', () => {
    spec
      .given(at(0, says('where is it')), at(1_000, answers()))
      .whenTimePasses(60_000)
      .thenNothing();
    spec
      .given(at(0, says('ok thanks, bye')))
      .whenTimePasses(60_000)
      .thenNothing();
    spec
      .given(at(0, says('where is it')), at(1_000, leaves()))
      .whenTimePasses(60_000)
      .thenNothing();
  });
});

describe('category A', () => {
  it('escalates on a topic, in words or by intent', () => {
    const said = spec.given(at(0, started())).when(at(1, says('You will hear from my lawyer.')));
    expect(request(said.facts)).toMatchObject({
      category: 'A',
      reasons: [{ code: 'always_human_topic', rule: 'legal' }],
    });
    const heard = spec
      .given(at(0, says('this is not acceptable')))
      .when(at(1, answers({ intent: 'Complaint' })));
    expect(request(heard.facts)).toMatchObject({ category: 'A', reasons: [{ rule: 'complaint' }] });
  });
  it('does nothing inside other words', () => {
    spec
      .given(at(0, started()))
      .when(at(1, says('the courtyard of others')))
      .thenNothing();
  });
  it('escalates a customer of the tier, whichever comes first, turn or tier', () => {
    const vip = () => attributes({ tier: 'VIP' });
    spec
      .given(at(0, vip()))
      .when(at(1, says('hi')))
      .then('EscalationRequested', 'CustomerNotified');
    spec
      .given(at(0, says('hi')))
      .when(at(1, vip()))
      .then('EscalationRequested', 'CustomerNotified');
    spec.given(at(0, started())).when(at(1, vip())).thenNothing();
  });
  it('leaves a customer with the assistant to whom an agent gave them back', () => {
    const past = [
      at(0, attributes({ tier: 'vip' })),
      at(1, says('hi')),
      at(2, routing('EscalationReturned')),
    ];
    spec
      .given(...past)
      .when(at(3, says('and another question about billing cycles')))
      .thenNothing();
  });
});

describe('an open episode', () => {
  const open = [at(0, started()), at(1, presses())];
  it('is not opened twice', () => {
    spec
      .given(...open)
      .when(at(2, presses()))
      .thenNothing();
    spec
      .given(...open)
      .when(at(2, says('I want a human')))
      .thenNothing();
    spec
      .given(...open, at(2, says('hello')))
      .whenTimePasses(HOUR_MS)
      .thenNothing();
  });
  it('is withdrawn when the customer leaves before an agent has written, or the conversation ends', () => {
    spec
      .given(...open)
      .when(at(2, leaves()))
      .then('EscalationWithdrawn');
    spec
      .given(...open, at(2, routing('EscalationAssigned')))
      .when(at(3, leaves()))
      .then('EscalationWithdrawn', 'ControlChanged');
    const replied = [...open, at(2, routing('EscalationAssigned')), at(3, routing('FirstReplySent'))];
    spec
      .given(...replied)
      .when(at(4, leaves()))
      .thenNothing();
    spec
      .given(...replied)
      .when(at(4, ends()))
      .then('EscalationWithdrawn', 'ControlChanged');
  });
  it('is followed by the next one, which knows it', () => {
    const past = [...open, at(2, routing('EscalationAssigned')), at(3, routing('EscalationResolved'))];
    const again = request(spec.given(...past).when(at(HOUR_MS, presses())).facts);
    expect(again).toMatchObject({
      episodeId: episode(2),
      ordinal: 2,
      previous: { episodeId: episode(1), agentId: 'bo', endedAt: specTime(3), waitedMs: 0 },
    });
  });
  it('that was abandoned is no re-escalation, and one that an agent had carries its wait', () => {
    const left = spec.given(...open, at(2, leaves())).when(at(HOUR_MS, presses()));
    expect(request(left.facts)).toMatchObject({ ordinal: 2, previous: null });
    const had = { ...routing('EscalationAssigned'), waitedMs: 9_000 };
    const past = [...open, at(2, had), at(3, routing('EscalationResolved'))];
    expect(request(spec.given(...past).when(at(HOUR_MS, presses())).facts)).toMatchObject({
      previous: { episodeId: episode(1), waitedMs: 9_000 },
    });
  });
  it('gives back to the assistant with counters at nought and the watchdog on', () => {
    const past = [
      at(0, answers({ confidence: 0.1 })),
      at(1, presses()),
      at(2, routing('EscalationReturned')),
    ];
    spec
      .given(...past)
      .when(at(3, answers({ confidence: 0.1 })))
      .thenNothing();
    spec
      .given(...past, at(3, says('what about my invoice')))
      .whenTimePasses(23_100)
      .then('EscalationRequested', 'CustomerNotified');
  });
  it('ignores what routing says of another episode', () => {
    spec
      .given(...open)
      .when(at(2, routing('EscalationResolved', 7)))
      .thenIgnored(/changes nothing/);
  });
});

describe('the same event again', () => {
  it('is ignored, also after the end of the conversation and when a whole import is repeated', () => {
    const all = [started(), says('where is my parcel'), answers(), presses(), ends()];
    const once = all.map((event, index) => at(index, event));
    for (const event of all)
      spec
        .given(...once)
        .when(at(2 * DAY_MS, event))
        .thenIgnored(/was applied before/);
  });
  it('is forgotten seven days after the end, with the conversation', () => {
    const run = spec.given(at(0, started()), at(1, ends())).whenTimePasses(8 * DAY_MS);
    expect(run.state.conversation.phase).toBe('none');
  });
  it('and of a thread that goes on after that, no episode has the id of an earlier one', () => {
    const before = spec.given().when(at(0, presses()));
    const after = spec.given(at(0, presses()), at(1, ends())).when(at(30 * DAY_MS, presses()));
    expect(request(before.facts)).toMatchObject({ ordinal: 1, episodeId: `c1#1-${lifeFrom(specTime(0))}` });
    expect(request(after.facts)).toMatchObject({
      ordinal: 1,
      episodeId: `c1#1-${lifeFrom(specTime(30 * DAY_MS))}`,
      previous: null,
    });
  });
  it('does not hide a new event of an ended conversation, whose episodes go on counting', () => {
    const run = spec.given(at(0, presses()), at(1, ends())).when(at(2, presses()));
    expect(request(run.facts)).toMatchObject({ ordinal: 2, previous: null });
    // Nobody had begun: it is no re-escalation.
    expect(run.state.conversation.turns).toEqual([]);
  });
});

describe('idleness', () => {
  it('ends a conversation after a day without anybody, but never an open episode', () => {
    expect(spec.given(at(0, started())).whenTimePasses(DAY_MS).state.conversation.phase).toBe('ended');
    expect(spec.given(at(0, presses())).whenTimePasses(9 * DAY_MS).state.conversation.phase).toBe('live');
  });
});

describe('an event that no trigger listens to', () => {
  const shown = () => ({ ...base(), type: 'OfALaterRelease' }) as unknown as ConversationEvent;

  it('is a sign of life of its conversation, and decides nothing', () => {
    const run = spec.given(at(0, started())).when(at(60, shown()));
    run.thenNothing();
    const { phase, startedAt, activeAt } = run.state.conversation;
    expect([phase, activeAt - startedAt]).toEqual(['live', 60]);
  });
});

describe('an event without ids', () => {
  it('is rejected', () => {
    spec
      .given()
      .when(at(0, { ...started(), eventId: '' as EventId }))
      .thenRejected(/without eventId/);
  });
});

describe('D38: who has the conversation', () => {
  const asks = at(1_000, says('I want to talk to a person'));
  const withAgent = [at(0, started()), asks, at(2_000, routing('EscalationAssigned'))];
  const returned = [...withAgent, at(3_000, routing('EscalationReturned'))];
  const nextLife = episodeId('c1' as ConversationId, 1, lifeFrom(specTime(9 * DAY_MS)));
  const { level, ...initial } = policyWorkflow.initial();
  const levelOne = { ...initial, level: { ...level, level: FIRST_LEVEL } };
  /** The first change is in the third second. */
  const first: number = specTime(2_000);
  const takes = (agentId = 'bo', ordinal = 0): EscalationEvent =>
    ({ ...routing('TakeOverRequested', ordinal), agentId }) as EscalationEvent;

  it('is an event with a number that grows', () => {
    const { facts } = spec.given(at(0, started()), asks).when(at(2_000, routing('EscalationAssigned')));
    expect(facts).toMatchObject([{ type: 'ControlChanged', holder: 'agent', agentId: 'bo', fence: first }]);
    const back = spec.given(...withAgent).when(at(3_000, routing('EscalationReturned')));
    expect(back.facts).toMatchObject([
      { type: 'ControlChanged', holder: 'assistant', agentId: null, fence: first + 1, episodeId: episode(1) },
    ]);
    const again = spec
      .given(...returned, at(4_000, takes()))
      .when(at(5_000, routing('EscalationAssigned', 2)));
    expect(again.facts).toMatchObject([{ type: 'ControlChanged', agentId: 'bo', fence: first + 2 }]);
  });
  it('is not the assistant while a person has it: its turns are recorded, and change nothing', () => {
    const run = spec.given(...withAgent).when(at(3_000, answers({ text: 'Have you tried turning it off?' })));
    run.thenRefused('a person has this conversation: the assistant is to be silent', 'AssistantTurnFenced');
    expect(run.facts).toMatchObject([{ agentId: 'bo', fence: first }]);
  });
  it('is the assistant again, whose turns from before come too late all the same', () => {
    spec
      .given(...returned)
      .when(at(4_000, answers({ fence: first })))
      .thenRefused(/began this turn before a person had/, 'AssistantTurnFenced');
    spec
      .given(...returned)
      .when(at(4_000, answers({ fence: first + 1 })))
      .thenNothing();
    spec
      .given(...returned)
      .when(at(4_000, answers()))
      .thenNothing();
  });
  it('refuses a turn once, however often and whenever it is sent again', () => {
    const late = answers({ messageId: 'late' as MessageId });
    const again = answers({ messageId: 'late' as MessageId });
    for (const turn of [late, again]) {
      const refusedOnce = spec.given(...withAgent, at(2_500, late));
      refusedOnce.when(at(2_600, turn)).thenIgnored(/came too late before/);
      const back = spec.given(...withAgent, at(2_500, late), at(3_000, routing('EscalationReturned')));
      back.when(at(4_000, turn)).thenIgnored(/came too late before/);
    }
  });
  it('has a number that grows over conversations that are forgotten, too', () => {
    const { facts } = spec
      .given(...returned, at(4_000, ends()), at(9 * DAY_MS, presses()))
      .when(at(9 * DAY_MS + 1, { ...routing('EscalationAssigned'), episodeId: nextLife }));
    expect(facts).toMatchObject([{ type: 'ControlChanged', agentId: 'bo', fence: specTime(9 * DAY_MS + 1) }]);
  });
  it('is an agent who had it below the level: the number of a turn that is refused is the one that follows', () => {
    const { state } = specFor(levelOne)
      .given(at(0, started()), asks)
      .when(at(2_000, routing('EscalationAssigned')));
    const env = { now: specTime(3_000), cause: 'x/0/0', newId: () => 'x', peers: policyWorkflow.initial() };
    const acceptance = TRIGGER.workflow.accept(state, answers(), env);
    const facts = acceptance.kind === 'refused' ? acceptance.facts : [];
    expect(facts).toMatchObject([{ type: 'AssistantTurnFenced', agentId: 'bo', fence: specTime(3_000) }]);
    expect(TRIGGER.workflow.react?.(state, env)).toMatchObject([{ fence: specTime(3_000) }]);
  });
  it('is the agent who has somebody in danger after the end too, and for the customer who returns', () => {
    const verified = attributes({ customerId: 'ana' as CustomerId, verification: 'verified' });
    const danger = says('I want to kill myself', { language: 'en' });
    const assigned = at(2_000, routing('EscalationAssigned'));
    const inDanger = [at(0, started()), at(500, verified), at(1_000, danger), assigned];
    const over = [...inDanger, at(2_500, routing('FirstReplySent')), at(3_000, ends())];
    spec
      .given(...over.slice(0, -1))
      .when(over.at(-1)!)
      .thenNothing();
    const back = spec.given(...over).when(at(4_000, says('I want to talk to a person')));
    back.thenNothing();
    expect(back.state.conversation).toMatchObject({
      episode: { id: episode(1), agentId: 'bo' },
      ordinal: 1,
      verification: 'claimed',
    });
    const anybody = spec.given(...over).when(at(4_000, started()));
    expect(anybody.state.conversation).toMatchObject({
      episode: { id: episode(1) },
      verification: 'unknown',
    });
    const resolved = spec.given(...over).when(at(5_000, routing('EscalationResolved')));
    resolved.then('CustomerEpisodeEnded', 'ControlChanged');
    expect(resolved.facts[1]).toMatchObject({ holder: 'assistant', agentId: null });
    expect(
      spec.given(...over, at(5_000, routing('EscalationResolved'))).whenTimePasses(2 * DAY_MS).state
        .conversation,
    ).toMatchObject({ phase: 'ended', turns: [] });
  });
  it('goes to an agent who takes it, with a reason, and nobody is said to be looked for', () => {
    const { facts } = spec
      .given(at(0, started()), at(1_000, says('Where is my parcel?')))
      .when(at(2_000, takes()));
    expect(facts).toMatchObject([
      {
        type: 'EscalationRequested',
        takenOverBy: 'bo',
        reasons: [{ code: 'taken_over', detail: 'by bo' }],
        card: { headline: 'Where is my parcel?', why: 'taken over: by bo' },
      },
    ]);
  });
  it('that waits for a person already is given to the agent all the same', () => {
    const { facts } = spec.given(at(0, started()), asks).when(at(2_000, takes()));
    expect(facts).toMatchObject([
      { type: 'EscalationUpdated', episodeId: episode(1), takenOverBy: 'bo', reasons: [] },
    ]);
  });
  it.each([
    ['with_another_agent', withAgent, 'cy'],
    ['customer_left', [at(0, started()), at(1_000, leaves())], 'bo'],
    ['no_conversation', [], 'bo'],
    ['no_conversation', [at(0, started()), at(1_000, ends())], 'bo'],
  ] as const)('is refused: %s', (reason, past, agentId) => {
    const { facts } = spec.given(...past).when(at(4_000, takes(agentId)));
    expect(facts).toMatchObject([{ type: 'TakeOverRefused', agentId, reason, endsEpisode: false }]);
  });
  describe('while routing has not said whether the agent gets it, and then refuses', () => {
    const refuses = at(2_000, {
      ...routing('TakeOverRefused'),
      reason: 'no_capacity',
      endsEpisode: true,
    } as EscalationEvent);
    const pending = [at(0, started()), at(1_000, takes())];

    it('stays with the assistant, as if nothing had been asked', () => {
      const run = spec.given(...pending).when(refuses);
      run.thenNothing();
      expect(run.state.conversation).toMatchObject({ episode: null, last: null, ordinal: 1 });
      // It may be escalated as ever.
      spec
        .given(...pending, refuses)
        .when(at(3_000, says('I want to talk to a person')))
        .then('EscalationRequested', 'CustomerNotified');
    });
    it.each([
      ['a person', says('I want to talk to a person'), 'explicit_request'],
      ['the button', presses(), 'human_button'],
      ['danger', says('I want to kill myself'), 'always_human_topic'],
    ])('goes to a person where the customer has asked meanwhile: %s', (_, act, code) => {
      const { facts } = spec.given(...pending, at(1_500, act)).when(refuses);
      const asked = request(facts);
      expect(asked).toMatchObject({ ordinal: 2, takenOverBy: null, reasons: [{ code }], previous: null });
      expect(asked.rules.filter(({ fired }) => fired)).toHaveLength(1);
    });
    it('names all that was asked, the first reason first, and acknowledges it in the language it was heard in', () => {
      const opens = at(0, { ...started(), language: null } as ConversationEvent);
      const asks = at(1_600, says('Ich möchte mit einem Menschen sprechen'));
      const { facts } = spec.given(opens, at(1_000, takes()), at(1_500, presses()), asks).when(refuses);
      expect(facts).toMatchObject([
        { language: 'de', reasons: [{ code: 'explicit_request' }, { code: 'human_button' }] },
        { type: 'CustomerNotified', notice: 'acknowledged', language: 'de' },
      ]);
    });
    it('offers a person to one who has perhaps asked, and hears the yes to an offer from before', () => {
      spec
        .given(...pending, at(1_500, says('support')))
        .when(refuses)
        .then('EscalationOffered', 'CustomerNotified');
      const offered = [at(0, started()), at(100, says('support')), at(1_000, takes())];
      const yes = says('yes please', { language: 'en' });
      expect(request(spec.given(...offered, refuses).when(at(5_000, yes)).facts)).toMatchObject({
        reasons: [{ code: 'accepted_offer' }],
      });
      expect(request(spec.given(...offered, at(1_500, yes)).when(refuses).facts)).toMatchObject({
        reasons: [{ code: 'accepted_offer' }],
      });
    });
    it('says once whom to call, and keeps one in danger who has gone; whoever else has gone needs nobody', () => {
      const goes = at(1_600, { ...leaves(), reason: 'disconnected' } as ConversationEvent);
      const danger = at(1_500, says('I want to kill myself'));
      const inDanger = spec.given(...pending, danger);
      inDanger.when(refuses).then('EscalationRequested');
      spec
        .given(...pending, danger, goes)
        .when(refuses)
        .then('EscalationRequested');
      spec
        .given(...pending, at(1_500, presses()), goes)
        .when(refuses)
        .thenNothing();
    });
    it('keeps what it has counted, until the agent has it', () => {
      const unsure = answers({ confidence: 0.1 });
      const counted = [at(0, started()), at(100, unsure), at(1_000, takes())];
      const stateAfter = (answer: typeof refuses) =>
        spec.given(...counted).when(answer).state.conversation.triggers;
      const before = spec.given(...counted).whenTimePasses(2_000).state.conversation.triggers;
      expect(stateAfter(refuses)).toEqual(before);
      expect(stateAfter(at(2_000, routing('EscalationAssigned')))).not.toEqual(before);
    });
  });
});

describe('H11: what happened when a customer stopped waiting', () => {
  const waiting = [at(0, started()), at(1_000, says('I want to talk to a person'))];
  const left = (reason: string) => ({ ...leaves(), reason }) as ConversationEvent;
  const ended = (reason: string) => ({ ...ends(), reason }) as ConversationEvent;
  const causesOf = (facts: readonly TriggerFact[]) =>
    facts.flatMap((fact) => (fact.type === 'EscalationWithdrawn' ? [fact.cause] : []));

  it.each([
    ['closed', 'customer_closed'],
    ['disconnected', 'connection_lost'],
    ['idle', 'customer_silent'],
    ['unknown', 'unknown'],
  ])('is said where the customer leaves: %s', (reason, cause) => {
    expect(
      causesOf(spec.given(...waiting, at(2_000, left(reason))).whenTimePasses(10 * MINUTE_MS).facts),
    ).toEqual(reason === 'closed' ? [] : [cause]);
    if (reason === 'closed')
      expect(causesOf(spec.given(...waiting).when(at(2_000, left(reason))).facts)).toEqual([cause]);
  });
  it.each([
    ['resolved', 'ended_by_assistant'],
    ['closed', 'conversation_closed'],
    ['timeout', 'customer_silent'],
  ])('is said where the conversation ends: %s', (reason, cause) => {
    expect(causesOf(spec.given(...waiting).when(at(2_000, ended(reason))).facts)).toEqual([cause]);
  });
  it('is how the customer left, where the channel ends the conversation afterwards; not of one who came back', () => {
    const cutOff = [...waiting, at(2_000, left('disconnected'))];
    expect(causesOf(spec.given(...cutOff).when(at(3_000, ended('timeout'))).facts)).toEqual([
      'connection_lost',
    ]);
    const back = [...cutOff, at(3_000, says('I am back'))];
    expect(causesOf(spec.given(...back).when(at(4_000, ended('closed'))).facts)).toEqual([
      'conversation_closed',
    ]);
  });
  it('is that the customer goes on with the assistant', () => {
    const { facts } = spec.given(...waiting).when(at(2_000, says('never mind', { language: 'en' })));
    expect(causesOf(facts)).toEqual(['back_to_assistant']);
  });
});
