import { describe, expect, it } from 'vitest';
import { builtInPolicyAt, policyWorkflow } from '#domain/policy';
import { HOUR_MS } from '#kernel';
import type {
  AgentId,
  AlternativeOption,
  ConversationEvent,
  EscalationEvent,
  MessageId,
  QueueId,
} from '#domain/vocabulary';
import { at, specTime } from '#testing';
import { fromRouting, ids, says, spec } from './waiting.fixture.ts';

const selects = (
  alternative: AlternativeOption['alternative'],
  dueAt: AlternativeOption['dueAt'] = null,
  contact: string | null = null,
): ConversationEvent => ({
  ...ids(`selects ${alternative} ${String(dueAt)}`),
  type: 'AlternativeSelected',
  ...{ alternative, dueAt, contact },
});
const attributes = (given: Record<string, string | number>): ConversationEvent => ({
  ...ids('attributes'),
  type: 'AttributesChanged',
  ...{ customerId: null, customerName: null, verification: null, tier: null, orderValue: null },
  attributes: given,
});
const left: ConversationEvent = { ...ids('left'), type: 'CustomerLeft', reason: 'closed' };
const ended: ConversationEvent = { ...ids('ended'), type: 'ConversationEnded', reason: 'closed' };
const TEN = specTime(10 * 3_600_000);
const NOON = specTime(12 * 3_600_000);
const offered: EscalationEvent = {
  ...fromRouting('offered'),
  type: 'AlternativesOffered',
  queueId: 'general' as QueueId,
  situation: 'closed',
  language: 'en',
  options: [
    { alternative: 'callback', dueAt: TEN, label: 'at ten' },
    { alternative: 'callback', dueAt: NOON, label: 'at noon' },
    { alternative: 'message', dueAt: null, label: 'message' },
    { alternative: 'assistant', dueAt: null, label: 'assistant' },
    { alternative: 'wait', dueAt: null, label: 'wait' },
  ],
};
const chosen = (alternative: AlternativeOption['alternative']): EscalationEvent => ({
  ...fromRouting(`chosen ${alternative}`),
  type: 'AlternativeChosen',
  ...{ alternative, detail: null, dueAt: null, contact: null, keepsPlace: true, queueId: null },
});
const assigned: EscalationEvent = {
  ...fromRouting('assigned'),
  takenOverFrom: null,
  type: 'EscalationAssigned',
  ...{ queueId: 'general' as QueueId, agentId: 'ana' as AgentId, agentName: 'Ana', waitedMs: 1 },
  isOtherLanguage: false,
};
const replied: EscalationEvent = {
  ...fromRouting('replied'),
  type: 'FirstReplySent',
  ...{ agentId: 'ana' as AgentId, messageId: 'r1' as MessageId, handoffMs: 1 },
};
const asked = at(0, says('I want to talk to a person'));
const phone = at(1, attributes({ phone: '+49 30 1234567' }));
const standing = [asked, phone, at(2, offered)];

