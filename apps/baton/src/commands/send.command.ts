import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { gatewayClient } from '../process/gateway-client.ts';
import { fieldsOf, pathOf, postingsOf, type Posting } from '../send/posting.ts';
import { usageError } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import {
  command,
  withGateway,
  withWorkspace,
  type GatewayCommandOptions,
  type Surroundings,
} from './command-options.ts';

interface SendOptions extends GatewayCommandOptions {
  readonly workspace: string;
  readonly text?: string;
  readonly set: readonly string[];
  readonly file?: string;
}

export function sendCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    withGateway(
      command('send', 'post one event, or a file of events, to a running process', [
        'baton send conversation c1 ConversationStarted --set channel=chat --set language=en',
        'baton send conversation c1 CustomerTurn --text "Can I talk to a person?"',
        'baton send agent ana AgentAcceptedOffer --set episodeId=... --set offerId=...',
        'baton send --file events.jsonl      # lines: {"conversation": "c1", "type": "CustomerTurn", "text": "..."}',
      ]),
    ),
  )
    .argument('[to]', 'conversation or agent')
    .argument('[id]', 'its id')
    .argument('[type]', 'of the event, e.g. CustomerTurn')
    .option('--text <words>', 'the field `text`')
    .option('--set <name=value>', 'any other field; may be repeated', collect, [])
    .option('--file <file>', 'events, one JSON object a line; - reads standard input')
    .action(
      async (
        to: string | undefined,
        id: string | undefined,
        type: string | undefined,
        options: SendOptions,
      ) => {
        const postings = await asked(to, id, type, options);
        const client = await gatewayClient(options);
        const total = postings.reduce((sum, { events }) => sum + events.length, 0);
        const progress = startProgress(terminal, 'Sending', 'events');
        const accepted: unknown[] = [];
        try {
          for (const { path, events } of postings) {
            const answer = await client.call('POST', path, {
              type: 'application/json',
              text: JSON.stringify(events),
            });
            accepted.push(...(answer as readonly unknown[]));
            progress.at(accepted.length, total);
          }
        } finally {
          progress.end();
          if (accepted.length < total)
            terminal.err(`baton: ${accepted.length} of ${total} events were accepted`);
        }
        if (options.json) terminal.out(JSON.stringify(accepted));
        else terminal.out(`${accepted.length} ${accepted.length === 1 ? 'event' : 'events'} accepted`);
      },
    );
}

async function asked(
  to: string | undefined,
  id: string | undefined,
  type: string | undefined,
  options: SendOptions,
): Promise<readonly Posting[]> {
  if (options.file !== undefined) {
    if (to !== undefined) throw usageError('either one event or a file', 'leave one of the two out');
    const lines = options.file === '-' ? await text(process.stdin) : await readFile(options.file, 'utf8');
    return postingsOf(lines, options.workspace, options.file);
  }
  if ((to !== 'conversation' && to !== 'agent') || id === undefined || type === undefined) {
    throw usageError(
      'what is to be sent?',
      'baton send conversation <id> <type>, baton send agent <id> <type>, or --file',
    );
  }
  const fields = { ...fieldsOf(options.set), ...(options.text === undefined ? {} : { text: options.text }) };
  const messageId =
    type === 'CustomerTurn' || type === 'AssistantTurn' ? { messageId: `cli-${Date.now()}` } : {};
  return [{ path: pathOf(options.workspace, to, id), events: [{ type, ...messageId, ...fields }] }];
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
