import { getSystemErrorName } from 'node:util';
import { DamagedArchive } from '#archive';
import { ConfigurationError } from '#platform';
import { Corrupt, Transient } from '#stream';
import { CommandError, EXIT, type ErrorReport } from './exit.ts';

/** Turns any error into a report that its reader can act on. Unknown errors are bugs of ours. */
export function errorReportOf(error: unknown): ErrorReport {
  for (const link of causes(error)) {
    if (link instanceof CommandError) return link.report;
    if (link instanceof ConfigurationError) {
      return { what: link.message, remedy: '', exitCode: EXIT.usage };
    }
    if (link instanceof DamagedArchive)
      return { what: link.message, remedy: link.remedy, exitCode: EXIT.unavailable };
    const known = systemErrorReport(link);
    if (known !== undefined) return known;
  }
  if (error instanceof Corrupt) {
    return {
      what: error.message,
      remedy:
        'keep a copy of the folder, then restore it from a backup or start with another one (--data-dir); what ClickHouse holds can be read with any SQL client',
      exitCode: EXIT.unavailable,
    };
  }
  if (error instanceof Transient) {
    return {
      what: error.message,
      remedy: 'try again; if it persists, see --debug',
      exitCode: EXIT.unavailable,
    };
  }
  return {
    what: `an unexpected error: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'run it again with --debug and report what it prints',
    exitCode: EXIT.bug,
  };
}

function systemErrorReport(error: Error): ErrorReport | undefined {
  const { path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return {
        what: `port ${port ?? '?'} on ${address ?? 'this machine'} is taken by another program`,
        remedy: 'stop that program, or choose another port (--port, --clickhouse-port; 0 takes a free one)',
        exitCode: EXIT.unavailable,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        what: `permission denied: ${path ?? error.message}`,
        remedy: 'give this user the permission, or name another folder (--data-dir)',
        exitCode: EXIT.unavailable,
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        what: 'the disk is full; nothing of the last step was kept, everything before it was',
        where: path ?? '',
        remedy: 'free some space and start again: it continues where it stopped',
        exitCode: EXIT.unavailable,
      };
    case 'EROFS':
      return {
        what: `read-only: ${path ?? error.message}`,
        remedy: 'name a folder that can be written (--data-dir)',
        exitCode: EXIT.unavailable,
      };
    case 'ENOENT':
      return {
        what: `there is no ${path ?? 'such file'}`,
        remedy: 'check the spelling and the folder you are in',
        exitCode: EXIT.usage,
      };
    case 'EISDIR':
      return {
        what: `${path ?? 'that'} is a folder, not a file`,
        remedy: 'name the file in it',
        exitCode: EXIT.usage,
      };
    default:
      return undefined;
  }
}

/** As Node names it, e.g. `ENOSPC`; lmdb gives the system's number instead. */
function systemCode(error: Error): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return typeof code === 'number' && code > 0 ? getSystemErrorName(-code) : undefined;
}

function* causes(error: unknown): Iterable<Error> {
  for (let link = error, depth = 0; link instanceof Error && depth < 8; link = link.cause, depth += 1) {
    yield link;
  }
}
