import { describe, expect, test } from 'vitest';
import { decide, escalated, heard, newConversation, PHRASES, type Escalation, type Turn } from './job.ts';
import { createReference, difference } from './reference.ts';
import { turns } from './turns.ts';
import { decodeConversation, decodeTurn, encodeConversation, encodeTurn } from './wire.ts';

const PHRASE = PHRASES[0]!;
const customer = (text: string): Partial<Turn> => ({ speaker: 'CUSTOMER', text });
const assistant = (confidence: number, text = ''): Partial<Turn> => ({
  speaker: 'ASSISTANT',
  confidence,
  text,
});

/** What each turn of one conversation leads to. */
function decided(...turns: readonly Partial<Turn>[]): (Escalation | undefined)[] {
  const conversation = newConversation();
  return turns.map((part, n) => {
    const turn: Turn = {
      eventId: `e${n}`,
      workspaceId: 'w',
      conversationId: 'c',
      speaker: 'CUSTOMER',
      text: '',
      confidence: null,
      intent: '',
      language: '',
      channel: '',
      occurredAt: n + 1,
      ...part,
    };
    const escalation = decide(conversation, turn);
    heard(conversation, turn);
    if (escalation !== undefined) escalated(conversation);
    return escalation;
  });
}
const reasons = (...turns: readonly Partial<Turn>[]) =>
  decided(...turns).map((escalation) => escalation?.reason);

describe('an escalation', () => {
  test('follows a phrase of the customer, in any case', () => {
    expect(decided(customer('Hm.'), customer(`So: ${PHRASE.toUpperCase()}!`))[1]).toMatchObject({
      causedBy: 'e1',
      reason: 'PHRASE',
      phrase: PHRASE,
      turn: 2,
      ordinal: 1,
      previousTurnAt: 1,
    });
  });
  test('does not follow the same phrase of the assistant', () => {
    expect(reasons(assistant(0.9, PHRASE))).toEqual([undefined]);
  });
  test('follows two low confidences in a row, whatever the customer says between', () => {
    expect(reasons(assistant(0.39), customer('Hm.'), assistant(0))).toEqual([
      undefined,
      undefined,
      'CONFIDENCE',
    ]);
  });
  test('does not follow two low confidences with a high one between', () => {
    expect(reasons(assistant(0.1), assistant(0.4), assistant(0.1))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  test('is followed by six turns without another', () => {
    const all = reasons(...Array.from({ length: 15 }, () => customer(PHRASE)));
    expect(all.flatMap((reason, n) => (reason === undefined ? [] : [n]))).toEqual([0, 7, 14]);
  });
});

describe('the log', () => {
  const log = [...turns(100_000)];
  test('is the same in every run', () => {
    expect([...turns(1_000)]).toEqual(log.slice(0, 1_000));
  });
  test('has values of 210 bytes, which decode to what was encoded', () => {
    const values = log.map(encodeTurn);
    const bytes = values.reduce((sum, value) => sum + value.length, 0) / values.length;
    expect(Math.abs(bytes - 210)).toBeLessThan(2);
    expect({ ...decodeTurn(values[7]!) }).toEqual(log[7]);
  });
  test('never has two phrases in one text', () => {
    const inText = (text: string) => PHRASES.filter((phrase) => text.toLowerCase().includes(phrase)).length;
    expect(Math.max(...log.map(({ text }) => inText(text)))).toBe(1);
  });
  test('brings an output for 3 % of its turns', () => {
    const reference = createReference();
    log.forEach((turn) => reference.apply(turn));
    expect(Math.round((100 * reference.count) / log.length)).toBe(3);
  });
});

test('a conversation is stored and read', () => {
  const conversation = {
    turns: 7,
    escalations: 2,
    quietUntilTurn: 9,
    lastWasLow: true,
    lastTurnAt: 1_767_225_600_001,
  };
  expect(decodeConversation(encodeConversation(conversation))).toEqual(conversation);
});

describe('outputs compared', () => {
  const expected = new Map([['a', ['1', '2']]]);
  test.each([
    ['the same', [['a', ['1', '2']]], undefined],
    ['one missing', [['a', ['1']]], /a: output 2 of 2/],
    ['in another order', [['a', ['2', '1']]], /a: output 1 of 2/],
    ['one twice', [['a', ['1', '2', '2']]], /a: 3 outputs instead of 2/],
    [
      'of another key',
      [
        ['a', ['1', '2']],
        ['b', ['1']],
      ],
      /b: outputs where none/,
    ],
  ] as const)('%s', (_, actual, difference_) => {
    const said = difference(new Map<string, readonly string[]>(actual), expected);
    if (difference_ === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(difference_);
  });
});
