import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import {
  builtInPolicyAt,
  DEFAULT_POLICY,
  policyNotes,
  policyWorkflow,
  readWrittenPolicy,
  type Policy,
} from '#domain/policy';
import type {
  AttributeValue,
  ConversationEvent,
  CustomerNotified,
  EscalationRequested,
} from '#domain/vocabulary';
import { at } from '#testing';
import type { TriggerFact } from './trigger-state.ts';
import { episodeId, fromRouting, ids, says, spec } from './waiting.fixture.ts';

const attributes = (values: Record<string, AttributeValue>): ConversationEvent => ({
  ...ids('attributes'),
  type: 'AttributesChanged',
  attributes: values,
  ...{ customerId: null, customerName: null, verification: null, tier: null, orderValue: null },
});

const joined = {
  ...fromRouting('assigned', 1_000),
  type: 'EscalationAssigned',
  agentId: 'ana',
  queueId: 'general',
} as never;

function under(policy: Policy) {
  const state = policyWorkflow.initial();
  return { ...state, active: { ...state.active, policy } };
}

function written(yaml: string): Policy {
  const read = readWrittenPolicy(yaml, 'spec');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}

const inGermany = under(written('notices: { danger: { country: de } }'));
const noticesOf = (facts: readonly TriggerFact[]) =>
  facts.filter((fact): fact is CustomerNotified => fact.type === 'CustomerNotified');

describe('T19: who is in danger reads at once whom to call', () => {
  it('in the country of the policy', () => {
    const { facts } = spec(inGermany)
      .given()
      .when(at(0, says('I want to kill myself', 'en')));
    expect(noticesOf(facts)).toMatchObject([{ notice: 'acknowledged', situation: 'danger', language: 'en' }]);
    const [{ text } = { text: '' }] = noticesOf(facts);
    expect(text).toContain('call 112 now');
    expect(text).toContain('0800 111 0 111');
  });

  it.each([
    ['Ich will mich umbringen', 'de', /^Das geht sofort an einen Menschen.*Rufen Sie jetzt 112 an/],
    ['Quiero quitarme la vida', 'es', /llame ahora al 112/],
    ['Je veux me suicider', 'fr', /appelez tout de suite le 112/],
    ['我要自杀', 'zh', /立即拨打112/],
  ])('in their language: %s', (words, language, expected) => {
    const { facts } = spec(inGermany)
      .given()
      .when(at(0, says(words, language)));
    expect(noticesOf(facts)[0]?.text).toMatch(expected);
  });

  it.each([
    ['GB', '999', 'Samaritans'],
    ['uk', '999', 'Samaritans'],
    ['us', '911', '988'],
  ])('where the customer is, as the channel knows it: %s', (country, emergency, crisis) => {
    const { facts } = spec(inGermany)
      .given(at(0, attributes({ country })))
      .when(at(1, says('I want to kill myself', 'en')));
    const [{ text } = { text: '' }] = noticesOf(facts);
    expect(text).toContain(emergency);
    expect(text).toContain(crisis);
    expect(text).not.toContain('112');
  });

  it('for violence by the line for it, and for an accident by the emergency number alone', () => {
    const [violence] = noticesOf(
      spec(inGermany)
        .given()
        .when(at(0, says('my husband hits me and I am scared', 'en'))).facts,
    );
    expect(violence?.text).toContain('116 016');
    const [accident] = noticesOf(
      spec(inGermany)
        .given()
        .when(at(0, says('my father has chest pain and cannot breathe', 'en'))).facts,
    );
    expect(accident?.text).toMatch(/call 112 now\.$/);
  });

  it('without a number where no country is known, or no such country', () => {
    for (const country of [null, 'XX', 'Germany', '__proto__', 7]) {
      const [notice] = noticesOf(
        spec()
          .given(...(country === null ? [] : [at(0, attributes({ country }))]))
          .when(at(1, says('I want to kill myself', 'en'))).facts,
      );
      expect(notice?.text).toMatch(/call the emergency number where you are/);
      expect(notice?.text).not.toMatch(/\d/);
    }
  });

  it('while they wait for something else, but not from us once an agent is there', () => {
    const waiting = at(0, says('I want to talk to a person', 'en'));
    const { facts } = spec(inGermany)
      .given(waiting)
      .when(at(1, says('there is a gas leak here', 'en')));
    expect(facts.map(({ type }) => type)).toEqual(['EscalationUpdated', 'CustomerNotified']);
    expect(noticesOf(facts)[0]).toMatchObject({ situation: 'danger', episodeId });
    expect(noticesOf(facts)[0]?.text).toContain('112');
    const served = spec(inGermany)
      .given(waiting, at(1_000, joined))
      .when(at(2_000, says('there is a gas leak here', 'en')));
    expect(served.facts.map(({ type }) => type)).toEqual(['EscalationUpdated']);
  });

  it('with the offer, where it is not sure what they mean', () => {
    const { facts } = spec(inGermany)
      .given()
      .when(at(0, says('sometimes I just want it all to stop', 'en')));
    expect(facts.map(({ type }) => type)).toEqual(['EscalationOffered', 'CustomerNotified']);
    expect(noticesOf(facts)[0]).toMatchObject({ notice: 'offer', situation: 'danger' });
    expect(noticesOf(facts)[0]?.text).toMatch(/call 112 now\..*Just say yes\.$/);
  });
});

