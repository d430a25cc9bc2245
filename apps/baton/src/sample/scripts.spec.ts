import { describe, expect, it } from 'vitest';
import { policyWorkflow } from '#domain/policy';
import { TRIGGER } from '#domain/trigger';
import type { ConversationEvent, EscalationRequested } from '#domain/vocabulary';
import { at, workflowSpec } from '#testing';
import { agenda } from './agenda.ts';
import { CONVERSATIONS_A_DAY, scriptAt, SCRIPTS } from './arrivals.ts';
import { customer } from './sample-customer.ts';
import type { Script } from './script.ts';
import { sender } from './sender.ts';

const spec = workflowSpec(TRIGGER.workflow, {
  peers: policyWorkflow.initial(),
  *deadlines({ conversation }) {
    for (const [name, due] of TRIGGER.deadlines(conversation)) yield ['conversation', name, due];
  },
});

/** What a customer says to whom nobody promises a human. */
function monologue(script: Script): readonly ConversationEvent[] {
  const events: ConversationEvent[] = [];
  const due = agenda();
  const send = sender((event) => events.push(event as ConversationEvent));
  customer(`test-${script.name}`, script, {
    agenda: due,
    send,
    pace: (ms) => ms,
    over: () => undefined,
  }).begin(0);
  due.run(600_000);
  return events;
}

/** The first escalation under the default policy. */
function decided(script: Script): EscalationRequested | undefined {
  const steps = monologue(script).map((event) => at(event.occurredAt, event));
  const last = steps.pop();
  if (last === undefined) return undefined;
  return spec
    .given(...steps)
    .when(last)
    .history.find((fact) => fact.type === 'EscalationRequested');
}

describe('a script', () => {
  it.each(SCRIPTS.map((script) => [`${script.trade}/${script.name}`, script] as const))(
    '%s goes to a human exactly where it expects one',
    (_, script) => {
      expect(decided(script) !== undefined).toBe(script.human.length > 0);
    },
  );
});

describe('the scripts together', () => {
  it('escalate a part of a day that the guide calls typical, over all three triggers', () => {
    const day = Array.from({ length: CONVERSATIONS_A_DAY }, (_, number) => scriptAt({ day: 1, number }));
    const share = day.filter(({ human }) => human.length > 0).length / day.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    const triggers = SCRIPTS.flatMap((script) => decided(script)?.reasons[0].trigger ?? []);
    expect(new Set(triggers)).toEqual(new Set(['customer_request', 'confidence', 'complexity']));
  });
});
