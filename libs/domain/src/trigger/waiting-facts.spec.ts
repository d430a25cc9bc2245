import { describe, expect, it } from 'vitest';
import { builtInPolicyAt, policyWorkflow } from '#domain/policy';
import type { EscalationEvent, MessageId, QueueId } from '#domain/vocabulary';
import { at } from '#testing';
import { episodeId, fromRouting, says, spec } from './waiting.fixture.ts';

const MINUTE = 60_000;
const estimated = (atMs: number, p50Ms: number | null, p90Ms: number | null): EscalationEvent => ({
  ...fromRouting(`estimated ${atMs}`, atMs),
  type: 'WaitEstimated',
  queueId: 'general' as QueueId,
  p10Ms: null,
  p50Ms,
  p90Ms,
  aheadCount: 1,
  agentCount: 1,
  method: 'qlm',
});
const replied: EscalationEvent = {
  ...fromRouting('replied', 2_000),
  type: 'FirstReplySent',
  agentId: 'ana' as never,
  messageId: 'm' as MessageId,
  handoffMs: 1,
};
const asked = at(0, says('I want to talk to a person'));
const known = [asked, at(1_000, estimated(1_000, 5 * MINUTE, 9 * MINUTE))];

describe('R-14: "how long will it take?" while waiting', () => {
  it.each([
    ['how long will it take?', 'en'],
    ['How long is the wait please', 'en'],
    ['how much longer??', 'en'],
    ['Wie lange dauert es noch?', 'de'],
    ['¿Cuánto tiempo tengo que esperar?', 'es'],
    ['Dans combien de temps ?', 'fr'],
    ['Scusi, quanto devo aspettare ancora', 'it'],
    ['ile to jeszcze potrwa', 'pl'],
  ])('is answered with what is left of the estimate: %s', (text, language) => {
    const { facts } = spec()
      .given(...known)
      .when(at(1_000 + 2 * MINUTE, says(text, language)));
    // Routing may learn of the language beside it.
    const [answer, ...others] = facts.filter(({ type }) => type !== 'EscalationUpdated');
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ notice: 'queued', situation: 'nudge', episodeId });
    expect((answer as { text: string }).text).toMatch(/3–7 min/i);
  });

  it('is honest where nothing is known, or no longer', () => {
    for (const history of [[asked], [asked, at(1, estimated(1, null, null))], known]) {
      const [answer] = spec()
        .given(...history)
        .when(at(20 * MINUTE, says('how long will it take?')))
        .then('CustomerNotified');
      expect((answer as { text: string }).text).toMatch(/We do not know yet how long it will take/);
    }
  });

  it.each([
    'how long does the refund of my last two orders normally take',
    'how long does the refund take',
    'My parcel is still not here.',
  ])('is another question: %s', (text) => {
    const { facts } = spec()
      .given(...known)
      .when(at(MINUTE, says(text)));
    // The card says what is asked now.
    expect(facts.filter(({ type }) => type !== 'EscalationUpdated')).toEqual([]);
  });
});

it('R-14: a number while waiting is no question, and renews the card', () => {
  spec()
    .given(...known)
    .when(at(MINUTE, says('The order number is 4711')))
    .then('EscalationUpdated');
});

describe('R-14: "never mind" while waiting', () => {
  it.each([
    ['never mind', 'en'],
    ['nvm, thanks!', 'en'],
    ['Never mind, I figured it out. Thank you, bye', 'en'],
    ['Hat sich erledigt, danke', 'de'],
    ['Ya no hace falta, gracias', 'es'],
    ['Laissez tomber, merci', 'fr'],
    ['算了,谢谢', 'zh'],
    ['انسى الموضوع شكرا', 'ar'],
    ['rehne do', 'hi'],
    ['nvm', 'sv'],
  ])('takes back the request: %s', (text, language) => {
    const [chosen, gone, notice] = spec()
      .given(...known)
      .when(at(MINUTE, says(text, language)))
      .then('AlternativeChosen', 'EscalationWithdrawn', 'CustomerNotified');
    expect(chosen).toMatchObject({ alternative: 'assistant', detail: text, episodeId });
    expect(gone).toMatchObject({ episodeId });
    expect(notice).toMatchObject({ notice: 'returned_to_assistant' });
  });

  it.each([
    'Never mind the delay, I still need a person',
    'never mind what I said about the order',
    'I got it wrong',
    'do not forget it',
    'is it solved?',
  ])('is not heard in: %s', (text) => {
    const facts = spec()
      .given(...known)
      .when(at(MINUTE, says(text))).facts;
    expect(facts.filter(({ type }) => type !== 'EscalationUpdated')).toEqual([]);
  });

  it('does not take back what must be seen by a person', () => {
    const { facts } = spec()
      .given(at(0, says('There is a gas leak in my kitchen, I smell gas')))
      .when(at(MINUTE, says('never mind')));
    expect(facts).toEqual([]);
  });

  it('ends nothing once an agent has written', () => {
    const { facts } = spec()
      .given(...known, at(2_000, replied))
      .when(at(MINUTE, says('never mind')));
    expect(facts).toEqual([]);
  });
});

describe('Under a policy of feature level 1', () => {
  const before = { ...policyWorkflow.initial(), active: builtInPolicyAt(1) };
  it('an estimate changes nothing and the customer is not answered', () => {
    spec(before)
      .given(asked)
      .when(at(1_000, estimated(1_000, MINUTE, MINUTE)))
      .thenIgnored(/changes nothing/);
    for (const text of ['how long will it take?', 'never mind']) {
      expect(
        spec(before)
          .given(asked)
          .when(at(MINUTE, says(text))).facts,
      ).toEqual([]);
    }
  });
});