describe('R-13: a customer who is offered alternatives', () => {
  it.each([
    ['2', null, { alternative: 'callback', dueAt: NOON }],
    ['call me', 'en', { alternative: 'callback', dueAt: TEN }],
    ['ruf mich an', 'de', { alternative: 'callback', dueAt: TEN }],
    ['que me llamen', 'es', { alternative: 'callback', dueAt: TEN }],
    ['rappelez-moi', 'fr', { alternative: 'callback', dueAt: TEN }],
    ['bel me terug alstublieft', 'nl', { alternative: 'callback', dueAt: TEN }],
    ['3', null, { alternative: 'message', dueAt: null }],
    ['2番でお願いします', 'ja', { alternative: 'callback', dueAt: NOON }],
    ['vou esperar', 'pt', { alternative: 'wait', dueAt: null }],
    ['I will wait', 'en', { alternative: 'wait', dueAt: null }],
  ])('picks by typing "%s"', (text, language, picked) => {
    const { facts } = spec()
      .given(...standing)
      .when(at(3, says(text, language)));
    expect(facts.find(({ type }) => type === 'AlternativeRequested')).toMatchObject({
      ...picked,
      contact: picked.alternative === 'callback' ? '+49 30 1234567' : null,
      detail: text,
    });
  });

  it('picks with a button', () => {
    const [picked] = spec()
      .given(...standing)
      .when(at(3, selects('callback', NOON)))
      .then('AlternativeRequested');
    expect(picked).toMatchObject({ dueAt: NOON, detail: null, contact: '+49 30 1234567' });
  });

  it('is not heard where nothing is offered, or not what was picked', () => {
    spec()
      .given(asked)
      .when(at(3, selects('callback', TEN)))
      .then();
    spec()
      .given(asked, at(1, { ...offered, options: offered.options.slice(2) }))
      .when(at(3, selects('callback', TEN)))
      .then();
    spec()
      .given(...standing)
      .when(at(3, says('9')))
      .then();
  });

  it.each([
    ['I hate the bot', 'en'],
    ["you didn't call me back", 'en'],
    ['nobody will call me back', 'en'],
    ['did you call me', 'en'],
    ['I already did send a message', 'en'],
    ["I can't wait", 'en'],
    ['niemand ruft mich an', 'de'],
    ['wann rufen Sie mich an', 'de'],
    ['el asistente es inútil', 'es'],
    ["l'assistant est nul", 'fr'],
    ['nessuno mi chiama', 'it'],
    ['niemand belt mij', 'nl'],
    ['ninguém me liga', 'pt'],
    ['nikt nie chce do mnie zadzwonić', 'pl'],
    ['när ringer ni mig', 'sv'],
    ['kimse beni aramıyor', 'tr'],
    ['tidak ada yang menelepon saya', 'id'],
    ['कोई मुझे कॉल नहीं करता', 'hi'],
    ['لماذا لا يتصل بي أحد', 'ar'],
    ['誰も電話してくれない', 'ja'],
    ['언제 전화 주세요', 'ko'],
    ['没人给我打电话', 'zh'],
  ])('picks nothing with a complaint or a question: "%s"', (text, language) => {
    const { facts } = spec()
      .given(...standing)
      .when(at(3, says(text, language)));
    expect(facts.filter(({ type }) => type === 'AlternativeRequested')).toEqual([]);
  });

  it('answers with a number only right after the offer', () => {
    spec()
      .given(...standing, at(3, says('My order has not come')))
      .when(at(4, says('2')))
      .then();
  });

  it('answers with a number whatever the assistant says after the offer', () => {
    const assistant: ConversationEvent = {
      ...ids('assistant'),
      type: 'AssistantTurn',
      messageId: 'a1' as MessageId,
      text: 'I have passed that on.',
      ...{
        intent: null,
        confidence: null,
        intentConfidence: null,
        fence: null,
        assistant: null,
        model: null,
        promptVersion: null,
        sentiment: null,
        failure: null,
      },
      ...{ tools: [], sources: [] },
    };
    const [request] = spec()
      .given(...standing, at(3, assistant))
      .when(at(4, says('3')))
      .then('AlternativeRequested');
    expect(request).toMatchObject({ alternative: 'message' });
  });

  it('is asked for a number once, where none is known', () => {
    const [question] = spec()
      .given(asked, at(2, offered))
      .when(at(3, says('1')))
      .then('CustomerNotified');
    expect(question).toMatchObject({ situation: 'contact', text: 'Which number shall we call?' });
    const [request] = spec()
      .given(asked, at(2, offered), at(3, says('1')))
      .when(at(4, says('0171 2345678 please')))
      .then('AlternativeRequested');
    expect(request).toMatchObject({ alternative: 'callback', dueAt: TEN, contact: '0171 2345678' });
    spec()
      .given(asked, at(2, offered), at(3, says('1')))
      .when(at(4, says('Why do you need that')))
      .then();
  });

  it('is called on the number that was just typed', () => {
    const { facts } = spec()
      .given(...standing)
      .when(at(3, says('call me at 030 7654321', 'en')));
    expect(facts.find(({ type }) => type === 'AlternativeRequested')).toMatchObject({
      contact: '030 7654321',
    });
  });
});

describe('The number that a customer is called on', () => {
  const pickedCall = [asked, at(2, offered), at(3, says('1'))];
  const contactAfter = (...steps: ReturnType<typeof at<ConversationEvent | EscalationEvent>>[]) => {
    const { facts } = spec()
      .given(...steps.slice(0, -1))
      .when(steps.at(-1)!);
    return facts.map((fact) => (fact.type === 'AlternativeRequested' ? fact.contact : fact.type));
  };

  it.each([
    ['call me back about order 12345678', '+49 30 1234567'],
    ['call me back about 12345678', '+49 30 1234567'],
    ['call me on 29.11.2026', '+49 30 1234567'],
    ['call me, not on 0171 2345678', '+49 30 1234567'],
    ['call me on 0171 2345678', '0171 2345678'],
  ])('is none but a number of a phone: %s', (text, contact) => {
    expect(contactAfter(...standing, at(3, says(text, 'en')))).toEqual([contact]);
  });

  it.each([
    ['765432', '765432'],
    ['call 555 1234 please', '555 1234'],
    ['call me on 765432', '765432'],
    ['my number is 5551234567', '5551234567'],
    ['my order is 12345678', undefined],
    ['on 29.11.2026', undefined],
    ['I told you all that already when I wrote to you about 12345678', undefined],
  ])('may be any where it was asked for and the turn says nothing else: %s', (text, contact) => {
    expect(contactAfter(...pickedCall, at(4, says(text)))).toEqual(contact === undefined ? [] : [contact]);
  });

  it('is known where an attribute holds it as a number', () => {
    expect(
      contactAfter(asked, at(1, attributes({ phone: 49301234567 })), at(2, offered), at(3, says('1'))),
    ).toEqual(['49301234567']);
  });

  it.each(['', ' '])('is none where what is given is blank: "%s"', (blank) => {
    expect(
      contactAfter(
        asked,
        at(1, attributes({ phone: blank })),
        at(2, offered),
        at(3, selects('callback', TEN, blank)),
      ),
    ).toEqual(['CustomerNotified']);
    expect(contactAfter(...standing, at(3, selects('callback', TEN, blank)))).toEqual(['+49 30 1234567']);
  });
});

