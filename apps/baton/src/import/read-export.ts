import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommandError, EXIT } from '../terminal/exit.ts';
import { readConversation, type ExportedConversation } from './exported-conversation.ts';
import type { ConversationMapping } from './mapping.ts';

/** Reads a whole export, so that a line that does not fit stops the import before anything is written. */
export async function readExport(
  file: string,
  mapping: ConversationMapping,
): Promise<readonly ExportedConversation[]> {
  const conversations: ExportedConversation[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  const stream = createReadStream(file);
  // An unreadable file is an error of the stream, which the lines alone would not report.
  await new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject));
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      const conversation = readConversation(JSON.parse(text), mapping);
      const before = lineOf.get(conversation.id);
      if (before !== undefined)
        throw new Error(`conversation "${conversation.id}" is already in line ${before}`);
      lineOf.set(conversation.id, line);
      conversations.push(conversation);
    } catch (error) {
      throw new CommandError({
        what: `a line does not fit the mapping: ${error instanceof Error ? error.message : String(error)}`,
        where: `${file}:${line}`,
        remedy: 'fix the line or the mapping (docs/import.md); nothing was imported',
        exitCode: EXIT.usage,
      });
    }
  }
  return conversations;
}
