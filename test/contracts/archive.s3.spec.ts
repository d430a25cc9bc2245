import { randomUUID } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { expect, it } from 'vitest';
import { s3Store, type S3Access } from '#archive';
import { archiveContract } from './archive.contract.ts';

/** Of the server that `npm run test:s3` has started. */
const server = {
  endpoint: process.env['AWS_ENDPOINT_URL_S3'] ?? '',
  region: 'us-east-1',
};
const keys = {
  accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? '',
  secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
};

/** A bucket of its own, with another's object beside the prefix. */
async function bucket(
  prefix = 'our logs/a&b',
): Promise<S3Access & { request(path: string, method: string): Promise<void> }> {
  const name = `baton-${randomUUID()}`;
  const client = new AwsClient({ ...keys, region: server.region, service: 's3' });
  const request = async (path: string, method: string): Promise<void> => {
    const url = `${server.endpoint}/${name}${path}`;
    const response = await client.fetch(url, { method });
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  };
  await request('', 'PUT');
  await request('/our%20logs/another', 'PUT');
  return { ...server, keys, bucket: name, prefix, request };
}

archiveContract('S3', async () => {
  const access = await bucket();
  const { prefix } = access;
  const path = (name: string): string =>
    `/${`${prefix}/${name}`.split('/').map(encodeURIComponent).join('/')}`;
  return {
    store: s3Store(access),
    reopen: () => s3Store(access),
    remove: (name) => access.request(path(name), 'DELETE'),
    close: async () => undefined,
  };
});

it('lists more than the thousand names of one answer', { timeout: 300_000 }, async () => {
  const store = s3Store(await bucket(''));
  const names = Array.from({ length: 1_050 }, (_, n) => `many/${String(n).padStart(5, '0')}`);
  for (let from = 0; from < names.length; from += 50)
    await Promise.all(names.slice(from, from + 50).map((name) => store.write(name, Buffer.from(name))));
  expect(await store.list('many/')).toEqual(names);
});

it('says in words why it is refused', async () => {
  const access = await bucket();
  const wrong = s3Store({ ...access, keys: { ...keys, secretAccessKey: 'not-the-secret' } });
  await expect(wrong.list('')).rejects.toThrow(/listing s3:.* HTTP 403 SignatureDoesNotMatch/);
  await expect(s3Store({ ...access, bucket: 'nobody-has-it' }).list('')).rejects.toThrow(
    /HTTP 404 NoSuchBucket/,
  );
  const away = s3Store({ ...access, endpoint: 'http://127.0.0.1:9' });
  await expect(away.list('')).rejects.toThrow(/at http:\/\/127\.0\.0\.1:9: /);
});
