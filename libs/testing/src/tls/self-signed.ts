import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PEM texts. */
export interface Certificate {
  readonly key: string;
  /** Its own authority: clients that are to trust it are given this one. */
  readonly cert: string;
}

const OPENSSL = 'openssl';

/** A certificate for 127.0.0.1 that nobody else has signed. */
export function selfSigned({ days = 2 }: { readonly days?: number } = {}): Certificate {
  const dir = mkdtempSync(join(tmpdir(), 'baton-tls-'));
  try {
    const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const named = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const request = ['req', '-x509', '-days', `${days}`, ...newKey, ...named, '-keyout', key, '-out', cert];
    execFileSync(OPENSSL, request, { stdio: 'pipe' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
