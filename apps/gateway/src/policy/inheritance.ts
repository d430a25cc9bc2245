import {
  GLOBAL_WORKSPACE,
  inheritedIn,
  readWrittenPolicy,
  type Inherited,
  type Policy,
} from '#domain/policy';
import { Problem } from '../http/problem.ts';
import type { Projection } from '../projection/index.ts';

/** What the file of a workspace has itself. */
export interface OwnFile {
  readonly workspace: string;
  readonly own: Inherited['own'];
}

/** The workspaces that have a policy: those that inherit the global one, and those whose policy is older than any. */
export function followers({ policy, policyVersions }: Pick<Projection, 'policy' | 'policyVersions'>): {
  readonly inheriting: readonly OwnFile[];
  readonly standAlone: readonly string[];
} {
  const active = policyVersions
    .workspaces()
    .filter((workspace) => workspace !== GLOBAL_WORKSPACE && policy(workspace).version > 0)
    .map((workspace) => ({ workspace, own: inheritedIn(policy(workspace).document)?.own }));
  return {
    inheriting: active.flatMap(({ workspace, own }) => (own === undefined ? [] : [{ workspace, own }])),
    standAlone: active.filter(({ own }) => own === undefined).map(({ workspace }) => workspace),
  };
}

/**
 * The file of each workspace over another global policy.
 * @throws Problem with what is wrong in which workspace, where one cannot be merged
 */
export function mergedAnew(
  files: readonly OwnFile[],
  global: Policy,
  level: number,
): readonly (OwnFile & { readonly policy: Policy })[] {
  const wrong: string[] = [];
  const merged = files.flatMap(({ workspace, own }) => {
    // JSON is YAML; where the file itself had it is not known any more.
    const read = readWrittenPolicy(JSON.stringify(own), workspace, level, global);
    if (read.ok) return [{ workspace, own, policy: read.policy }];
    for (const { path, message } of read.problems)
      wrong.push(`workspace "${workspace}", ${path === '' ? 'its policy' : path}: ${message}`);
    return [];
  });
  if (wrong.length === 0) return merged;
  throw new Problem(
    'invalid-policy',
    `Nothing is activated: with this global policy those of workspaces would not be valid.\n${wrong.join('\n')}`,
    { errors: wrong.map((detail) => ({ detail })) },
  );
}
