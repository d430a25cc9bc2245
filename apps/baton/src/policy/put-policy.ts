import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { GatewayCommandOptions } from '../commands/command-options.ts';
import { gatewayClient } from '../process/gateway-client.ts';

export interface RecordOptions extends GatewayCommandOptions {
  readonly workspace: string;
  readonly by?: string;
  readonly reason?: string;
}

/** Options of what puts a policy in force. */
export function withRecord(to: Command): Command {
  return to
    .option('--by <name>', 'who activates it, for the record (default: the user of this machine)')
    .option('--reason <text>', 'why, for the record');
}

/** Activates it. @throws CommandError where the gateway refuses it or cannot be reached */
export async function putPolicy(
  options: RecordOptions,
  yaml: string,
): Promise<{ readonly version: number; readonly hash: string }> {
  const client = await gatewayClient(options);
  const query = new URLSearchParams({ by: options.by ?? userName() });
  if (options.reason !== undefined) query.set('reason', options.reason);
  const path = `${policyPath(options.workspace)}?${query.toString()}`;
  return (await client.call('PUT', path, { type: 'application/yaml', text: yaml })) as never;
}

export function policyPath(workspace: string): string {
  return `/v1/workspaces/${encodeURIComponent(workspace)}/policy`;
}

/** In a container the user may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'cli';
  }
}
