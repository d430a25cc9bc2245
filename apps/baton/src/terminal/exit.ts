/** What a caller's script learns from the exit code; printed by `baton --help`. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** The answer is no: a difference, a bad policy, nothing found. */
  no: 1,
  /** Wrong usage or input. */
  usage: 2,
  /** Cannot be reached, in use, a port taken, a disk full. */
  unavailable: 3,
  /** A bug of ours. */
  bug: 4,
} as const;

type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface ErrorReport {
  readonly what: string;
  /** File and line, address, field: empty where `what` says it. */
  readonly where?: string;
  /** The next thing to do. */
  readonly remedy: string;
  readonly exitCode: ExitCode;
}

/** An error for the user who typed the command. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly report: ErrorReport;

  constructor(report: ErrorReport, options?: ErrorOptions) {
    super(report.what, options);
    this.report = report;
  }
}

export const usageError = (what: string, remedy: string, where = ''): CommandError =>
  new CommandError({ what, where, remedy, exitCode: EXIT.usage });

export const unavailable = (what: string, remedy: string, cause?: unknown): CommandError =>
  new CommandError({ what, remedy, exitCode: EXIT.unavailable }, { cause });

/** Three lines at most: what, where, what to do. */
export function errorReportText({ what, where, remedy }: ErrorReport): string {
  const lines = [`baton: ${what}`];
  if (where !== undefined && where !== '') lines.push(`  where:  ${where}`);
  if (remedy !== '') lines.push(`  remedy: ${remedy}`);
  return lines.join('\n');
}
