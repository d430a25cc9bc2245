import { describe, expect, it } from 'vitest';
import {
  builtInPolicyAt,
  canonicalPolicy,
  policyWorkflow,
  readWrittenPolicy,
  type PolicyState,
} from '#domain/policy';
import type {
  AgentId,
  ConsentRecorded,
  ContextCard,
  ConversationEvent,
  EscalationEvent,
  EscalationRequested,
  EscalationUpdated,
  MessageId,
  QueueId,
} from '#domain/vocabulary';
import { at } from '#testing';
import { episodeId, fromRouting, ids, says, spec } from './waiting.fixture.ts';

/** @param yaml of the policy */
function under(yaml: string): PolicyState {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  const active = { ...builtInPolicyAt(2), policy: read.policy, document: canonicalPolicy(read.policy) };
  return { ...policyWorkflow.initial(), active };
}
const ASKS = under('notices: { consent: { basis: contract } }');
const asks = () => spec(ASKS);

const answers = (text: string, more: Partial<ConversationEvent> = {}): ConversationEvent =>
  ({
    ...ids(`answers ${text}`),
    type: 'AssistantTurn',
    messageId: `a ${text}` as MessageId,
    text,
    ...{ confidence: 0.9, intent: null, intentConfidence: null, sentiment: null, sources: [], tools: [] },
    ...{ failure: null, fence: null, assistant: null, model: null, promptVersion: null },
    ...more,
  }) as ConversationEvent;
const byChannel = (answer: 'given' | 'refused', basis: 'contract' | null = null): ConversationEvent => ({
  ...ids(`channel ${answer} ${basis}`),
  type: 'ConsentAnswered',
  answer,
  basis,
});
const assigned: EscalationEvent = {
  ...fromRouting('assigned'),
  takenOverFrom: null,
  type: 'EscalationAssigned',
  ...{ queueId: 'general' as QueueId, agentId: 'ana' as AgentId, agentName: 'Ana', waitedMs: 1 },
  isOtherLanguage: false,
};
const replied: EscalationEvent = {
  ...fromRouting('replied', 3_000),
  type: 'FirstReplySent',
  ...{ agentId: 'ana' as AgentId, messageId: 'r1' as MessageId, handoffMs: 1 },
};

const CANCER = 'I have cancer and cannot pick up order number 4711';
const told = [
  at(0, says('My parcel with order number 4711 has not arrived')),
  at(1_000, says(CANCER)),
  at(2_000, says('I want to talk to a person')),
];
const MINUTE = 60_000;

const cardOf = (facts: readonly { readonly type: string }[]): ContextCard | undefined =>
  (facts.find(({ type }) => type === 'EscalationUpdated') as EscalationUpdated | undefined)?.card;
const recordOf = (facts: readonly { readonly type: string }[]): ConsentRecorded | undefined =>
  facts.find(({ type }) => type === 'ConsentRecorded') as ConsentRecorded | undefined;

