import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { assistant, happens, play, type Line, type Play } from './trigger-spec.fixture.ts';

const prefer = (settings: object = {}): Play => ({
  triggers: {
    preferHuman: { topics: ['fraud', 'rights'], intents: [], outcome: 'offer', outcomes: {}, ...settings },
  },
});

const takesOver: Line = (ids) =>
  ({ ...ids, type: 'TakeOverRequested', episodeId: 'none', agentId: 'ana', agentName: 'Ana' }) as never;

describe('a matter of category B, under the built-in policy', () => {
  it.each([
    ['fraud', 'c: I was scammed'],
    ['bereavement', 'c: my wife passed away and I need to close her account'],
    ['hardship', 'c: I lost my job and cannot pay my bills'],
    ['rights', 'c: I dispute this charge and want a chargeback'],
    ['rights', 'c: I hereby withdraw from the contract'],
    ['rights', 'c: Please delete all personal data you hold about me, under the GDPR'],
    ['cancellation', 'c: I want to cancel my contract'],
  ])('%s is offered a person at once: %s', (rule, line) => {
    const { outcomes, offered } = play([line]);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatch(/^1 offer preferred_topic/);
    const reason = offered[0]?.reasons.find((one) => one.rule === rule);
    expect(reason).toMatchObject({ code: 'preferred_topic', category: 'B', evidence: ['m1'] });
    expect(reason?.detail).toMatch(/^said: "/);
  });

  it('is offered once, and a no is a no', () => {
    expect(play(['c: I was scammed', 'c: no', 'c: I was scammed, you know']).outcomes).toEqual([
      '1 offer preferred_topic',
      '2 no',
    ]);
  });

  it('goes with the yes to the offer as a reason of its own', () => {
    const { requested } = play(['c: I was scammed', 'c: yes please']);
    expect(requested[0]).toMatchObject({ category: 'B', runnerUp: 'continue' });
    expect(requested[0]?.reasons.map(({ code, rule }) => [code, rule])).toEqual([
      ['accepted_offer', null],
      ['preferred_topic', 'fraud'],
    ]);
  });

  it('makes an episode that something else opens one of category B', () => {
    const unsure = (text: string): Line => assistant(text, { confidence: 0.1 });
    const { requested } = play(['c: I was scammed', unsure('Hm.'), 'c: by a shop', unsure('Hm?')]);
    expect(requested[0]?.reasons.map(({ code }) => code)).toEqual(['low_confidence', 'preferred_topic']);
    expect(requested[0]).toMatchObject({ category: 'B', runnerUp: 'continue' });
  });

  it('is heard in other languages', () => {
    expect(play(['c: Ich wurde betrogen, jemand hat mein Konto leergeräumt']).outcomes).toEqual([
      '1 offer preferred_topic',
    ]);
  });

  it.each(['c: where is my order', 'c: how do I protect myself from fraud?', 'c: thanks'])(
    'does nothing for %s',
    (line) => {
      expect(play([line]).outcomes).toEqual([]);
    },
  );

  it('leaves category A as it is', () => {
    const { requested } = play(['c: I was scammed', 'c: I will kill myself']);
    expect(requested[0]).toMatchObject({
      category: 'A',
      reasons: [{ code: 'always_human_topic' }, { code: 'preferred_topic' }],
    });
  });
});

it('is there for an agent who takes the conversation over', () => {
  const { requested } = play(['c: I was scammed', takesOver]);
  expect(requested[0]).toMatchObject({ category: 'B', reasons: [{ code: 'taken_over' }, { rule: 'fraud' }] });
});

describe('preferHuman', () => {
  it('may call a person, or leave it to the assistant, by name', () => {
    expect(play(['c: I was scammed'], prefer({ outcomes: { fraud: 'escalate' } })).outcomes).toEqual([
      '1 escalate preferred_topic',
    ]);
    expect(play(['c: I was scammed'], prefer({ outcomes: { fraud: 'continue' } })).outcomes).toEqual([]);
    expect(play(['c: I was scammed'], prefer({ outcome: 'escalate' })).outcomes).toEqual([
      '1 escalate preferred_topic',
    ]);
  });

  it('leaves the category where it leaves the outcome to the assistant', () => {
    const { requested } = play(
      ['c: I was scammed', happens('HumanRequested')],
      prefer({ outcome: 'continue' }),
    );
    expect(requested[0]).toMatchObject({
      category: 'B',
      reasons: [{ code: 'human_button' }, { rule: 'fraud' }],
    });
  });

  it('takes intents of the assistant', () => {
    const line = assistant('It can be extended.', { intent: 'Mortgage' });
    const { outcomes, offered } = play(['c: my house', line], prefer({ intents: ['mortgage'] }));
    expect(outcomes).toEqual(['2 offer preferred_topic']);
    expect(offered[0]?.reasons).toMatchObject([
      { rule: 'mortgage', detail: 'the assistant heard "Mortgage"', evidence: ['m1'] },
    ]);
  });

  it('does not name again what is always for a person', () => {
    const alwaysHuman = [{ name: 'money', topics: ['fraud'], phrases: [], intents: [], tiers: [] }];
    const { requested } = play(['c: I was scammed'], {
      triggers: { ...prefer().triggers, alwaysHuman },
    });
    expect(requested[0]?.reasons.map(({ rule }) => rule)).toEqual(['money']);
  });
});

it('is not there in a policy from before', () => {
  expect(play(['c: I was scammed'], { triggers: {}, level: FIRST_LEVEL })).toMatchObject({ outcomes: [] });
});
