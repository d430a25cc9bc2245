import { expect, it } from 'vitest';
import { traceIdOf } from '#platform';
import { concerning } from './concerning.ts';

const TOPIC = 'conversation.events.v1';
const SOURCE = '/workspaces/support/conversations/c-1';

it.each([TOPIC, 'escalation.requests.v1', 'escalation.events.v1'])(
  'names conversation, workspace and trace of a record of %s, whatever its key',
  (topic) =>
    expect(concerning({ topic, key: 'other', headers: { ce_source: SOURCE } })).toEqual({
      workspace: 'support',
      conversation: 'c-1',
      trace_id: traceIdOf(SOURCE),
    }),
);

it.each(['/workspaces/support/agents/a1', '/workspaces/support'])('names the workspace of %s', (ce_source) =>
  expect(concerning({ topic: 'agent.events.v1', key: null, headers: { ce_source } })).toEqual({
    workspace: 'support',
  }),
);

it('names ids as they were before they were encoded', () => {
  const headers = { ce_source: '/workspaces/acme/conversations/c%2F1' };
  expect(concerning({ topic: TOPIC, key: null, headers })).toMatchObject({ conversation: 'c/1' });
});

it.each([
  [TOPIC, 'c-1', { conversation: 'c-1' }],
  ['escalation.events.v1', 'c-1', { conversation: 'c-1' }],
  ['escalation.requests.v1', 'support', { workspace: 'support' }],
  ['agent.events.v1', 'support', { workspace: 'support' }],
])('without headers names what a record of %s concerns by its key', (topic, key, fields) => {
  expect(concerning({ topic, key, headers: {} })).toEqual(fields);
});

it.each([null, 'my card is 4111 1111', 'x'.repeat(129), ''])(
  'names nothing by the key %j: it is no id',
  (key) => {
    expect(concerning({ topic: TOPIC, key, headers: {} })).toEqual({});
  },
);

it.each(['my%20card%20is%204111', '%E0%A4%A'])('names no conversation %s: it is no id', (segment) => {
  const headers = { ce_source: `/workspaces/support/conversations/${segment}` };
  expect(concerning({ topic: TOPIC, key: 'c-1', headers })).toEqual({ workspace: 'support' });
});

it('names nothing for a topic whose keys are neither', () => {
  expect(concerning({ topic: 'policy.events.v1', key: 'support', headers: {} })).toEqual({});
});
