import { userInfo } from 'node:os';
import type { Command } from 'commander';
import {
  GLOBAL_WORKSPACE,
  inheritedIn,
  readActivatedPolicy,
  type Inherited,
  type Policy,
} from '#domain/policy';
import { withWorkspace, type GatewayCommandOptions } from '../commands/command-options.ts';
import { gatewayClient } from '../process/gateway-client.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';

export interface PolicyOptions extends GatewayCommandOptions {
  readonly workspace: string;
  /** The global policy instead of that of a workspace. */
  readonly global?: true;
}

/** The options of commands that are about a workspace, or about all of them. */
export function withScope(to: Command): Command {
  return withWorkspace(to).option(
    '--global',
    'the global policy, which all workspaces inherit, instead of that of one',
  );
}

/** As a sentence names it. */
export function named({ workspace, global }: PolicyOptions): string {
  return global === true ? 'the global policy' : `workspace ${workspace}`;
}

/** As a command line names it. */
export function asOptions({ workspace, global }: PolicyOptions): string {
  return global === true ? '--global' : `--workspace ${workspace}`;
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

export interface ActivationAnswer extends WrittenVersion {
  /** Of an activation of the global policy: the workspaces that follow it, and those whose policy is older than any. */
  readonly inheritedBy?: readonly (WrittenVersion & { readonly workspace: string })[];
  readonly standAlone?: readonly string[];
}

/** The policy of a workspace, at the gateway. Every call throws CommandError where the gateway refuses or cannot be reached. */
export interface PolicyClient {
  /** With its document and whatever else is known of it. @param version absent: the one in force */
  shown(version?: number): Promise<{ readonly document: object }>;
  /** As a file that can be activated. */
  yaml(version?: number): Promise<string>;
  policy(version?: number): Promise<Policy>;
  /** The same, and what it was merged with; undefined: nothing. */
  merged(version?: number): Promise<{ readonly policy: Policy; readonly inherits: Inherited | undefined }>;
  /** What it was merged with alone: of a version, too, that this Baton cannot read. */
  inherited(version?: number): Promise<Inherited | undefined>;
  /** The global policy that this workspace inherits: in force, or a version of it; undefined: there is none, or it is asked about itself. */
  global(version?: number): Promise<Policy | undefined>;
  /** The newest first. */
  versions(): Promise<readonly PolicyVersion[]>;
  put(yaml: string): Promise<ActivationAnswer>;
  stage(yaml: string): Promise<WrittenVersion>;
  activate(version: number): Promise<ActivationAnswer>;
}

export async function policyClient(options: RecordOptions): Promise<PolicyClient> {
  const client = await gatewayClient(options);
  const pathIn = (workspace: string, version?: number): string =>
    `/v1/workspaces/${encodeURIComponent(workspace)}/policy${version === undefined ? '' : `/versions/${version}`}`;
  const workspace = options.global === true ? GLOBAL_WORKSPACE : options.workspace;
  const active = pathIn(workspace);
  const versions = `${active}/versions`;
  const pathOf = (version?: number): string => pathIn(workspace, version);
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
    async merged(version) {
      const { document } = await shown(version);
      return { policy: policyIn(document), inherits: inheritedIn(JSON.stringify(document)) };
    },
    inherited: async (version) => inheritedIn(JSON.stringify((await shown(version)).document)),
    async global(version) {
      if (options.global === true) return undefined;
      const found = (await client.call('GET', pathIn(GLOBAL_WORKSPACE, version))) as {
        readonly version: number;
        readonly document: object;
      };
      return found.version === 0 ? undefined : policyIn(found.document);
    },
    versions: async () =>
      ((await client.call('GET', `${versions}?limit=${VERSIONS_MAX}`)) as { versions: PolicyVersion[] })
        .versions,
    put: async (yaml) => (await client.call('PUT', onRecord(active), sent(yaml))) as ActivationAnswer,
    stage: async (yaml) => (await client.call('POST', onRecord(versions), sent(yaml))) as WrittenVersion,
    activate: async (version) =>
      (await client.call('POST', onRecord(`${versions}/${version}/activate`))) as ActivationAnswer,
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
