import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { logOf } from '../upgrade/rolling/service-set.ts';
import { createAuthorities } from './authorities.ts';
import { serviceCertificates } from './service-certificates.ts';

const NAMES = ['trigger-0', 'gateway-0'];
const RENEWED = '{"msg":"a certificate was renewed; new connections use it"}\n';
const authorities = createAuthorities();
let dir: string;
let certificates: ReturnType<typeof serviceCertificates>;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baton-service-certificates-'));
  mkdirSync(dirname(logOf(dir, 'any')), { recursive: true });
  for (const name of NAMES) writeFileSync(logOf(dir, name), '');
  certificates = serviceCertificates({ dir, authorities, random: () => 0, say: () => undefined });
});
afterEach(() => {
  certificates.remove();
  rmSync(dir, { recursive: true, force: true });
});

const textOf = (settings: Readonly<Record<string, string>>, of: 'CA' | 'CERT' | 'KEY'): string =>
  readFileSync(settings[`BATON_KAFKA_TLS_${of}_FILE`]!, 'utf8');

it('replaces the files of every process, and waits until each of them has read them', async () => {
  const [first, second] = NAMES.map((name) => certificates.settingsOf(name));
  expect(textOf(first!, 'CA')).toBe(authorities.old.cert);
  const own = textOf(first!, 'CERT');
  expect(textOf(second!, 'CERT')).not.toBe(own);

  let isOver = false;
  const trusting = certificates.trust(authorities.both).then(() => (isOver = true));
  const { both } = authorities;
  await expect.poll(() => [first, second].map((one) => textOf(one!, 'CA'))).toEqual([both, both]);
  expect(textOf(first!, 'CERT')).toBe(own);
  appendFileSync(logOf(dir, 'trigger-0'), RENEWED);
  expect(isOver).toBe(false);
  appendFileSync(logOf(dir, 'gateway-0'), RENEWED);
  await trusting;

  for (const name of NAMES) appendFileSync(logOf(dir, name), RENEWED);
  await certificates.issue(authorities.next);
  expect(textOf(first!, 'CERT')).not.toBe(own);
  expect(textOf(first!, 'CA')).toBe(authorities.both);
});
