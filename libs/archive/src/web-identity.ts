import { readFile } from 'node:fs/promises';
import type { S3Keys } from './s3-store.ts';
import { elements, reasonOf, refusalIn } from './xml-elements.ts';

export interface WebIdentity {
  /** E.g. `arn:aws:iam::123456789012:role/baton-archive`. */
  readonly roleArn: string;
  /** Of the token, which whoever runs the pod renews: it is read at each exchange. */
  readonly tokenFile: string;
  readonly region: string;
  /** Of the token service; absent: Amazon's of that region. */
  readonly endpoint?: string | undefined;
  /** Milliseconds since 1970. Default: of this machine. */
  readonly now?: () => number;
}

const SESSION = 'baton-archive';
const TIMEOUT_MS = 30_000;
/** Keys are exchanged this long before they end: what has begun with them ends in time. */
const SPARE_MS = 5 * 60_000;

/**
 * Temporary keys of a role, for a token of the platform (AssumeRoleWithWebIdentity): what a pod has whose service account is bound to a role.
 * Exchanged when they are about to end. Rejects with the reason where the token service refuses.
 */
export function webIdentityKeys(options: WebIdentity): () => Promise<S3Keys> {
  const { region, endpoint = `https://sts.${region}.amazonaws.com`, now = Date.now } = options;
  let current: Promise<S3Keys & { readonly endsAt: number }> | undefined;
  let endsAt = Infinity;
  return async () => {
    if (now() > endsAt - SPARE_MS) current = undefined;
    current ??= exchanged(options, endpoint);
    try {
      const keys = await current;
      endsAt = keys.endsAt;
      return keys;
    } catch (error) {
      current = undefined;
      throw error;
    }
  };
}

async function exchanged({ roleArn, tokenFile }: WebIdentity, endpoint: string) {
  const what = `exchanging ${tokenFile} for keys of ${roleArn} at ${endpoint}`;
  let text: string;
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      body: new URLSearchParams({
        ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15' },
        ...{ RoleArn: roleArn, RoleSessionName: SESSION },
        WebIdentityToken: (await readFile(tokenFile, 'utf8')).trim(),
      }),
    });
    text = await response.text();
  } catch (cause) {
    throw new Error(`${what}: ${reasonOf(cause)}`, { cause });
  }
  const [accessKeyId, secretAccessKey, sessionToken, expiration] = (
    ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'] as const
  ).map((name) => elements(text, name)[0]);
  if (!response.ok || accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error(`${what}: HTTP ${response.status} ${refusalIn(text)}`.trimEnd());
  return { accessKeyId, secretAccessKey, sessionToken, endsAt: Date.parse(expiration ?? '') || Infinity };
}
