import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assigned, offered, queued, requested, signedIn, T0 } from '../../test/events.ts';
import { startGateway, type Json, type Running } from '../../test/gateway-harness.ts';

const W = '/v1/workspaces/default';
let running: Running;
beforeEach(async () => {
  // The log in memory stands at this time, and signs of agents are judged by the clock.
  vi.spyOn(Date, 'now').mockReturnValue(T0);
  running = await startGateway();
});
afterEach(async () => {
  await running.close();
  vi.restoreAllMocks();
});

const idsOf = ({ json }: { readonly json: Json }) =>
  (json['episodes'] as readonly { episodeId: string }[]).map(({ episodeId }) => episodeId);

describe('R-17: lists over HTTP', () => {
  it('page through episodes that match, without gap or repetition', async () => {
    const ids = Array.from({ length: 5 }, (_, n) => `c${n}#1`);
    await running.emit(...ids.flatMap((one, n) => [requested(one, n), queued(one, n)]), requested('x#1', 9));
    await running.get(`${W}/conversations/x/episodes/latest?until=requested&wait=10000`);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const answer = await running.get(
        `${W}/episodes?status=queued&limit=2${next === '' ? '' : `&cursor=${next}`}`,
      );
      expect(answer.json['total']).toBe(5);
      seen.push(...idsOf(answer));
      next = answer.json['next'] as string | null;
    }
    expect(seen).toEqual(ids);
  });

  it('say the place and the estimate of who waits', async () => {
    const estimated = {
      ...queued('c1#1', 2),
      type: 'WaitEstimated',
      p50Ms: 60_000,
      p90Ms: 90_000,
      aheadCount: 3,
    };
    const more = { p10Ms: null, method: 'learned', agentCount: 0, queueId: 'general' };
    await running.emit(requested('c1#1', 0), queued('c1#1', 1), {
      ...estimated,
      ...more,
      eventId: 'w',
    } as never);
    const { json } = await running.get(`${W}/episodes?status=queued&queue=general&wait=10000`);
    expect(json['episodes']).toMatchObject([
      { episodeId: 'c1#1', position: 4, wait: { p50Ms: 60_000, p90Ms: 90_000, aheadCount: 3 } },
    ]);
  });

  it('of agents have one state and the capacity in use', async () => {
    await running.emit(signedIn('bo'), signedIn('ana'), requested('c1#1', 0), assigned('c1#1', 1, 'ana'));
    await running.get(`${W}/episodes/c1%231?until=assigned&wait=10000`);
    const { json } = await running.get(`${W}/agents?state=available&queue=general`);
    expect(json).toMatchObject({
      total: 2,
      agents: [
        { agentId: 'ana', state: 'available', inUse: { '*': 1 }, episodeIds: ['c1#1'] },
        { agentId: 'bo', state: 'available', inUse: {} },
      ],
    });
    expect((await running.get(`${W}/agents/ana`)).json).toMatchObject({
      state: 'available',
      episodes: [{ episodeId: 'c1#1' }],
    });
  });

  it('of queues and of offers say how the workspace stands', async () => {
    await running.emit(signedIn('ana'), requested('c1#1', 0), queued('c1#1', 1), offered('c1#1', 2, 'ana'));
    await running.get(`${W}/agents/ana?wait=10000`);
    const offers = await running.get(`${W}/offers?agent=ana&wait=10000`);
    expect(offers.json).toMatchObject({
      ...{ total: 1, next: null },
      offers: [{ agentId: 'ana', expiresAt: '2026-01-01T00:00:15.002Z', episode: { episodeId: 'c1#1' } }],
    });
    expect((await running.get(`${W}/queues?wait=10000`)).json['queues']).toMatchObject([
      { queueId: 'general', waiting: 1, offered: 1, oldestRequestedAt: '2026-01-01T00:00:00.000Z' },
    ]);
  });

  it.each([
    ['episodes?status=resolved', /status: must be open, or one of requested, .*ClickHouse/],
    ['episodes?cursor=e30', /cursor: must be `next` of the answer before/],
    ['offers?cursor=%%', /cursor/],
    ['agents?state=idle', /state: must be one of available, full, /],
    ['agents?limit=1001', /limit: must be a whole number from 0 to 1000/],
    ['episodes?queue=', /queue: must have 1 to 256 characters/],
  ])('refuse %s, and say why', async (path, detail) => {
    const answer = await running.get(`${W}/${path}`);
    expect(answer.status).toBe(400);
    expect(answer.json['detail']).toMatch(detail);
  });
});
