import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Command } from 'commander';
import { command, type Surroundings } from './command-options.ts';

/** Output is written in pieces of this size: a write for every line would be most of the work. */
const PIECE_CHARS = 1 << 16;

export function detectCommand({ terminal }: Surroundings): Command {
  return command(
    'detect',
    'say what is heard in turns of customers: JSON lines in, JSON lines out, in the same order',
    [
      'echo \'{"text":"let me talk to someone real"}\' | baton detect',
      'baton detect turns.jsonl > heard.jsonl',
    ],
  )
    .argument(
      '[file]',
      'lines of {"text": ..., "language"?: ..., "history"?: [{"by", "text"}]}; - reads standard input',
      '-',
    )
    .action(async (file: string) => {
      const { detectLine } = await import('#domain/language');
      const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
      const opened = file === '-' ? null : once(input, 'open');
      await opened;
      let piece = '';
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        if (line.trim() === '') continue;
        piece += `${JSON.stringify(detectLine(line))}\n`;
        if (piece.length < PIECE_CHARS) continue;
        terminal.out(piece.trimEnd());
        piece = '';
      }
      if (piece !== '') terminal.out(piece.trimEnd());
    });
}
