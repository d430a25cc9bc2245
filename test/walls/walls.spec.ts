import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

// Each case plants one forbidden import inside the tree, where the walls look, and takes it away again.
const planted: string[] = [];
afterEach(() => planted.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function plant(inside: string, source: string): string {
  const folder = mkdtempSync(join(inside, 'planted-'));
  planted.push(folder);
  writeFileSync(join(folder, 'violation.ts'), source);
  return folder;
}

function brokenWalls(folder: string): readonly string[] {
  const args = [
    '--no-install',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    folder,
  ];
  let output: string;
  try {
    output = execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
  return report.summary.violations.map((violation) => violation.rule.name);
}

describe('the walls', () => {
  it.each([
    ['libs/kernel/src', `export * from '#domain/vocabulary';`, 'kernel-imports'],
    ['libs/domain/src', `export * from '#stream';`, 'domain-imports'],
    ['libs/domain/src', `export { readFileSync } from 'node:fs';`, 'pure'],
    ['libs/stream/src', `export { Injectable } from '@nestjs/common';`, 'pure-no-framework'],
    ['libs/contracts/src', `export * from '#stream';`, 'contracts-imports'],
    ['libs/platform/src', `export { open } from 'lmdb';`, 'lmdb-behind-its-port'],
    ['apps/gateway/src', `export * from '#apps/trigger';`, 'apps-stay-apart'],
    ['libs/platform/src', `export * from '#testing';`, 'testing-from-tests-only'],
  ])('an import planted in %s is caught: %s', (inside, source, rule) => {
    expect(brokenWalls(plant(inside, source))).toContain(rule);
  });

  it('an innocent file is let through', () => {
    expect(brokenWalls(plant('libs/domain/src', `export { instant } from '#kernel';`))).toEqual([]);
  });
});
