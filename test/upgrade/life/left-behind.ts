import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { EscalationEvent, EscalationRequest } from '#domain/vocabulary';
import { readJsonLines } from '../../fixtures/json-lines.ts';
import type { ChangelogRecord } from './kafka-life.ts';
import type { TableRow } from './table-rows.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A policy that was active under a release: its document, and the value that the release read from it. */
interface LeftPolicy {
  readonly name: string;
  readonly document: string;
  readonly meaning: object;
}

/** What a release left behind, `test/upgrade/<version>/`. */
export interface LeftBehind {
  readonly version: string;
  rows(): Promise<readonly TableRow[]>;
  changelogs(): Promise<readonly ChangelogRecord[]>;
  /** What was decided in the life that left the changelogs. */
  decisions(): Promise<readonly (EscalationEvent | EscalationRequest)[]>;
  policies(): Promise<readonly LeftPolicy[]>;
  /** A copy of the data folder that may be written to. */
  dataFolder(): Promise<{ readonly dir: string; remove(): Promise<void> }>;
}

/** Every release from the first on. */
export async function releases(): Promise<readonly LeftBehind[]> {
  const entries = await readdir(ROOT, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^\d+\.\d+\.\d+$/.test(entry.name))
    .map(({ name }) => leftBehind(name));
}

function leftBehind(version: string): LeftBehind {
  const lines = async <T>(file: string): Promise<readonly T[]> => readJsonLines(join(ROOT, version, file));
  return {
    version,
    rows: () => lines('rows.jsonl.gz'),
    changelogs: () => lines('changelogs.jsonl.gz'),
    decisions: () => lines('decisions.jsonl.gz'),
    policies: () => lines('policies.jsonl.gz'),
    async dataFolder() {
      const dir = await mkdtemp(join(tmpdir(), 'baton-upgrade-'));
      await promisify(execFile)('tar', ['-xzf', join(ROOT, version, 'data.tar.gz'), '-C', dir]);
      return { dir: join(dir, 'data'), remove: () => rm(dir, { recursive: true, force: true }) };
    },
  };
}
