import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FORBIDDEN = [
  ['libs/kernel/src', `export * from '#domain/vocabulary';`, 'kernel-imports'],
  ['libs/domain/src', `export * from '#stream';`, 'domain-imports'],
  ['libs/domain/src', `export { readFileSync } from 'node:fs';`, 'pure'],
  ['libs/stream/src', `export { Injectable } from '@nestjs/common';`, 'pure-no-framework'],
  ['libs/contracts/src', `export * from '#stream';`, 'contracts-imports'],
  ['libs/platform/src', `export { open } from 'lmdb';`, 'lmdb-behind-its-port'],
  ['apps/gateway/src', `export * from '#apps/trigger';`, 'apps-stay-apart'],
  ['libs/platform/src', `export * from '#testing';`, 'testing-from-tests-only'],
  ['libs/domain/src', `export * from '../routing/routing.fixture.ts';`, 'testing-from-tests-only'],
] as const;
const INNOCENT = ['libs/domain/src', `export { instant } from '#kernel';`] as const;

const key = (inside: string, source: string): string => `${inside}\n${source}`;
const OUTPUT_BYTES_MAX = 100_000_000;

/** Every import is planted inside the tree, where the walls look; one look at all of them is as good as one at each. */
const planted = new Map<string, string>();
let broken: readonly { readonly from: string; readonly rule: string }[] = [];

beforeAll(() => {
  for (const [inside, source] of [...FORBIDDEN, INNOCENT]) {
    const folder = mkdtempSync(join(inside, 'planted-'));
    writeFileSync(join(folder, 'planted.ts'), source);
    planted.set(key(inside, source), folder);
  }
  broken = brokenWalls([...planted.values()]);
});

afterAll(() => {
  for (const folder of planted.values()) rmSync(folder, { recursive: true, force: true });
});

function brokenWalls(folders: readonly string[]) {
  const cruise = [
    '--no-install',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ];
  let output: string;
  try {
    output = execFileSync('npx', [...cruise, ...folders], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: OUTPUT_BYTES_MAX,
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

function brokenBy(inside: string, source: string): readonly string[] {
  const file = join(planted.get(key(inside, source)) ?? '', 'planted.ts');
  return broken.filter(({ from }) => from === file).map(({ rule }) => rule);
}

describe('the walls', () => {
  it.each(FORBIDDEN)('an import planted in %s is caught: %s', (inside, source, rule) => {
    expect(brokenBy(inside, source)).toContain(rule);
  });

  it('an innocent file is let through', () => {
    expect(brokenBy(...INNOCENT)).toEqual([]);
  });
});