describe('H4: at the handoff', () => {
  it('nobody is asked, unless the policy says so', () => {
    const { state } = spec()
      .given(...told.slice(0, 2))
      .when(told[2]!);
    expect(state.conversation.consent).toBeNull();
    spec()
      .given(...told.slice(0, 2))
      .when(told[2]!)
      .then('EscalationRequested', 'CustomerNotified');
  });

  it('the customer is asked behind the acknowledgement, and the escalation waits for nothing', () => {
    const [requested, , notice, asked] = asks()
      .given(...told.slice(0, 2))
      .when(told[2]!)
      .then('EscalationRequested', 'CustomerNotified', 'CustomerNotified', 'ConsentAsked');
    expect(notice).toMatchObject({ notice: 'acknowledged', situation: 'consent', language: 'en' });
    expect((notice as { text: string }).text).toMatch(/about your health .* If not, just say no/);
    expect(asked).toMatchObject({ noticeId: notice?.eventId, basis: 'contract', episodeId });
    // Until they answer, all is shared.
    expect((requested as EscalationRequested).card).toMatchObject({ withheld: 0 });
    expect(JSON.stringify(requested)).toContain('cancer');
  });

  it('one channel may be asked, or not', () => {
    const started: ConversationEvent = {
      ...ids('started'),
      type: 'ConversationStarted',
      ...{ channel: 'email', language: null, customerId: null, customerName: null, attributes: {} },
    };
    const factsUnder = (yaml: string) =>
      spec(under(yaml))
        .given(at(0, started))
        .when(at(1_000, says('I want to talk to a person')))
        .facts.map(({ type }) => type);
    expect(factsUnder('channels: { email: { notices: { consent: {} } } }')).toContain('ConsentAsked');
    expect(
      factsUnder('notices: { consent: {} }\nchannels: { email: { notices: { consent: off } } }'),
    ).not.toContain('ConsentAsked');
    expect(factsUnder('notices: { consent: {} }')).toContain('ConsentAsked');
  });

  it('the words of the policy go before the built-in ones, and empty ones ask nobody', () => {
    const asked = (text: string) =>
      spec(under(`notices: { consent: {}, situations: { texts: { en: { consent: ${text} } } } }`))
        .given(...told.slice(0, 2))
        .when(told[2]!)
        .facts.map((fact) => ('text' in fact ? fact.text : fact.type));
    expect(asked('May we?')).toEqual([
      'EscalationRequested',
      expect.stringMatching(/take over/),
      'May we?',
      'ConsentAsked',
    ]);
    expect(asked('""')).toEqual(['EscalationRequested', expect.stringMatching(/take over/)]);
  });

  it('one in danger reads whom to call, and no question', () => {
    asks()
      .given()
      .when(at(0, says('I want to kill myself')))
      .then('EscalationRequested', 'CustomerNotified');
  });
});

