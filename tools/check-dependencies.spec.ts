import { expect, it } from 'vitest';
import { auditOutcome } from './audit-outcome.ts';
import { licenceProblems, licensedPackages, registryHosts } from './dependency-licences.ts';

const of = (licence: string | undefined) => licenceProblems([{ name: 'p', version: '1.0.0', licence }]);

it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', 'GPL-2.0-only OR (BSD-3-Clause AND MIT)'])(
  'a package under %s may be shipped',
  (licence) => expect(of(licence)).toEqual([]),
);

it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', undefined])(
  'a package under %s may not, and is named',
  (licence) => expect(of(licence)).toEqual([expect.stringMatching(/^p 1\.0\.0: .*not allowed/)]),
);

it('counts what is shipped, not what only development needs nor the project itself', () => {
  const lock = {
    packages: {
      '': { license: 'GPL-3.0' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/@s/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/c': { version: '3.0.0', license: 'GPL-3.0', dev: true },
    },
  };
  expect(licensedPackages(lock, '/nowhere')).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT' },
    { name: '@s/b', version: '2.0.0', licence: 'ISC' },
  ]);
});

it('finds where a lock file names a registry', () => {
  expect(registryHosts('{\n"resolved": "https://registry.example/a.tgz"\n}')).toEqual([
    'package-lock.json:2: "resolved": "https://registry.example/a.tgz"',
  ]);
  expect(registryHosts('{\n"funding": {"url": "https://github.com/sponsors/a"}\n}')).toEqual([]);
});

it('an audit that nobody answered is not a clean one', () => {
  const refused = '{"message":"405 Method Not Allowed - POST https://registry.example/x","statusCode":405}';
  for (const answer of [refused, '', 'npm error'])
    expect(auditOutcome(answer)).toMatchObject({ kind: 'not asked' });
  const outcome = auditOutcome(refused);
  expect(outcome.kind === 'not asked' && outcome.line).toMatch(/answered 405/);
  expect(JSON.stringify(outcome)).not.toContain('registry.example');
});

it('names what is vulnerable with its advisory', () => {
  const via = [{ title: 'Prototype pollution', url: 'https://github.com/advisories/GHSA-1' }];
  const answer = JSON.stringify({ vulnerabilities: { a: { severity: 'high', range: '<2', via } } });
  expect(auditOutcome(answer)).toEqual({
    kind: 'vulnerable',
    lines: [
      'a <2: high: Prototype pollution https://github.com/advisories/GHSA-1. Update it, or replace it.',
    ],
  });
  expect(auditOutcome('{"vulnerabilities":{}}')).toEqual({ kind: 'clean' });
});
