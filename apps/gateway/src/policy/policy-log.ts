import type { Request } from 'express';
import { policyHash } from '#contracts';
import {
  GLOBAL_WORKSPACE,
  inheritedIn,
  inheriting,
  policyAtLevel,
  readActivatedPolicy,
  type Policy,
} from '#domain/policy';
import { id, type EventId, type WorkspaceId } from '#domain/vocabulary';
import type { GatewayOptions } from '../gateway-options.ts';
import { WAIT_MS_MAX } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import type { ShownPolicy, VersionNow } from '../projection/index.ts';
import { workspaceKey } from '../reading/event-keys.ts';
import { REASON_CHARS_MAX, type Author } from './author.ts';
import { followers, mergedAnew, type OwnFile } from './inheritance.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { readWhen } from '../views/wait.ts';
import type { SentPolicy } from './sent-policy.ts';

export interface WrittenVersion {
  readonly version: number;
  readonly hash: string;
}

/** Of an activation of the global policy, what came of the workspaces. */
interface Reached {
  readonly inheritedBy: readonly (WrittenVersion & { readonly workspace: string })[];
  /** Their policies were activated before there was a global one: they inherit it with their next activation. */
  readonly standAlone: readonly string[];
}

export type ActivatedVersion = WrittenVersion & Partial<Reached>;

type GlobalVersion = WrittenVersion & { readonly policy: Policy };

/** What was sent, read at a level of features and over the policy that it inherits. */
type Reader = (level: number, global?: Policy) => SentPolicy;

/** Versions that are staged begin at this feature level: workers below it take the record for rubbish. */
const STAGING_LEVEL = 2;
/** So do policies that inherit: workers below it cannot read their documents. */
const INHERITING_LEVEL = 2;