describe('H4: the answer', () => {
  it.each([
    ['no', 'en'],
    ['No thanks', 'en'],
    ["please don't share that", 'en'],
    ["I'd rather not", 'en'],
    ['nein', 'de'],
    ['Bitte nicht weitergeben', 'de'],
    ['no lo compartan, por favor', 'es'],
    ['ne le partagez pas', 'fr'],
    ['preferisco di no', 'it'],
    ['não partilhem isso', 'pt'],
    ['liever niet', 'nl'],
    ['jangan dibagikan', 'id'],
    ['不要分享', 'zh'],
    ['共有しないでください', 'ja'],
    ['공유하지 마세요', 'ko'],
    ['لا تشاركوا ذلك', 'ar'],
    ['मत बताइए', 'hi'],
    ['paylaşmayın lütfen', 'tr'],
    ['wolę nie', 'pl'],
    ['helst inte', 'sv'],
  ])('refuses: %s (%s)', (text, language) => {
    const { facts } = asks()
      .given(...told)
      .when(at(MINUTE, says(text, language)));
    expect(recordOf(facts)).toMatchObject({
      ...{ answer: 'refused', by: 'words', basis: 'contract', answeredIn: `m ${text}` },
      messageIds: [`m ${CANCER}`],
      episodeId,
    });
    expect(recordOf(facts)?.askedBy).not.toBeNull();
    // The request for a person stands.
    expect(
      facts.filter(({ type }) => type === 'EscalationWithdrawn' || type === 'AlternativeChosen'),
    ).toEqual([]);
  });

  it.each([
    ['yes', 'en'],
    ['yes please', 'en'],
    ['no problem', 'en'],
    ['They can see everything', 'en'],
    ['ja, gerne', 'de'],
    ['sí', 'es'],
    ['pas de problème', 'fr'],
    ['geen probleem', 'nl'],
    ['可以', 'zh'],
    ['大丈夫です', 'ja'],
    ['괜찮아요', 'ko'],
    ['لا مانع', 'ar'],
    ['sorun değil', 'tr'],
  ])('gives consent: %s (%s)', (text, language) => {
    const { facts } = asks()
      .given(...told)
      .when(at(MINUTE, says(text, language)));
    expect(recordOf(facts)).toMatchObject({ answer: 'given', by: 'words', basis: 'consent' });
  });

  it.each(['ok, thank you', 'How long will it take?', 'My order number is 4712', 'I do not want to wait'])(
    'is not in: %s',
    (text) => {
      const { facts } = asks()
        .given(...told)
        .when(at(MINUTE, says(text)));
      expect(recordOf(facts)).toBeUndefined();
    },
  );

  it.each(['never mind', 'No, never mind', 'nvm, thanks'])('takes back the request: %s', (text) => {
    const { facts } = asks()
      .given(...told)
      .when(at(MINUTE, says(text)));
    expect(facts.map(({ type }) => type)).toEqual([
      'AlternativeChosen',
      'EscalationWithdrawn',
      'CustomerNotified',
    ]);
  });

  it('a no to another question that came after is none', () => {
    const { facts } = asks()
      .given(...told, at(3_000, answers('Do you have the receipt?')))
      .when(at(MINUTE, says('no')));
    expect(recordOf(facts)).toBeUndefined();
    const { facts: plain } = asks()
      .given(...told, at(3_000, answers('Do you have the receipt?')))
      .when(at(MINUTE, says('no, and do not share my illness')));
    expect(recordOf(plain)).toMatchObject({ answer: 'refused' });
  });

  it('once an agent has written, it is said to the agent', () => {
    const { facts } = asks()
      .given(...told, at(2_500, assigned), at(3_000, replied))
      .when(at(MINUTE, says("please don't share that")));
    expect(recordOf(facts)).toBeUndefined();
  });

  it('may come from the channel, at any time and with a basis of its own', () => {
    const { facts } = asks()
      .given(...told, at(2_500, assigned), at(3_000, replied))
      .when(at(MINUTE, byChannel('refused')));
    expect(recordOf(facts)).toMatchObject({ answer: 'refused', by: 'channel', answeredIn: null });
    expect(cardOf(facts)?.withheld).toBe(1);
    const named = asks()
      .given(...told)
      .when(at(MINUTE, byChannel('given', 'contract')));
    expect(recordOf(named.facts)).toMatchObject({ answer: 'given', by: 'channel', basis: 'contract' });
  });

  it('of a channel whose policy asks nobody changes nothing', () => {
    spec()
      .given(...told)
      .when(at(MINUTE, byChannel('refused')))
      .thenNothing();
  });

  it('the latest counts', () => {
    const { facts } = asks()
      .given(...told, at(3_000, says('no')))
      .when(at(MINUTE, byChannel('given')));
    expect(recordOf(facts)).toMatchObject({ answer: 'given', messageIds: [`m ${CANCER}`] });
    expect(cardOf(facts)).toMatchObject({ withheld: 0 });
    expect(JSON.stringify(cardOf(facts))).toContain('cancer');
  });
});

