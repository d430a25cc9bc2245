import { readFile } from 'node:fs/promises';

export interface ClientCredentials {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
}

/** Tokens for OAUTHBEARER; asked at each log-in of each connection. */
export type TokenProvider = () => Promise<string>;

const ANSWER_MS = 10_000;
/** A token is used for this share of its life: whoever gets it must still have time to use it. */
const USED_SHARE = 0.8;
/** Of a token that does not say how long it lives (RFC 6749: it may not). */
const LIFE_S = 60;

/** Read each time: whoever wrote the file keeps it fresh. */
export function tokenOfFile(file: string): TokenProvider {
  return async () => (await readFile(file, 'utf8')).trim();
}

/** By the client credentials grant (RFC 6749, 4.4); the client's secret goes as basic authentication. */
export function tokenOfEndpoint(credentials: ClientCredentials): TokenProvider {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;

  async function ask(): Promise<string> {
    const askedAt = performance.now();
    const { token, lifeS } = await grant(credentials);
    kept = { token, until: askedAt + lifeS * 1_000 * USED_SHARE };
    return token;
  }

  return async () => {
    if (kept !== undefined && performance.now() < kept.until) return kept.token;
    asking ??= ask().finally(() => (asking = undefined));
    return asking;
  };
}

async function grant({ url, clientId, clientSecret, scope }: ClientCredentials) {
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  if (scope !== undefined) form.set('scope', scope);
  const user = [clientId, clientSecret].map(encodeURIComponent).join(':');
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(user).toString('base64')}`, accept: 'application/json' },
    body: form,
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch((cause: unknown) => {
    throw new Error(`The token endpoint ${url} cannot be reached: ${reasonOf(cause)}`, { cause });
  });
  const answer = (await response.json().catch(() => ({}))) as {
    readonly access_token?: unknown;
    readonly expires_in?: unknown;
    readonly error?: unknown;
  };
  if (!response.ok || typeof answer.access_token !== 'string') {
    const why = typeof answer.error === 'string' ? ` ${answer.error}` : '';
    throw new Error(`The token endpoint ${url} gives no token: ${response.status}${why}.`);
  }
  const lifeS = Number(answer.expires_in);
  return { token: answer.access_token, lifeS: lifeS > 0 ? lifeS : LIFE_S };
}

function reasonOf(error: unknown): string {
  for (let link = error; link instanceof Error; link = link.cause) {
    if ('code' in link && typeof link.code === 'string') return link.code;
  }
  return error instanceof Error ? error.message : String(error);
}
