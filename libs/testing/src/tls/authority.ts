import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from './self-signed.ts';

/** A certificate authority of a test. */
export interface Authority {
  /** PEM text, for those who are to trust it. */
  readonly cert: string;
  /** A certificate for 127.0.0.1, good for servers and clients. @param name its common name */
  issue(name: string): Certificate;
}

const OPENSSL = 'openssl';
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const DAYS = ['-days', '2'];

/** @param name its common name, by which people tell it from others */
export function createAuthority(name: string): Authority {
  const own = inFolder((dir) => {
    openssl(
      dir,
      'req',
      '-x509',
      ...DAYS,
      ...NEW_KEY,
      '-subj',
      `/CN=${name}`,
      '-keyout',
      'key',
      '-out',
      'cert',
    );
    return certificateIn(dir);
  });
  return {
    cert: own.cert,
    issue: (common) =>
      inFolder((dir) => {
        for (const [file, text] of Object.entries({ ...own, names: 'subjectAltName=IP:127.0.0.1\n' }))
          writeFileSync(join(dir, `authority-${file}`), text);
        openssl(dir, 'req', ...NEW_KEY, '-subj', `/CN=${common}`, '-keyout', 'key', '-out', 'request');
        const signed = ['-CA', 'authority-cert', '-CAkey', 'authority-key', '-CAcreateserial'];
        const named = ['-extfile', 'authority-names'];
        openssl(dir, 'x509', '-req', '-in', 'request', ...signed, ...named, ...DAYS, '-out', 'cert');
        return certificateIn(dir);
      }),
  };
}

function openssl(cwd: string, ...args: readonly string[]): void {
  execFileSync(OPENSSL, args, { cwd, stdio: 'pipe' });
}

const certificateIn = (dir: string): Certificate => ({
  key: readFileSync(join(dir, 'key'), 'utf8'),
  cert: readFileSync(join(dir, 'cert'), 'utf8'),
});

function inFolder<T>(work: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'baton-authority-'));
  try {
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
