import { hash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { ArchiveStore } from './archive-store.ts';
import { elements, reasonOf, refusalIn } from './xml-elements.ts';

export interface S3Access {
  readonly bucket: string;
  /** What the names of objects begin with: none, or without `/` at both ends. */
  readonly prefix: string;
  readonly region: string;
  /** Of a store that is not Amazon's, e.g. `https://minio:9000`. */
  readonly endpoint?: string | undefined;
  /** Asked before each request where they are temporary. */
  readonly keys: S3Keys | (() => Promise<S3Keys>);
}

export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

const TIMEOUT_MS = 60_000;
/** Within a request, on 429 and 5xx: a worker tries again by itself, without end. */
const RETRIES = 3;

/** Objects in a bucket, which must exist. Names are in the path, which every S3-compatible store takes. */
export function s3Store(access: S3Access): ArchiveStore {
  const { bucket, prefix, region, endpoint = `https://s3.${region}.amazonaws.com` } = access;
  const place = `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`;
  const clientFor = ({ accessKeyId, secretAccessKey, sessionToken }: S3Keys): AwsClient =>
    new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES },
      ...(sessionToken === undefined ? {} : { sessionToken }),
    });
  const root = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  const keyOf = (name: string): string => (prefix === '' ? name : `${prefix}/${name}`);
  const urlOf = (name: string): string =>
    `${root}/${keyOf(name).split('/').map(encodeURIComponent).join('/')}`;

  async function request(what: string, url: string, init: RequestInit = {}): Promise<Buffer> {
    const { keys } = access;
    const client = clientFor(typeof keys === 'function' ? await keys() : keys);
    let response: Response;
    try {
      response = await client.fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch (cause) {
      throw new Error(`${what} at ${endpoint}: ${reasonOf(cause)}`, { cause });
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.ok) return bytes;
    const text = bytes.toString('utf8');
    const why = refusalIn(text);
    throw new Error(`${what} at ${endpoint}: HTTP ${response.status}${why === '' ? '' : ` ${why}`}`);
  }

  return {
    place,
    async list(names) {
      const found: string[] = [];
      for (let next: string | undefined = ''; next !== undefined;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix: keyOf(names) });
        if (next !== '') query.set('continuation-token', next);
        const page = (await request(`listing ${place}`, `${root}?${query}`)).toString('utf8');
        found.push(...elements(page, 'Key').map((key) => key.slice(keyOf('').length)));
        next =
          elements(page, 'IsTruncated')[0] === 'true'
            ? elements(page, 'NextContinuationToken')[0]
            : undefined;
      }
      return found.sort();
    },
    read: (name) => request(`reading ${place}/${name}`, urlOf(name)),
    async write(name, bytes) {
      await request(`writing ${place}/${name}`, urlOf(name), {
        method: 'PUT',
        body: bytes,
        // The store refuses what arrives as something else.
        headers: { 'content-type': 'avro/binary', 'x-amz-content-sha256': hash('sha256', bytes) },
      });
    },
  };
}
