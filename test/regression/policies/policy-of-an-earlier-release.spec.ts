// A release that added a key to the policy made every earlier activation a dead letter in a replay, so that the workspace fell back to the
// built-in policy; and where it was stored, a plain error ended the worker at every start.
import { expect, it } from 'vitest';
import { conversationAggregate, policyAggregate, triggerProcessor } from '#apps/trigger';
import { openCodec, policyHash } from '#contracts';
import { FIRST_LEVEL } from '#domain/feature-level';
import { BUILT_IN_POLICY, builtInPolicyAt } from '#domain/policy';
import {
  id,
  type ConversationEvent,
  type ConversationId,
  type EscalationRequested,
  type MessageId,
  type PolicyActivated,
  type WorkspaceId,
} from '#domain/vocabulary';
import { instant, plusMs, SECOND_MS } from '#kernel';
import { createMemoryRuntime } from '#stream-memory';
import { createInputDriver } from '#testing/driver';

const WORKSPACE = id<WorkspaceId>('shop');
const START = instant(1_767_225_600_000);

/** The built-in policy as a release activated it that did not know that an assistant may be silent. */
function activatedWithoutSilence(): PolicyActivated {
  const { triggers, ...rest } = JSON.parse(BUILT_IN_POLICY.document) as { readonly triggers: object };
  const { silence, ...known } = triggers as Readonly<Record<string, unknown>>;
  expect(silence, 'the key that the release did not know').toBeDefined();
  const document = JSON.stringify({ ...rest, triggers: known });
  return {
    type: 'PolicyActivated',
    eventId: id('policy-1'),
    workspaceId: WORKSPACE,
    version: 1,
    hash: policyHash(document),
    document,
    activatedBy: 'an earlier release',
    reason: null,
  };
}

/** A customer whom the assistant does not answer for a minute, and who then presses the button for a person. */
async function silentAssistant(policy: PolicyActivated | null, taskGoesOn: 'at once' | 'after a restart') {
  const decided: unknown[] = [];
  const codec = await openCodec(createMemoryRuntime().schemaIds);
  const driver = createInputDriver(triggerProcessor(codec), (fact) => {
    const { type, policyHash: hash, reasons } = fact as EscalationRequested;
    if (type === 'EscalationRequested') decided.push({ reason: reasons[0].code, hash });
  });
  if (policy !== null) driver.apply({ aggregate: policyAggregate(WORKSPACE), input: policy }, START);
  const { deadLetters } = driver.commit();
  if (taskGoesOn === 'after a restart') driver.restart();

  const conversationId = id<ConversationId>('c1');
  const tell = (input: Partial<ConversationEvent> & Pick<ConversationEvent, 'type'>, seconds: number) => {
    const event = { workspaceId: WORKSPACE, conversationId, eventId: `e${seconds}`, ...input };
    const aggregate = conversationAggregate(WORKSPACE, conversationId);
    driver.apply({ aggregate, input: event }, plusMs(START, seconds * SECOND_MS));
  };
  const unknown = { language: 'en', customerId: null, customerName: null, attributes: {} };
  tell({ type: 'ConversationStarted', channel: 'chat', ...unknown }, 1);
  const said = { messageId: id<MessageId>('m1'), text: 'Where is my order 4711?' };
  tell({ type: 'CustomerTurn', ...said, language: null, sentiment: null }, 2);
  driver.passTo(plusMs(START, 60 * SECOND_MS));
  tell({ type: 'HumanRequested', control: 'button' }, 61);
  return { decided, deadLetters };
}

it.each(['at once', 'after a restart'] as const)(
  'is read and means what it meant, %s',
  async (taskGoesOn) => {
    const policy = activatedWithoutSilence();
    expect(await silentAssistant(policy, taskGoesOn)).toEqual({
      decided: [{ reason: 'human_button', hash: policy.hash }],
      deadLetters: [],
    });
  },
);

it('is not the built-in policy, under which a silent assistant escalates', async () => {
  expect((await silentAssistant(null, 'at once')).decided).toEqual([
    { reason: 'assistant_silent', hash: builtInPolicyAt(FIRST_LEVEL).hash },
  ]);
});
