import { expect, it } from 'vitest';
import { id } from '#domain/vocabulary';
import { matchGroupKey } from './match-group.ts';
import { conditions } from './requirements/conditions.ts';

const SENIOR = { attribute: 'grade', is: ['senior'] } as never;

it('keeps who brings a condition apart from those whom the queue asks the same of', () => {
  const asked = {
    routing: { queueId: id('general'), units: 1, needs: { [conditions.name]: SENIOR } },
    targetAgentId: null,
  };
  const keyOf = (request: object): string =>
    matchGroupKey({
      ...asked,
      request: { channel: 'chat', language: null, ...request },
    } as never);
  expect(keyOf({ conditions: [SENIOR] })).not.toBe(keyOf({}));
  expect(keyOf({ conditions: [SENIOR] })).toBe(keyOf({ conditions: [SENIOR] }));
});
