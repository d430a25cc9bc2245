import { expect, it } from 'vitest';
import { printedBy } from '../printed.fixture.ts';

const wrongWith = (...args: readonly string[]): Promise<unknown> =>
  printedBy('start', '--no-sample', ...args).catch((error: unknown) => (error as Error).message);

it('refuses workspaces that no canary can try, or that nobody asked to be tried', async () => {
  expect(await wrongWith('--canary-workspace', 'acme')).toMatch(/says nothing without --canary/);
  for (const workspace of ['a~b', 'a'.repeat(201), 'baton-canary:acme:7'])
    expect(await wrongWith('--canary', '5m', '--canary-workspace', 'acme', workspace)).toBe(
      `"${workspace}" is no workspace that can be tried`,
    );
});