describe('T19: who is offered a person because of danger', () => {
  const hint = at(0, says('my husband hurts me', 'en'));
  const left: ConversationEvent = { ...ids('left'), type: 'CustomerLeft', reason: 'closed' };
  const pressed: ConversationEvent = { ...ids('pressed'), type: 'HumanRequested', control: 'button' };

  it.each([
    ['says yes', says('yes', 'en')],
    ['asks for a person', says('I want to talk to a person', 'en')],
    ['presses the button', pressed],
  ])('is one in danger who %s', (_, takesUp) => {
    const { facts } = spec(inGermany).given(hint).when(at(1, takesUp));
    const [requested] = facts;
    expect(requested).toMatchObject({ type: 'EscalationRequested', category: 'A' });
    expect((requested as EscalationRequested).reasons.map(({ rule }) => rule)).toContain('safety');
    expect(noticesOf(facts)).toMatchObject([{ situation: 'danger' }]);
    spec(inGermany).given(hint, at(1, takesUp)).when(at(2_000, left)).then();
  });

  it('is none who says no, and later asks for a person', () => {
    const { facts } = spec(inGermany)
      .given(hint, at(1, says('no thanks', 'en')))
      .when(at(2, says('I want to talk to a person', 'en')));
    expect(facts[0]).toMatchObject({ type: 'EscalationRequested', category: 'B' });
  });
});

describe('what a policy says', () => {
  it('goes before what is built in', () => {
    const own = under(
      written(
        'notices: { danger: { country: DE, lines: { de: { emergency: "110 or 112", crisis: "", violence: "" } }, texts: { en: { certain: "Ana will be with you." } } } }',
      ),
    );
    const [notice] = noticesOf(
      spec(own)
        .given()
        .when(at(0, says('I want to kill myself', 'en'))).facts,
    );
    expect(notice?.text).toBe(
      'Ana will be with you. If a life may be in danger, do not wait for us: call 110 or 112 now.',
    );
  });

  it('may have it off: then they read what all others read', () => {
    const [notice] = noticesOf(
      spec(under(written('notices: { danger: off }')))
        .given()
        .when(at(0, says('I want to kill myself', 'en'))).facts,
    );
    expect(notice).toMatchObject({ situation: null });
    expect(notice?.text).toMatch(/^A person will take over/);
  });

  it.each([
    [
      '{ country: DE }',
      'notices.danger: customers in danger in DE read these numbers, please check them: emergency 112, crisis 0800 111 0 111 (TelefonSeelsorge), violence 116 016',
    ],
    ['{ country: XX }', 'notices.danger: no number is known for XX; write them in lines.XX'],
    [
      '{}',
      'notices.danger.country: unknown, so customers in danger read to call the emergency number where they are, and no number; write the country of your customers, such as GB',
    ],
  ])('is shown to its owner to check: %s', (danger, note) => {
    const notes = policyNotes(written(`notices: { danger: ${danger} }`));
    expect(notes.filter((said) => said.startsWith('notices.danger'))).toEqual([note]);
  });

  it.each(['germany', 'D', '49'])('is refused where %s is no country', (country) => {
    const read = readWrittenPolicy(`notices: { danger: { country: "${country}" } }`, 'spec');
    expect(read.ok ? [] : read.problems.map(({ text }) => text)).toMatchObject([
      expect.stringMatching(/is no country; write two letters \(ISO 3166\), such as GB/),
    ]);
  });
});

it('is not said below the level that knows it', () => {
  const state = policyWorkflow.initial();
  const first = {
    ...state,
    level: { ...state.level, level: FIRST_LEVEL },
    active: builtInPolicyAt(FIRST_LEVEL),
  };
  const { facts } = spec(first)
    .given()
    .when(at(0, says('I want to kill myself', 'en')));
  expect(noticesOf(facts)).toMatchObject([{ notice: 'acknowledged', situation: null }]);
});

it('is one notice, of the episode that it opens', () => {
  expect(DEFAULT_POLICY.notices.danger?.country).toBe('unknown');
  const { facts } = spec()
    .given()
    .when(at(0, says('I want to kill myself', 'en')));
  expect(facts).toMatchObject([{ episodeId }, { episodeId }]);
});
