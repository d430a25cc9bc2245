import fc from 'fast-check';
import { expect, it } from 'vitest';
import { id, type QueueId } from '#domain/vocabulary';
import { routeOf } from './route.ts';
import { policy, queue } from './routing.fixture.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const rules = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const category = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
const route = fc.record({ rules, categories: fc.uniqueArray(category, { maxLength: 2 }) });

it('The first route that matches always names the queue, whichever of its rules the request has', () => {
  fc.assert(
    fc.property(
      fc.array(route, { minLength: 1, maxLength: 12 }),
      rules,
      category,
      (routes, ofRequest, ofCategory) => {
        const placed = routes.map((one, at) => ({
          ...{ channels: [], languages: [], tiers: [] },
          ...one,
          queue: id<QueueId>(`queue-${at}`),
        }));
        const written = policy({
          queues: [queue('none'), ...routes.map((_, at) => queue(`queue-${at}`))],
          routes: [placed[0]!, ...placed.slice(1)],
        });
        const first = routes.findIndex(
          (one) =>
            (one.rules.length === 0 || one.rules.some((rule) => ofRequest.includes(rule))) &&
            (one.categories.length === 0 || one.categories.includes(ofCategory)),
        );
        const request = {
          ...{ channel: id('chat'), language: null, tier: null, reEscalation: false },
          ...{ rules: ofRequest, category: ofCategory },
        } as const;
        expect(routeOf(written, request).id).toBe(first === -1 ? 'none' : `queue-${first}`);
      },
    ),
  );
});
