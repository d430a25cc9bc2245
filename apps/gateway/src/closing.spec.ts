import { expect, it } from 'vitest';
import type { RecordAppender } from '#stream';
import { memoryGatewayLog } from '../test/memory-gateway-log.ts';
import { startGateway } from '../test/gateway-harness.ts';

const W = '/v1/workspaces/default';

it('closing lets a posting in hand finish', async () => {
  const log = memoryGatewayLog();
  const begun = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const slow: RecordAppender = {
    async append(records) {
      begun.resolve();
      await written.promise;
      return log.appender.append(records);
    },
  };
  const running = await startGateway({ log: { ...log, appender: slow } });
  const answer = running.send('POST', `${W}/agents/ana/events`, { type: 'AgentHeartbeat' });
  await begun.promise;
  const closed = running.close();
  written.resolve();
  expect((await answer).status).toBe(202);
  await closed;
  expect(log.records('agent.events.v1')).toHaveLength(1);
});

it('closing answers those who wait with what there is', async () => {
  const running = await startGateway();
  const path = `${W}/agents/ana/offers`;
  const answer = running.get(`${path}?wait=10000`);
  while (!/waiting_requests 1$/m.test((await running.get('/metrics')).text)) continue;
  await running.close();
  expect((await answer).json).toEqual({ offers: [] });
});

it('closing takes its condition of readiness away', async () => {
  const running = await startGateway();
  expect(running.health.readiness().conditions).toEqual({ gateway: 'ok' });
  await running.close();
  expect(running.health.readiness().conditions).toEqual({});
});
