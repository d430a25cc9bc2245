import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';

/** PEM texts of one side of a connection. */
export interface TlsTexts {
  /** Authorities to trust. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export interface TlsProblem {
  readonly part: keyof TlsTexts;
  readonly problem: string;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** Those in the text, in order. @throws Error where one is no certificate */
export function certificatesIn(pem: string): readonly X509Certificate[] {
  return (pem.match(CERTIFICATE) ?? []).map((one) => new X509Certificate(one));
}

/** Why no connection can be made with these; null: it can. Certificates that have ended are no reason: see `whyEnded`. */
export function whyUnusable({ ca, cert, key }: TlsTexts): TlsProblem | null {
  for (const [part, pem] of [
    ['ca', ca],
    ['cert', cert],
  ] as const) {
    if (pem === undefined) continue;
    const problem = whyNoCertificate(pem);
    if (problem !== null) return { part, problem };
  }
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined) return { part: 'key', problem: 'is set without its certificate' };
  if (key === undefined) return { part: 'cert', problem: 'is set without its private key' };
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(key);
  } catch {
    return { part: 'key', problem: 'holds no PEM private key that can be read; it must not be encrypted' };
  }
  if (certificatesIn(cert)[0]?.checkPrivateKey(privateKey) !== true)
    return { part: 'key', problem: 'does not belong to the first certificate of the other file' };
  try {
    createSecureContext({ cert, key, ca });
    return null;
  } catch (error) {
    return { part: 'cert', problem: `cannot be used: ${(error as Error).message}` };
  }
}

/** Which of them has ended by then; of several authorities, all must have. */
export function whyEnded({ ca, cert }: TlsTexts, now: Date): TlsProblem | null {
  const own = cert === undefined ? undefined : certificatesIn(cert)[0];
  if (own !== undefined && own.validToDate < now)
    return { part: 'cert', problem: `ended on ${own.validToDate.toISOString()}` };
  const authorities = ca === undefined ? [] : certificatesIn(ca);
  const last = authorities.map((one) => one.validToDate.getTime()).reduce((a, b) => Math.max(a, b), 0);
  if (authorities.length > 0 && last < now.getTime())
    return { part: 'ca', problem: `ended on ${new Date(last).toISOString()}` };
  return null;
}

function whyNoCertificate(pem: string): string | null {
  try {
    return certificatesIn(pem).length > 0 ? null : 'holds no PEM certificate';
  } catch {
    return 'holds a PEM certificate that cannot be read';
  }
}
