#!/usr/bin/env node
import { CommanderError } from 'commander';
import { program } from './program.ts';
import { complaintOf } from './terminal/complain.ts';
import { complaintText, EXIT } from './terminal/exit.ts';
import { processTerminal } from './terminal/terminal.ts';

const terminal = processTerminal();
const debug = process.argv.includes('--debug');

try {
  await program({ terminal }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already; help and version come this way too.
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else {
    const complaint = complaintOf(error);
    terminal.err(complaintText(complaint));
    if (debug) terminal.err(error instanceof Error ? (error.stack ?? '') : '');
    process.exitCode = complaint.exitCode;
  }
}
