import { CommanderError } from 'commander';
import { program } from './program.ts';
import { complaintOf } from './terminal/complain.ts';
import { complaintText, EXIT } from './terminal/exit.ts';
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
    const complaint = complaintOf(error);
    terminal.err(complaintText(complaint));
    if (process.argv.includes('--debug')) terminal.err(error instanceof Error ? (error.stack ?? '') : '');
    process.exitCode = complaint.exitCode;
  }
}
