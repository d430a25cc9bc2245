import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConversation } from './exported-conversation.ts';
import { checkMapping, parseMapping } from './mapping.ts';
import { multidogo } from './multidogo.mapping.ts';

const line = {
  id: 'c-1',
  domain: 'airline',
  turns: [
    { turn: 1, text: 'hi' },
    { turn: 2, text: 'my seat?' },
    { turn: 6, text: 'ok' },
  ],
};

describe('an export of customer turns with gaps', () => {
  it('takes every gap for one answer of the other side', () => {
    const { turns, attributes } = readConversation(line, multidogo);
    expect(turns.map(({ by, text }) => `${by}:${text}`)).toEqual([
      'unheard:',
      'customer:hi',
      'customer:my seat?',
      'unheard:',
      'customer:ok',
    ]);
    expect(attributes).toEqual({ domain: 'airline' });
  });

  it.each([
    [{ ...line, id: '' }, '"id" is missing'],
    [{ ...line, turns: 'none' }, '"turns" is not a list'],
    [{ ...line, turns: [{ turn: 0 }] }, '"turns[0].text" is not a text'],
    [{ ...line, turns: [line.turns[1], line.turns[0]] }, '"turns[1].turn" is not a whole number that rises'],
  ])('names the field that does not fit: %#', (bad, field) => {
    expect(() => readConversation(bad, multidogo)).toThrow(field);
  });
});

describe('an export of both sides', () => {
  const mapping = checkMapping({
    workspace: 'shop',
    conversation: { id: 'ticket.no', customer: 'who' },
    turns: {
      in: 'messages',
      text: 'body',
      speaker: { field: 'from', customer: ['visitor'], assistant: ['bot'] },
      confidence: 'nlu.score',
      intent: 'nlu.name',
    },
  });
  const both = {
    ticket: { no: 7 },
    who: 'u9',
    messages: [
      { from: 'visitor', body: 'where is it' },
      { from: 'bot', body: 'On its way', nlu: { score: 0.4, name: 'order_status' } },
      { from: 'staff', body: 'hello, Ana here' },
    ],
  };

  it('keeps customer and assistant, and leaves out anyone else', () => {
    expect(readConversation(both, mapping)).toEqual({
      id: '7',
      customerId: 'u9',
      attributes: {},
      turns: [
        { by: 'customer', text: 'where is it', confidence: null, intent: null },
        { by: 'assistant', text: 'On its way', confidence: 0.4, intent: 'order_status' },
      ],
    });
  });

  it('refuses a confidence in per cent', () => {
    const percent = { ...both, messages: [{ from: 'bot', body: 'hm', nlu: { score: 40 } }] };
    expect(() => readConversation(percent, mapping)).toThrow('"messages[0].nlu.score" is not a confidence');
  });
});

describe('a mapping', () => {
  it('names every field that is wrong', () => {
    expect(() => checkMapping({ workspace: 'My Shop', turns: { in: 'a', text: 'b', gap: 1 } })).toThrow(
      /workspace: .*conversation: .*turns: .*gap/s,
    );
  });

  it('of docs/import.md is the one built in', () => {
    const guide = readFileSync(new URL('../../../../docs/import.md', import.meta.url), 'utf8');
    const yaml = /```yaml\n# multidogo\n([^`]+)```/.exec(guide)?.[1] ?? '';
    expect(parseMapping(yaml)).toEqual(multidogo);
  });
});
