import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tokenOfEndpoint, tokenOfFile } from './oauth-token.ts';

let server: Server;
let url: string;
let asked: { authorization: string | undefined; body: string }[];
let answer: { status: number; body: object };

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: { access_token: 't1', expires_in: 3_600 } };
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (bytes: Buffer) => (body += bytes.toString()));
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body });
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
});
afterEach(() => void server.close());

const provider = (scope?: string) =>
  tokenOfEndpoint({ url, clientId: 'baton', clientSecret: 'p:w', ...(scope === undefined ? {} : { scope }) });

describe('a token of an endpoint', () => {
  it('is asked for with the client as basic authentication', async () => {
    expect(await provider('kafka')()).toBe('t1');
    const basic = Buffer.from('baton:p%3Aw').toString('base64');
    expect(asked).toEqual([
      { authorization: `Basic ${basic}`, body: 'grant_type=client_credentials&scope=kafka' },
    ]);
  });

  it('serves all connections while it lives', async () => {
    const token = provider();
    expect(await Promise.all([token(), token()])).toEqual(['t1', 't1']);
    expect(await token()).toBe('t1');
    expect(asked).toHaveLength(1);
  });

  it('is asked for again once most of its life is over', async () => {
    answer.body = { access_token: 't1', expires_in: 0.000_001 };
    const token = provider();
    await token();
    answer.body = { access_token: 't2', expires_in: 3_600 };
    expect(await token()).toBe('t2');
  });

  it('that is refused is reported with the reason, without the secret, and asked for again the next time', async () => {
    answer = { status: 401, body: { error: 'invalid_client', error_description: 'p:w' } };
    const token = provider();
    const refused = await token().catch((error: unknown) => String(error));
    expect(refused).toMatch(/401 invalid_client/);
    expect(refused).not.toContain('p:w');
    answer = { status: 200, body: { access_token: 't2' } };
    expect(await token()).toBe('t2');
  });

  it('of an endpoint that is away is reported with its address', async () => {
    server.close();
    await expect(provider()()).rejects.toThrow(/127\.0\.0\.1:\d+\/token cannot be reached: ECONNREFUSED/);
  });
});

it('a token of a file is read each time', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'baton-token-'));
  const file = join(dir, 'token');
  const token = tokenOfFile(file);
  writeFileSync(file, 't1\n');
  expect(await token()).toBe('t1');
  writeFileSync(file, 't2\n');
  expect(await token()).toBe('t2');
  rmSync(dir, { recursive: true });
});