describe('H4: a refusal', () => {
  it('withholds what is of a special category from the card, and nothing else', () => {
    const { facts } = asks()
      .given(...told)
      .when(at(MINUTE, says('no')));
    const card = cardOf(facts);
    expect(facts.map(({ type }) => type)).toEqual(['ConsentRecorded', 'EscalationUpdated']);
    expect(JSON.stringify(card)).not.toMatch(/cancer|pick up/);
    expect(card?.withheld).toBe(1);
    expect(card?.turnCount).toBe(4);
    expect(card?.lastTurns.map(({ text }) => text)).toEqual([
      'My parcel with order number 4711 has not arrived',
      'I want to talk to a person',
      'no',
    ]);
    expect(card?.knownFacts.some(({ value }) => value.includes('4711')) || card?.headline).toBeTruthy();
  });

  it('where nothing of the kind was said is recorded, and the card stays', () => {
    asks()
      .given(told[0]!, told[2]!)
      .when(at(MINUTE, says('no')))
      .then('ConsentRecorded');
  });

  it('covers what the assistant said of it, and what its tools found', () => {
    const { facts } = asks()
      .given(
        told[0]!,
        at(500, answers('As your cancer was diagnosed in May, we wait.')),
        at(
          600,
          answers('I looked it up.', {
            tools: [{ name: 'crm', outcome: 'ok', summary: 'is in a wheelchair' }],
          } as never),
        ),
        told[2]!,
      )
      .when(at(MINUTE, says('no')));
    expect(recordOf(facts)?.messageIds).toHaveLength(2);
    expect(JSON.stringify(cardOf(facts))).not.toMatch(/cancer|wheelchair/);
  });

  it('leaves what a tool found before such a message, and takes what the customer wrote of an advice', () => {
    const attemptAfter = (before: ConversationEvent) =>
      cardOf(
        asks()
          .given(told[0]!, at(500, before), told[1]!, told[2]!)
          .when(at(MINUTE, says('no'))).facts,
      )?.attempts.at(-1);
    const tools = [{ name: 'tracking', outcome: 'ok', summary: 'at the depot' }];
    const looked = answers('I looked it up.', { tools } as never);
    expect(attemptAfter(looked)).toMatchObject({ what: 'tracking', result: 'at the depot' });
    const advice = answers('Please pick up the parcel at the shop.');
    expect(attemptAfter(advice)).toMatchObject({ what: 'Please pick up the parcel at…', result: '' });
  });

  it.each([
    ['I am diabetic', 'en'],
    ['My son is gay', 'en'],
    ['Ich bin schwanger', 'de'],
    ['soy musulmana', 'es'],
    ['Je suis délégué syndical', 'fr'],
    ['我有糖尿病', 'zh'],
    ['私はうつ病です', 'ja'],
    ['우울증이 있어요', 'ko'],
    ['أنا مصاب بالسرطان', 'ar'],
    ['मुझे डिप्रेशन है', 'hi'],
    ['Jestem w ciąży', 'pl'],
    ['Jag är sjukskriven', 'sv'],
    ['Ben eşcinselim', 'tr'],
    ['saya sedang hamil', 'id'],
    ['Sono disabile', 'it'],
    ['Tenho epilepsia', 'pt'],
    ['Ik ben vakbondslid', 'nl'],
  ])('covers: %s (%s)', (text, language) => {
    const { facts } = asks()
      .given(at(0, says(text, language)), told[2]!)
      .when(at(MINUTE, byChannel('refused')));
    expect(recordOf(facts)?.messageIds).toEqual([`m ${text}`]);
  });

  it.each(['My parcel is late', 'I want to complain about the invoice', 'My husband died last week'])(
    'does not cover: %s',
    (text) => {
      const { facts } = asks()
        .given(at(0, says(text)), at(1, says('I want to talk to a person')))
        .when(at(MINUTE, byChannel('refused')));
      expect(recordOf(facts)?.messageIds).toEqual([]);
    },
  );

  it('leaves the reason, so that nobody overlooks a danger', () => {
    const { facts, history } = asks()
      .given(at(0, says('I want to kill myself')))
      .when(at(MINUTE, says("please don't share that")));
    const card = cardOf(facts);
    expect(card).toMatchObject({
      headline: 'Life may be in danger; the words are withheld',
      withheld: 1,
      nextStep: expect.stringMatching(/Danger/) as string,
    });
    expect(card?.why).toMatch(/^Topic for a person \(safety\)/);
    expect(JSON.stringify({ ...card, headlineFrom: null })).not.toMatch(/kill/);
    expect(history[0]).toMatchObject({ category: 'A' });
    expect(facts.find(({ type }) => type === 'EscalationUpdated')).toMatchObject({ category: 'A' });
  });

  it('does not cover what is said to the person who is to come', () => {
    const { facts } = asks()
      .given(...told, at(3_000, says('no')))
      .when(at(2 * MINUTE, says('I am in a wheelchair, order number 5522')));
    expect(JSON.stringify(cardOf(facts))).toContain('wheelchair');
    expect(cardOf(facts)?.withheld).toBe(1);
  });

  it('counts in the next escalation of the conversation, too, for what was said until then', () => {
    const returned: EscalationEvent = {
      ...fromRouting('returned', 5_000),
      type: 'EscalationReturned',
      ...{ agentId: 'ana' as AgentId, note: null, handleMs: 1, queueId: 'general' as QueueId },
    } as never;
    const { facts } = asks()
      .given(
        ...told,
        at(3_000, says('no')),
        at(4_000, assigned),
        at(5_000, returned),
        at(6_000, says('My mother has dementia')),
      )
      .when(at(7_000, says('I need a human agent again')));
    expect(facts.map(({ type }) => type)).toEqual([
      'EscalationRequested',
      'CustomerNotified',
      'ConsentRecorded',
    ]);
    expect(recordOf(facts)).toMatchObject({
      answer: 'refused',
      by: 'earlier',
      messageIds: [`m ${CANCER}`, 'm My mother has dementia'],
    });
    expect(JSON.stringify((facts[0] as EscalationRequested).card)).not.toMatch(/cancer|dementia/);
  });
});

