import { expect, it } from 'vitest';
import { instantsAsText } from './instants.ts';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value, instantsAsText()));

it('instants leave as text, wherever they stand', () =>
  expect(sent({ at: 0, list: [{ requestedAt: 1_000, count: 3 }] })).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    list: [{ requestedAt: '1970-01-01T00:00:01.000Z', count: 3 }],
  }));

it('what a customer or a policy names so stays a number, also deep inside', () =>
  expect(
    sent({
      attributes: { seatAt: 4 },
      document: { triggers: { customerRepeats: { offerAt: 3 } } },
      openAt: 0,
    }),
  ).toEqual({
    attributes: { seatAt: 4 },
    document: { triggers: { customerRepeats: { offerAt: 3 } } },
    openAt: '1970-01-01T00:00:00.000Z',
  }));
