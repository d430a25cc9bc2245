import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asEnvironment, type Assignment } from '../candidate.ts';

const STOP_MS = 30_000;

export interface CandidateProcess {
  readonly pid: number;
  /** Resolves with how it ended. */
  readonly ended: Promise<string>;
  /** The end of what it wrote to its outputs. */
  lastLines(): string;
  /** As a supervisor would: SIGTERM, and SIGKILL where that does not help. */
  stop(): Promise<void>;
  /** At once. */
  kill(): Promise<void>;
  /** Removes what it kept on disk; kill it before. */
  forget(): void;
}

/** Starts a candidate with an empty folder for its state. */
export function startCandidate(
  { command, args }: { readonly command: string; readonly args: readonly string[] },
  assignment: Omit<Assignment, 'stateDir'>,
): CandidateProcess {
  const scratch = mkdtempSync(join(tmpdir(), 'baton-candidate-'));
  const stateDir = join(scratch, 'state');
  mkdirSync(stateDir);
  const said = join(scratch, 'log');
  const saidTo = openSync(said, 'w');
  const child = spawn(command, args, {
    env: { ...process.env, ...asEnvironment({ ...assignment, stateDir }) },
    stdio: ['ignore', saidTo, saidTo],
  });
  closeSync(saidTo);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
  };
  return {
    pid: child.pid ?? Number.NaN,
    ended,
    lastLines: () => readFileSync(said, 'utf8').trimEnd().split('\n').slice(-20).join('\n'),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    forget: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
