import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { s3Store } from './s3-store.ts';
import { webIdentityKeys } from './web-identity.ts';

const ENDS = '2026-11-30T01:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'baton-token-'));
const tokenFile = join(folder, 'token');
const server = createServer();
let endpoint = '';
/** What the token service was sent, and how it answers. */
let asked: URLSearchParams[] = [];
let answer: { status: number; text: string };
/** `authorization` and token of each request to the store. */
let signed: (readonly (string | string[] | undefined)[])[] = [];
let now = Date.parse('2026-11-30T00:00:00Z');

const keysAnswer = (n: number): string =>
  `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>id-${n}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>` +
  `<SessionToken>session-${n}</SessionToken><Expiration>${ENDS}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

beforeEach(async () => {
  asked = [];
  signed = [];
  now = Date.parse('2026-11-30T00:00:00Z');
  writeFileSync(tokenFile, 'token-1\n');
  answer = { status: 200, text: '' };
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    void bodyOf(request).then((body) => {
      if (request.method === 'POST') {
        asked.push(new URLSearchParams(body));
        response.statusCode = answer.status;
        response.end(answer.text === '' ? keysAnswer(asked.length) : answer.text);
        return;
      }
      signed.push([request.headers.authorization, request.headers['x-amz-security-token']]);
      response.end('<ListBucketResult><Key>one</Key></ListBucketResult>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);
afterEach(({ task }) => {
  if (task.result?.state === 'fail') return;
  rmSync(tokenFile, { force: true });
});

const keys = () =>
  webIdentityKeys({ roleArn: 'arn:role', tokenFile, region: 'eu-west-1', endpoint, now: () => now });

it('exchanges the token of the pod for keys, and a store signs with them', async () => {
  const store = s3Store({ bucket: 'b', prefix: '', region: 'eu-west-1', endpoint, keys: keys() });
  expect(await store.list('')).toEqual(['one']);
  expect(await store.list('')).toEqual(['one']);
  expect(asked.map((form) => Object.fromEntries(form))).toEqual([
    {
      ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: 'arn:role' },
      ...{ RoleSessionName: 'baton-archive', WebIdentityToken: 'token-1' },
    },
  ]);
  expect(signed).toHaveLength(2);
  for (const [authorization, token] of signed) {
    expect(authorization).toContain('Credential=id-1/');
    expect(token).toBe('session-1');
  }
});

it('exchanges the token that is there by then five minutes before the keys end', async () => {
  const keysOf = keys();
  await Promise.all([keysOf(), keysOf()]);
  now = Date.parse(ENDS) - 5 * 60_000;
  expect(await keysOf()).toMatchObject({ accessKeyId: 'id-1' });
  writeFileSync(tokenFile, 'token-2');
  now += 1;
  expect(await keysOf()).toMatchObject({ accessKeyId: 'id-2', sessionToken: 'session-2' });
  expect(asked.map((form) => form.get('WebIdentityToken'))).toEqual(['token-1', 'token-2']);
});

it('says why it is refused, and asks again the next time', async () => {
  const keysOf = keys();
  answer = {
    status: 403,
    text: '<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not authorized</Message></Error></ErrorResponse>',
  };
  await expect(keysOf()).rejects.toThrow(
    /keys of arn:role at http.*: HTTP 403 AccessDenied: Not authorized$/,
  );
  answer = { status: 200, text: '' };
  expect(await keysOf()).toMatchObject({ accessKeyId: 'id-2' });
});

it('names the file where there is no token', async () => {
  rmSync(tokenFile);
  await expect(keys()()).rejects.toThrow(/ENOENT.*token/);
});
