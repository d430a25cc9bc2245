import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type Running } from '../../test/gateway-harness.ts';

const KEY = 'a-key-of-16-letters';
const VIEW = '/v1/workspaces/default/episodes';
let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** `fetch` sets Host by itself. */
function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('with a key', () => {
  it.each([
    ['as a bearer', { authorization: `Bearer ${KEY}` }, 200],
    ['in its own header', { 'x-api-key': KEY }, 200],
    ['that is wrong', { 'x-api-key': `${KEY}x` }, 401],
    ['missing', {}, 401],
  ])('a request whose key is %s', async (_name, headers, status) => {
    running = await startGateway({ environment: { BATON_API_KEY: KEY } });
    const answer = await running.get(VIEW, headers);
    expect(answer.status).toBe(status);
    if (status !== 401) return;
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(answer.json['detail']).toBe('Send `Authorization: Bearer <key>` or `X-API-Key: <key>`.');
  });

  it('only probes and the description are open', async () => {
    running = await startGateway({ environment: { BATON_API_KEY: KEY } });
    const status = async (path: string) => (await running?.get(path))?.status;
    for (const path of ['/livez', '/readyz', '/docs', '/docs-json']) expect(await status(path)).toBe(200);
    for (const path of [
      '/metrics',
      '/v1/dead-letters',
      '/docsx',
      '/V1/dead-letters',
      '/',
      '/readyz/../metrics',
    ]) {
      expect(await status(path)).toBe(401);
    }
  });

  it('it listens on every interface', async () => {
    running = await startGateway({ environment: { BATON_API_KEY: KEY, BATON_HTTP_HOST: '0.0.0.0' } });
    const port = new URL(running.gateway.url).port;
    expect(
      await statusFor(`http://127.0.0.1:${port}${VIEW}`, { host: 'baton.example', 'x-api-key': KEY }),
    ).toBe(200);
    expect(await statusFor(`http://127.0.0.1:${port}${VIEW}`, { host: 'baton.example' })).toBe(401);
  });
});

it('without a key it does not start on an address that others reach', async () => {
  await expect(startGateway({ environment: { BATON_HTTP_HOST: '0.0.0.0' } })).rejects.toThrow(
    /BATON_API_KEY: is needed when the gateway listens on more than this machine/,
  );
});

describe('on loopback', () => {
  it('a name that points here is not answered', async () => {
    running = await startGateway();
    const at = `${running.gateway.url}${VIEW}`;
    expect(await statusFor(at, { host: 'evil.example' })).toBe(421);
    expect(await statusFor(at, { host: 'localhost:1' })).toBe(200);
  });

  it('a page of another site is not answered, one of ours is', async () => {
    running = await startGateway();
    const { host } = new URL(running.gateway.url);
    const post = async (origin: string) =>
      (await running?.send('POST', '/v1/policy/check', 'name: x', { origin, 'content-type': 'text/plain' }))
        ?.status;
    expect(await post('https://evil.example')).toBe(403);
    expect(await post('null')).toBe(403);
    expect(await post(`http://${host}`)).not.toBe(403);
  });

  it('answers carry headers that keep browsers from guessing, and none that names the server', async () => {
    running = await startGateway();
    const { headers } = await running.get(VIEW);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('a port that is taken is an error with its code', async () => {
  running = await startGateway();
  const { port } = new URL(running.gateway.url);
  await expect(startGateway({ environment: { BATON_HTTP_PORT: port } })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

it.each(['/nope', '/v1', '/v1/workspaces/default'])('%s is not a route', async (path) => {
  running = await startGateway();
  const answer = await running.get(path);
  expect(answer.status).toBe(404);
  expect(answer.json).toMatchObject({
    type: 'urn:baton:problem:not-found',
    detail: expect.stringMatching('/docs') as string,
  });
});
