import type { Instant } from '#kernel';
import type { KeptValues } from '#lmdb-store';
import { activePolicyOf } from '#domain/policy';
import type { PolicyActivated, PolicyStaged } from '#domain/vocabulary';

/** Who did it, when the log took it, and why, as they wrote. */
export interface OnRecord {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string | null;
}

/** A version of a workspace's policy. A number stands for one document, for ever. */
interface ShownVersion {
  readonly version: number;
  readonly hash: string;
  /** As the policy names itself; null: this gateway cannot read it. */
  readonly name: string | null;
  /** Null: it was activated without being staged. */
  readonly staged: OnRecord | null;
  /** Null: it was never in force under this number. */
  readonly activated: OnRecord | null;
}

/** Active: decisions are made under it. Retired: they were, under this number or under a later one. Staged: it waits to be activated. */
type VersionState = 'staged' | 'active' | 'retired';

export type VersionNow = ShownVersion & { readonly state: VersionState };

export interface PolicyVersions {
  staged(event: PolicyStaged, at: Instant): void;
  /** Only where it came into force. */
  activated(event: PolicyActivated, at: Instant): void;
  /** The oldest first. */
  all(workspace: string): readonly VersionNow[];
  document(workspace: string, version: number): string | undefined;
  /** Those in which anything was staged or activated, by name. */
  workspaces(): readonly string[];
}

/** Each partition has a copy of what is staged and activated: the first one counts. */
export function policyVersions(values: KeptValues): PolicyVersions {
  const held = (workspace: string, version: number): ShownVersion | undefined =>
    values.get(keyOf(VERSION, workspace, version));

  function put(
    event: PolicyStaged | PolicyActivated,
    record: Pick<ShownVersion, 'staged' | 'activated'>,
  ): void {
    const { workspaceId, version, hash, document } = event;
    const read = activePolicyOf(event);
    const name = read.ok ? read.active.policy.name : null;
    values.put(keyOf(VERSION, workspaceId, version), { version, hash, name, ...record });
    values.put(keyOf(DOCUMENT, workspaceId, version), { document });
  }

  return {
    staged(event, at) {
      const before = held(event.workspaceId, event.version);
      // A copy; where partitions are read one after the other, that of the activation may be read first.
      if (before !== undefined && (before.staged !== null || before.hash !== event.hash)) return;
      const { stagedBy: by, reason } = event;
      put(event, { staged: { by, at, reason }, activated: before?.activated ?? null });
    },
    activated(event, at) {
      const before = held(event.workspaceId, event.version);
      const staged = before?.hash === event.hash ? before.staged : null;
      const { activatedBy: by, reason } = event;
      put(event, { staged, activated: { by, at, reason } });
    },
    all(workspace) {
      const found = [...values.scan<ShownVersion>(`${VERSION}\n${workspace}\n`)].map(
        ([, version]) => version,
      );
      const active = found.findLast(({ activated }) => activated !== null);
      const lastOf = new Map(
        found.flatMap(({ hash, version, activated }) => (activated === null ? [] : [[hash, version]])),
      );
      return found.map((one) => {
        const wasActive = (lastOf.get(one.hash) ?? 0) >= one.version;
        return { ...one, state: one === active ? 'active' : wasActive ? 'retired' : 'staged' };
      });
    },
    workspaces: () => [...new Set([...values.scan(`${VERSION}\n`)].map(([key]) => key.split('\n')[1] ?? ''))],
    document: (workspace, version) =>
      values.get<{ readonly document: string }>(keyOf(DOCUMENT, workspace, version))?.document,
  };
}

/** The kinds of what is kept; `projection.ts` has the others. */
const VERSION = 'v';
const DOCUMENT = 'vd';
/** Numbers in the order of their keys. */
const DIGITS = 10;

const keyOf = (kind: string, workspace: string, version: number): string =>
  `${kind}\n${workspace}\n${String(version).padStart(DIGITS, '0')}`;
