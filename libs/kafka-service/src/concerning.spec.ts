import { expect, it } from 'vitest';
import { concerning } from './concerning.ts';

it.each([
  ['conversation.events.v1', 'c-1', { conversation: 'c-1' }],
  ['escalation.events.v1', 'c-1', { conversation: 'c-1' }],
  ['escalation.requests.v1', 'support', { workspace: 'support' }],
  ['agent.events.v1', 'support', { workspace: 'support' }],
])('names what a record of %s concerns', (topic, key, fields) => {
  expect(concerning({ topic, key })).toEqual(fields);
});

it.each([null, 'my card is 4111 1111', 'x'.repeat(129), ''])(
  'names nothing by the key %j: it is no id',
  (key) => {
    expect(concerning({ topic: 'conversation.events.v1', key })).toEqual({});
  },
);

it('names nothing for a topic whose keys are neither', () => {
  expect(concerning({ topic: 'policy.events.v1', key: 'support' })).toEqual({});
});
