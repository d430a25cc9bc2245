import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { readActivatedPolicy, type Policy } from '#domain/policy';
import type { GatewayCommandOptions } from '../commands/command-options.ts';
import { gatewayClient } from '../process/gateway-client.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';

export interface PolicyOptions extends GatewayCommandOptions {
  readonly workspace: string;
}

export interface RecordOptions extends PolicyOptions {
  readonly by?: string;
  readonly reason?: string;
}

/** Options of what is kept on record. */
export function withRecord(to: Command): Command {
  return to
    .option('--by <name>', 'who does it, for the record (default: the user of this machine)')
    .option('--reason <text>', 'why, for the record');
}

/** As the gateway answers it. */
export interface PolicyVersion {
  readonly version: number;
  readonly hash: string;
  readonly name: string | null;
  readonly state: 'staged' | 'active' | 'retired';
  readonly stagedBy: string | null;
  readonly stagedAt: string | null;
  readonly stagedReason: string | null;
  readonly activatedBy: string | null;
  readonly activatedAt: string | null;
  readonly activatedReason: string | null;
}

interface WrittenVersion {
  readonly version: number;
  readonly hash: string;
}

/** The policy of a workspace, at the gateway. Every call throws CommandError where the gateway refuses or cannot be reached. */
export interface PolicyClient {
  /** With its document and whatever else is known of it. @param version absent: the one in force */
  shown(version?: number): Promise<{ readonly document: object }>;
  /** As a file that can be activated. */
  yaml(version?: number): Promise<string>;
  policy(version?: number): Promise<Policy>;
  /** The newest first. */
  versions(): Promise<readonly PolicyVersion[]>;
  put(yaml: string): Promise<WrittenVersion>;
  stage(yaml: string): Promise<WrittenVersion>;
  activate(version: number): Promise<WrittenVersion>;
}

export async function policyClient(options: RecordOptions): Promise<PolicyClient> {
  const client = await gatewayClient(options);
  const active = `/v1/workspaces/${encodeURIComponent(options.workspace)}/policy`;
  const versions = `${active}/versions`;
  const pathOf = (version?: number): string => (version === undefined ? active : `${versions}/${version}`);
  const onRecord = (path: string): string => {
    const query = new URLSearchParams({ by: options.by ?? userName() });
    if (options.reason !== undefined) query.set('reason', options.reason);
    return `${path}?${query.toString()}`;
  };
  const sent = (text: string) => ({ type: 'application/yaml', text }) as const;
  const shown: PolicyClient['shown'] = async (version) =>
    (await client.call('GET', pathOf(version))) as { readonly document: object };
  return {
    shown,
    async yaml(version) {
      const accept = { accept: 'application/yaml' };
      const answer = await client.open(pathOf(version), accept, AbortSignal.timeout(SHOWN_WITHIN_MS));
      return (await answer.text()).trimEnd();
    },
    policy: async (version) => policyIn((await shown(version)).document),
    versions: async () =>
      ((await client.call('GET', `${versions}?limit=${VERSIONS_MAX}`)) as { versions: PolicyVersion[] })
        .versions,
    put: async (yaml) => (await client.call('PUT', onRecord(active), sent(yaml))) as WrittenVersion,
    stage: async (yaml) => (await client.call('POST', onRecord(versions), sent(yaml))) as WrittenVersion,
    activate: async (version) =>
      (await client.call('POST', onRecord(`${versions}/${version}/activate`))) as WrittenVersion,
  };
}

const SHOWN_WITHIN_MS = 10_000;
/** The most that the gateway lists. */
const VERSIONS_MAX = 1_000;

function policyIn(document: object): Policy {
  const read = readActivatedPolicy(JSON.stringify(document));
  if (read.ok) return read.policy;
  throw new CommandError({
    what: 'this Baton cannot read the policy',
    where: read.problem,
    remedy: 'use the version of Baton that the gateway has',
    exitCode: EXIT.usage,
  });
}

/** In a container the user may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'cli';
  }
}
