import { describe, expect, it } from 'vitest';
import { fieldsOf, postingsOf } from './posting.ts';

describe('a file of events', () => {
  it('becomes one posting a run of the same conversation or agent, in order', () => {
    const lines = [
      '{"conversation": "c 1", "type": "CustomerTurn", "text": "a"}',
      '{"conversation": "c 1", "type": "CustomerTurn", "text": "b"}',
      '',
      '{"agent": "ana", "type": "AgentHeartbeat"}',
      '{"workspace": "shop", "conversation": "c 1", "type": "HumanRequested"}',
    ].join('\n');
    expect(postingsOf(lines, 'default', 'events.jsonl')).toEqual([
      {
        path: '/v1/workspaces/default/conversations/c%201/events',
        events: [
          { type: 'CustomerTurn', text: 'a' },
          { type: 'CustomerTurn', text: 'b' },
        ],
      },
      { path: '/v1/workspaces/default/agents/ana/events', events: [{ type: 'AgentHeartbeat' }] },
      { path: '/v1/workspaces/shop/conversations/c%201/events', events: [{ type: 'HumanRequested' }] },
    ]);
  });

  it.each(['{"type": "CustomerTurn"}', '{"agent": "a", "conversation": "c"}', 'nonsense', 'null'])(
    'names the line that is wrong: %s',
    (bad) => {
      const error: unknown = (() => {
        try {
          return postingsOf(`{"agent": "ana"}\n${bad}`, 'default', 'f.jsonl');
        } catch (thrown) {
          return thrown;
        }
      })();
      expect(error).toMatchObject({ report: { where: 'f.jsonl:2', exitCode: 2 } });
    },
  );
});

describe('fields on the command line', () => {
  it('are JSON where they read as JSON, else text', () => {
    expect(fieldsOf(['confidence=0.3', 'sources=["a"]', 'text=two words', 'note=a=b'])).toEqual({
      confidence: 0.3,
      sources: ['a'],
      text: 'two words',
      note: 'a=b',
    });
  });

  it('need a name', () => {
    expect(() => fieldsOf(['=3'])).toThrow('is not a field');
  });
});
