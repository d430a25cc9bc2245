import type { Command } from 'commander';
import { gatewayClient } from '../process/gateway-client.ts';
import { queuesText, type QueueStatus } from '../queues/queues-text.ts';
import {
  command,
  withGateway,
  withWorkspace,
  type GatewayCommandOptions,
  type Surroundings,
} from './command-options.ts';

export function queuesCommand({ terminal }: Surroundings): Command {
  return withGateway(
    withWorkspace(
      command('queues', 'how the queues of a workspace stand: who waits, since when, and who is there', [
        'baton queues',
        'baton queues --workspace shop --json',
      ]),
    ),
  ).action(async (options: GatewayCommandOptions & { readonly workspace: string }) => {
    const client = await gatewayClient(options);
    const path = `/v1/workspaces/${encodeURIComponent(options.workspace)}/queues`;
    const answer = (await client.call('GET', path)) as { readonly queues: readonly QueueStatus[] };
    terminal.out(options.json ? JSON.stringify(answer) : queuesText(answer.queues, Date.now()));
  });
}