describe('R-18: a customer who may be in danger', () => {
  it.each([
    ['with a wish to be called', [...standing], 'please call me, I want to kill myself'],
    ['where no number is known', [asked, at(2, offered)], 'please call me, I want to kill myself'],
    [
      'when a number was asked for',
      [asked, at(2, offered), at(3, says('1'))],
      'I want to kill myself, 0171 2345678',
    ],
  ])('is neither called later nor asked for a number (%s)', (_, before, text) => {
    const inDanger = spec()
      .given(...before)
      .when(at(4, says(text, 'en')));
    expect(inDanger.facts.map(({ type }) => type)).toEqual(['EscalationUpdated', 'CustomerNotified']);
    spec()
      .given(...before, at(4, says(text, 'en')))
      .when(at(5, says('0171 2345678')))
      .then();
    spec()
      .given(...before, at(4, says(text, 'en')))
      .when(at(5, selects('callback', TEN, '0171 2345678')))
      .then();
  });

  it('nor where the words only perhaps say so; a choice made before is made again, or not', () => {
    const perhaps = says('call me, I do not see the point of living any more', 'en');
    const before = [asked, at(2, offered), at(3, says('1')), at(4, perhaps)];
    spec().given(asked, at(2, offered)).when(at(4, perhaps)).then();
    spec()
      .given(...before)
      .when(at(5, says('0171 2345678')))
      .then();
    spec()
      .given(...before)
      .when(at(5, selects('callback', TEN, '0171 2345678')))
      .then('AlternativeRequested');
  });

  it('nor where a rule of the workspace knows it by words of its own', () => {
    const { active, ...others } = policyWorkflow.initial();
    const alwaysHuman = active.policy.triggers.alwaysHuman.map((rule) =>
      rule.name === 'safety' ? { ...rule, phrases: ['code red'] } : rule,
    );
    const policy = { ...active.policy, triggers: { ...active.policy.triggers, alwaysHuman } };
    spec({ ...others, active: { ...active, policy } })
      .given(...standing)
      .when(at(3, says('call me, code red', 'en')))
      .then('EscalationUpdated', 'CustomerNotified');
  });
});

describe('R-19: who is called or answered later', () => {
  it.each(['callback', 'message'] as const)('may leave (%s)', (alternative) => {
    for (const confirmed of [[], [at(4, chosen(alternative))]]) {
      spec()
        .given(...standing, at(3, selects(alternative)), ...confirmed)
        .when(at(5, left))
        .then();
    }
  });

  it.each(['callback', 'message'] as const)(
    'is kept for the answer of routing, and not for ever (%s)',
    (alternative) => {
      const leaves = [...standing, at(3, selects(alternative)), at(5, left)];
      const { facts } = spec()
        .given(...leaves)
        .whenTimePasses(5 + HOUR_MS);
      expect(facts.map(({ type }) => type)).toEqual(['EscalationWithdrawn']);
      for (const answer of [chosen(alternative), chosen('wait'), offered]) {
        const isLater = answer.type === 'AlternativeChosen' && answer.alternative === alternative;
        const { facts: after } = spec()
          .given(...leaves, at(6, answer))
          .whenTimePasses(5 + HOUR_MS);
        expect(after.map(({ type }) => type)).toEqual(isLater ? [] : ['EscalationWithdrawn']);
      }
      const { facts: back } = spec()
        .given(...leaves, at(6, says('Are you there?')))
        .whenTimePasses(5 + HOUR_MS);
      expect(back).toEqual([]);
    },
  );

  it('are not awaited where routing has not answered for long', () => {
    for (const goes of [left, ended]) {
      spec()
        .given(...standing, at(3, selects('message')))
        .when(at(HOUR_MS, goes))
        .then('EscalationWithdrawn');
    }
  });

  it('is done with where an agent has answered a message and the conversation ends', () => {
    const message = [...standing, at(3, selects('message')), at(4, chosen('message')), at(5, assigned)];
    // Until then it is the agent's, and not the assistant's again.
    spec()
      .given(...message)
      .when(at(7, ended))
      .thenNothing();
    spec()
      .given(...message, at(6, replied))
      .when(at(7, ended))
      .then('EscalationWithdrawn', 'ControlChanged');
  });

  it('may not where the place is only kept', () => {
    spec()
      .given(...standing, at(3, selects('assistant')), at(4, chosen('assistant')))
      .when(at(5, left))
      .then('EscalationWithdrawn');
  });

  it('may take it back', () => {
    spec()
      .given(...standing, at(3, selects('callback')), at(4, chosen('callback')))
      .when(at(5, says('never mind', 'en')))
      .then('AlternativeChosen', 'EscalationWithdrawn', 'CustomerNotified');
  });
});

describe('Under a policy of feature level 1', () => {
  const before = { ...policyWorkflow.initial(), active: builtInPolicyAt(1) };
  it('an offer changes nothing', () => {
    spec(before)
      .given(asked)
      .when(at(2, offered))
      .thenIgnored(/changes nothing/);
  });
});
