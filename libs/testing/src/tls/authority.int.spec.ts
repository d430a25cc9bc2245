import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { createAuthority } from './authority.ts';

it('issues certificates that are its own and nobody else’s, each with its key', () => {
  const [first, second] = [createAuthority('first'), createAuthority('second')];
  const issued = first.issue('broker');
  const certificate = new X509Certificate(issued.cert);
  const signedBy = ({ cert }: { readonly cert: string }): boolean =>
    certificate.verify(new X509Certificate(cert).publicKey);
  expect([signedBy(first), signedBy(second)]).toEqual([true, false]);
  expect([certificate.subject, certificate.issuer]).toEqual(['CN=broker', 'CN=first']);
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(issued.key).toContain('PRIVATE KEY');
  expect(first.issue('broker').cert).not.toBe(issued.cert);
});