/** The one way to the policy topic. Everything takes the number after the last one, so it is done one after the other. */
export class PolicyLog {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: GatewayOptions, tail: LogTail) {
    this.options = options;
    this.tail = tail;
  }

  active(workspace: string, request: Request, version = 0): Promise<ShownPolicy> {
    return readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs: version === 0 ? 0 : WAIT_MS_MAX,
      request,
      read: () => this.tail.projection.policy(workspace),
      enough: (found) => found.version >= version,
    });
  }

  /** The oldest first. @param until waits for this version */
  versions(workspace: string, request: Request, until = 0): Promise<readonly VersionNow[]> {
    return readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs: until === 0 ? 0 : WAIT_MS_MAX,
      request,
      read: () => this.tail.projection.policyVersions.all(workspace),
      enough: (found) => (found.at(-1)?.version ?? 0) >= until,
    });
  }

  /** @throws Problem where there is none */
  async version(
    workspace: string,
    version: number,
    request: Request,
  ): Promise<VersionNow & { readonly document: string }> {
    const all = await this.versions(workspace, request);
    const found = all.find((one) => one.version === version);
    const document = this.tail.look(() => this.tail.projection.policyVersions.document(workspace, version));
    if (found !== undefined && document !== undefined) return { ...found, document };
    const known = all.map((one) => one.version).join(', ');
    throw new Problem(
      'not-found',
      `Workspace "${workspace}" has no version ${version} of its policy. ${known === '' ? 'Nothing was staged or activated in it.' : `Its versions: ${known}.`}`,
    );
  }

  /** What a workspace inherits; undefined: nothing is active, or it is the global policy itself. */
  async inheritedBy(workspace: string, request: Request): Promise<ShownPolicy | undefined> {
    if (workspace === GLOBAL_WORKSPACE) return undefined;
    const global = await this.active(GLOBAL_WORKSPACE, request);
    return global.version === 0 ? undefined : global;
  }

  /** The active one again changes nothing; one that is staged keeps its number. */
  activate(workspace: string, read: Reader, author: Author, request: Request): Promise<ActivatedVersion> {
    const document = () => this.documentOf(workspace, read, request);
    return this.inTurn(() => this.activateAs(workspace, document, author, request));
  }

  /**
   * Under its own number, where nothing was activated after it was staged; otherwise as the next version. What inherits is merged with the
   * global policy of now, and is the next version where that is another.
   */
  activateVersion(
    workspace: string,
    version: number,
    author: Author,
    request: Request,
  ): Promise<ActivatedVersion> {
    return this.inTurn(async () => {
      const { document } = await this.version(workspace, version, request);
      const read = readActivatedPolicy(document);
      if (!read.ok)
        throw new Problem('invalid-policy', `Version ${version} cannot be read: ${read.problem}.`);
      const inherits = inheritedIn(document);
      const merged = async (): Promise<string> => {
        const global = await this.inheritedBy(workspace, request);
        const isOfNow = global === undefined || inherits === undefined || inherits.hash === global.hash;
        return isOfNow ? document : this.renewed(workspace, inherits.own, global);
      };
      return this.activateAs(workspace, merged, author, request);
    });
  }

  /** What is active or staged already is not staged again. */
  stage(workspace: string, reader: Reader, author: Author, request: Request): Promise<WrittenVersion> {
    const level = this.level();
    if (level < STAGING_LEVEL) {
      throw notEveryWorker(level, 'versions that are staged', 'activate the policy');
    }
    return this.inTurn(async () => {
      const document = await this.documentOf(workspace, reader, request);
      const hash = policyHash(document);
      const before = await this.versions(workspace, request);
      const known = before.findLast((one) => one.hash === hash && one.state !== 'retired');
      if (known !== undefined) return { version: known.version, hash };
      const version = await this.next(workspace, request);
      await this.append({
        type: 'PolicyStaged',
        eventId: id<EventId>(`policy-staged/${workspace}/${version}/${hash}`),
        workspaceId: id<WorkspaceId>(workspace),
        ...{ version, hash, document, stagedBy: author.by, reason: author.reason },
      });
      const after = await this.versions(workspace, request, version);
      return mustBe({ version, hash }, after);
    });
  }

  /** Whoever activates another global policy at another gateway meanwhile may not have seen this one: it is merged with that, then. */
  private async activateAs(
    workspace: string,
    merged: () => Promise<string>,
    author: Author,
    request: Request,
  ): Promise<ActivatedVersion> {
    const written = await this.activateFor(workspace, await merged(), author, request);
    const document = await merged();
    return policyHash(document) === written.hash
      ? written
      : this.activateFor(workspace, document, author, request);
  }

  private activateFor(
    workspace: string,
    document: string,
    author: Author,
    request: Request,
  ): Promise<ActivatedVersion> {
    return workspace === GLOBAL_WORKSPACE
      ? this.activateGlobal(document, author, request)
      : this.activateDocument(workspace, document, author, request);
  }

  /**
   * Every workspace that inherits is merged anew before anything is written, so that one that could not be is refused with all of it. What
   * was interrupted half-way is completed by activating the same again.
   */
  private async activateGlobal(
    document: string,
    author: Author,
    request: Request,
  ): Promise<ActivatedVersion> {
    const level = this.level();
    if (level < INHERITING_LEVEL) {
      throw notEveryWorker(level, 'policies that inherit', 'activate a policy in each workspace');
    }
    const global = readActivatedPolicy(document);
    if (!global.ok) throw new Problem('invalid-policy', global.problem);
    const { inheriting: those, standAlone } = this.tail.look(() => followers(this.tail.projection));
    mergedAnew(those, global.policy, level);
    const written = await this.activateDocument(GLOBAL_WORKSPACE, document, author, request);
    const why = `global policy version ${written.version}`;
    const reason = (author.reason === null ? why : `${why}: ${author.reason}`).slice(0, REASON_CHARS_MAX);
    const inheritedBy: Reached['inheritedBy'][number][] = [];
    for (const { workspace } of those) {
      // As it is now: another gateway may have activated one since.
      const now = this.tail.look(() => inheritedIn(this.tail.projection.policy(workspace).document));
      if (now === undefined) continue;
      const its = this.renewed(workspace, now.own, { ...written, policy: global.policy });
      const version = await this.activateDocument(workspace, its, { by: author.by, reason }, request);
      inheritedBy.push({ workspace, ...version });
    }
    return { ...written, inheritedBy, standAlone };
  }

  private renewed(workspace: string, own: OwnFile['own'], { version, hash, policy }: GlobalVersion): string {
    const [merged] = mergedAnew([{ workspace, own }], policy, this.level());
    if (merged === undefined) throw new Error('one workspace was merged, and none came back');
    return inheriting(this.atLevel(merged.policy), { version, hash, own: merged.own });
  }

  private async activateDocument(
    workspace: string,
    document: string,
    { by, reason }: Author,
    request: Request,
  ): Promise<WrittenVersion> {
    const active = await this.active(workspace, request);
    const hash = policyHash(document);
    if (active.version > 0 && active.hash === hash) return { version: active.version, hash };
    const staged = (await this.versions(workspace, request)).findLast(
      (one) => one.hash === hash && one.version > active.version,
    );
    const version = staged?.version ?? (await this.next(workspace, request));
    await this.append({
      type: 'PolicyActivated',
      eventId: id<EventId>(`policy/${workspace}/${version}/${hash}`),
      workspaceId: id<WorkspaceId>(workspace),
      ...{ version, hash, document, activatedBy: by, reason },
    });
    await this.active(workspace, request, version);
    return mustBe({ version, hash }, await this.versions(workspace, request));
  }

  private async next(workspace: string, request: Request): Promise<number> {
    const { version } = await this.active(workspace, request);
    const last = (await this.versions(workspace, request)).at(-1)?.version ?? 0;
    return Math.max(version, last) + 1;
  }

  /** What every worker knows. */
  level(): number {
    return this.tail.look(() => this.tail.projection.featureLevel);
  }

  /** What was sent, as it is activated: merged with what the workspace inherits. */
  private async documentOf(workspace: string, read: Reader, request: Request): Promise<string> {
    const global = await this.inheritedBy(workspace, request);
    const { policy, own } = read(this.level(), global?.policy);
    const document = this.atLevel(policy);
    if (global === undefined) return document;
    const { version, hash } = global;
    return inheriting(document, { version, hash, own });
  }

  /** As every worker of the level in force can read it. */
  private atLevel(policy: Policy): string {
    const level = this.level();
    const at = policyAtLevel(policy, level);
    if (at.ok) return at.document;
    const errors = at.beyond.map((path) => ({
      pointer: `#/${path.replaceAll('.', '/')}`,
      detail: 'needs a later feature level',
    }));
    throw notEveryWorker(level, at.beyond.join(', '), 'leave these keys out', errors);
  }

  private async append(event: Parameters<GatewayOptions['codec']['outbound']>[0]): Promise<void> {
    const { appender, codec } = this.options;
    await appender.append([codec.outbound(event)]);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

/** Gateways beside each other may take the same number; the log decides whose it is. */
function mustBe(written: WrittenVersion, seen: readonly VersionNow[]): WrittenVersion {
  const found = seen.find(({ version }) => version === written.version);
  if (found === undefined || found.hash === written.hash) return written;
  throw new Problem(
    'version-taken',
    `Version ${written.version} is another policy, written at the same time. Nothing is lost: send yours again.`,
  );
}

/**
 * @param unknown to workers of the level in force
 * @param meanwhile what to do until every worker runs this release
 */
function notEveryWorker(
  level: number,
  unknown: string,
  meanwhile: string,
  errors: Problem['errors'] = [],
): Problem {
  return new Problem(
    'not-every-worker',
    `Feature level ${level} is in force, and workers of it do not know ${unknown}. ` +
      `When every worker runs this release, \`baton upgrade finalize\`; until then ${meanwhile}.`,
    { errors },
  );
}
