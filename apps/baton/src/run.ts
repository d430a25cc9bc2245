import { CommanderError } from 'commander';
import { program } from './program.ts';
import { errorReportOf } from './terminal/error-report.ts';
import { errorReportText, EXIT } from './terminal/exit.ts';
import { processTerminal } from './terminal/terminal.ts';

/** Runs the command that the arguments of the process name, and sets its exit code. */
export async function main(): Promise<void> {
  const terminal = processTerminal();
  try {
    await program({ terminal }).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said it already; help and version come this way too.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    const report = errorReportOf(error);
    terminal.err(errorReportText(report));
    if (process.argv.includes('--debug')) terminal.err(error instanceof Error ? (error.stack ?? '') : '');
    process.exitCode = report.exitCode;
  }
}
