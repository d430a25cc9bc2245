import { describe, expect, it } from 'vitest';
import { detectLine } from './detect-line.ts';

const detected = (turn: object) => detectLine(JSON.stringify(turn));

describe('what is detected in a turn', () => {
  it('is the request, with its quote and where it stands', () => {
    const text = 'it wont load get me a person please';
    const heard = detected({ text });
    expect(heard).toMatchObject({
      outcome: 'escalate',
      reasons: [{ reason: 'request', certainty: 'certain', language: 'en' }],
      language: { code: 'en', sure: true },
    });
    if ('error' in heard) throw new Error(heard.error);
    const [{ quote, span } = { quote: '', span: [0, 0] as const }] = heard.reasons;
    expect(quote).toContain('get me a person');
    expect(text.slice(...span)).toBe(quote);
  });
  it('is a topic of category A, which escalates', () => {
    expect(detected({ text: 'there is a smell of gas in our kitchen' })).toMatchObject({
      outcome: 'escalate',
      reasons: [{ reason: 'topic' }],
      topics: [{ topic: 'safety', certainty: 'certain' }],
    });
  });
  it('is nothing in an ordinary turn', () => {
    expect(detected({ text: 'where is my parcel' })).toMatchObject({
      outcome: 'continue',
      reasons: [],
      topics: [],
      inLanguage: null,
    });
  });
  it('is the answer to what the assistant asked last', () => {
    const history = [{ by: 'assistant', text: 'Would you like to talk to an agent?' }];
    expect(detected({ text: 'yes please', history })).toMatchObject({
      outcome: 'escalate',
      reasons: [{ reason: 'accepted_offer' }],
    });
    expect(detected({ text: 'yes please' })).toMatchObject({ outcome: 'continue' });
  });
  it('is a request in two messages', () => {
    const history = [{ by: 'customer', text: 'can i talk' }];
    expect(detected({ text: 'to a real human', history })).toMatchObject({ outcome: 'escalate' });
  });
  it('is the language that a person is to speak', () => {
    expect(detected({ text: 'can I talk to an agent in Spanish please' })).toMatchObject({
      outcome: 'escalate',
      inLanguage: 'es',
    });
  });
  it('is the mood, or what the caller scored', () => {
    expect(detected({ text: 'this is terrible, I am furious' })).toMatchObject({
      sentiment: { source: 'built_in' },
    });
    expect(detected({ text: 'this is terrible', sentiment: 0.5 })).toMatchObject({
      sentiment: { score: 0.5, source: 'caller', words: [] },
    });
  });
  it.each([
    ['not json', /^not JSON: /],
    ['{}', /text/],
    ['{"text": 7}', /text/],
    ['{"text": "a", "history": [{"by": "robot", "text": "b"}]}', /history/],
    ['{"text": "a", "sentiment": 2}', /sentiment/],
  ])('%s gets an error of its own', (line, error) => {
    expect(detectLine(line)).toEqual({ error: expect.stringMatching(error) as string });
  });
});
