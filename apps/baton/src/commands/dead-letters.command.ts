import { Command } from 'commander';
import { gatewayClient } from '../process/gateway-client.ts';
import { shortened } from '../reading/display-text.ts';
import { table } from '../terminal/text-table.ts';
import {
  command,
  wholeNumber,
  withGateway,
  type GatewayCommandOptions,
  type Surroundings,
} from './command-options.ts';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly appendedAt: string | number;
}

interface Shown extends Listed {
  readonly processor: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly valueBase64: string;
}

export function deadLettersCommand(surroundings: Surroundings): Command {
  return new Command('dead-letters')
    .description('records that could not be read or were refused: list them, show their bytes, put them back')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(replayCommand(surroundings));
}

function listCommand({ terminal }: Surroundings): Command {
  return withGateway(
    command('list', 'list dead letters, latest first', ['baton dead-letters list --limit 20']),
  )
    .option('--limit <n>', 'how many', wholeNumber(1, 1_000), 100)
    .action(async (options: GatewayCommandOptions & { readonly limit: number }) => {
      const client = await gatewayClient(options);
      const answer = await client.call('GET', `/v1/dead-letters?limit=${options.limit}`);
      if (options.json) return terminal.out(JSON.stringify(answer));
      const { total, deadLetters } = answer as {
        readonly total: number;
        readonly deadLetters: readonly Listed[];
      };
      if (total === 0) return terminal.out('there are no dead letters');
      const rows = deadLetters.map(({ id, kind, reason, appendedAt }) => [
        id,
        kind,
        new Date(appendedAt).toISOString(),
        shortened(reason, 80),
      ]);
      terminal.out(`${table(['id', 'kind', 'of', 'reason'], rows)}\n${deadLetters.length} of ${total}`);
    });
}

function showCommand({ terminal }: Surroundings): Command {
  return withGateway(
    command('show', 'where it came from, why it was refused, and its bytes', [
      'baton dead-letters show trigger/conversation.events.v1/0/42',
    ]),
  )
    .argument('<id>', 'as `list` prints it')
    .action(async (id: string, options: GatewayCommandOptions) => {
      const client = await gatewayClient(options);
      const shown = (await client.call('GET', `/v1/dead-letters/${encodeURIComponent(id)}`)) as Shown;
      if (options.json) return terminal.out(JSON.stringify(shown));
      terminal.out(
        [
          `${shown.kind} by ${shown.processor}: ${shown.reason}`,
          `from ${shown.topic}/${shown.partition}, offset ${shown.offset}, key ${shown.key ?? '(none)'}`,
          ...Object.entries(shown.headers).map(([name, value]) => `  ${name}: ${value}`),
          hexDump(Buffer.from(shown.valueBase64, 'base64')),
        ].join('\n'),
      );
    });
}

function replayCommand({ terminal }: Surroundings): Command {
  return withGateway(
    command('replay', 'append the very bytes again, once the cause is fixed', [
      'baton dead-letters replay trigger/conversation.events.v1/0/42',
    ]),
  )
    .argument('<id>', 'as `list` prints it')
    .action(async (id: string, options: GatewayCommandOptions) => {
      const client = await gatewayClient(options);
      const answer = await client.call('POST', `/v1/dead-letters/${encodeURIComponent(id)}/replay`);
      const { topic, partition, offset } = answer as { topic: string; partition: number; offset: number };
      if (options.json) terminal.out(JSON.stringify(answer));
      else terminal.out(`appended again as ${topic}/${partition}, offset ${offset}`);
    });
}

const BYTES_A_LINE = 16;

/** Offset, bytes in hexadecimal, and what of them can be read. */
function hexDump(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_LINE) {
    const part = [...bytes.subarray(at, at + BYTES_A_LINE)];
    const hex = part.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const readable = part.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(6, '0')}  ${hex.padEnd(BYTES_A_LINE * 3 - 1)}  ${readable}`);
  }
  return lines.join('\n');
}