describe('H4: an agent who takes the conversation over', () => {
  const takes: EscalationEvent = {
    ...fromRouting('takes', 5_000),
    type: 'TakeOverRequested',
    agentId: 'ana' as AgentId,
  } as never;
  const returned = { ...fromRouting('returned', 4_500), type: 'EscalationReturned' } as const;
  const back = at(4_500, {
    ...returned,
    ...{ agentId: 'ana' as AgentId, note: null, handleMs: 1, queueId: 'general' as QueueId },
  } as never);

  it('reads all, as nobody is asked; words that name sharing are an answer all the same', () => {
    const talk = [told[0]!, told[1]!];
    const [requested, ...others] = asks()
      .given(...talk)
      .when(at(5_000, takes))
      .then('EscalationRequested');
    expect(others).toEqual([]);
    expect(requested).toMatchObject({ takenOverBy: 'ana', card: { withheld: 0 } });
    expect(JSON.stringify(requested)).toContain('cancer');
    const { facts } = asks()
      .given(...talk, at(5_000, takes))
      .when(at(6_000, says("please don't share that")));
    expect(recordOf(facts)).toMatchObject({ answer: 'refused', askedBy: null, messageIds: [`m ${CANCER}`] });
    expect(cardOf(facts)).toMatchObject({ withheld: 1 });
    expect(JSON.stringify(cardOf(facts))).not.toContain('cancer');
  });

  it('has a card without what was refused in an earlier episode, with the answer on record', () => {
    const { facts } = asks()
      .given(...told, at(3_000, says('no')), at(4_000, assigned), back)
      .when(at(5_000, takes));
    expect(facts.map(({ type }) => type)).toEqual(['EscalationRequested', 'ConsentRecorded']);
    expect(facts[0]).toMatchObject({ takenOverBy: 'ana', card: { withheld: 1 } });
    expect(JSON.stringify(facts[0])).not.toContain('cancer');
    expect(recordOf(facts)).toMatchObject({ answer: 'refused', by: 'earlier' });
  });

  it('from the queue has a card without what was refused while the customer waited', () => {
    const { facts } = asks()
      .given(...told, at(3_000, says('no')))
      .when(at(5_000, takes));
    expect(facts).toMatchObject([{ type: 'EscalationUpdated', takenOverBy: 'ana', card: { withheld: 1 } }]);
    expect(JSON.stringify(facts)).not.toContain('cancer');
  });
});
