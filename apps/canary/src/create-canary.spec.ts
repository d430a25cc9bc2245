import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createHealth, createLogger, createMetrics } from '#platform';
import { createCanary } from './create-canary.ts';

/** A gateway that takes no message of a customer. */
let gateway: Server;
let policy = 'name: p\nqueues: [{ id: a }, { id: gone }]\n';
const activated: string[] = [];

beforeAll(async () => {
  gateway = createServer(({ method, url = '' }, response) => {
    if (method === 'PUT') activated.push(url);
    response.statusCode = url.includes('/conversations/') ? 503 : 200;
    response.end(
      method === 'GET' && url.endsWith('/policy?extent=whole')
        ? policy
        : JSON.stringify({ version: 1, episodes: [] }),
    );
  });
  await new Promise<void>((resolve) => void gateway.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void gateway.close());

it('tries a workspace that is named twice once, and forgets that a queue failed which the policy has no more', async () => {
  const [metrics, health] = [createMetrics(), createHealth()];
  const { port } = gateway.address() as AddressInfo;
  const canary = createCanary({
    gateway: { url: `http://127.0.0.1:${port}` },
    workspaces: ['acme', 'acme'],
    everyMs: 4_000,
    timeoutMs: 1_000,
    ...{ metrics, health, logger: createLogger({ name: 'canary', level: 'silent' }) },
  });
  const why = () => health.readiness().degraded?.['canary'] ?? '';
  await vi.waitFor(() => expect(why()).toMatch(/acme a: posted/), 8_000);
  expect(activated).toHaveLength(1);
  policy = 'name: p\nqueues: [{ id: b }]\n';
  await vi.waitFor(() => expect(why()).toMatch(/^acme b: posted/), 8_000);
  await canary.stop();
}, 20_000);
