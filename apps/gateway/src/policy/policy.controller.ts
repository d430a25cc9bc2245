import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { policyHash } from '#contracts';
import {
  canonicalPolicy,
  policyAtLevel,
  policyNotes,
  policyYaml,
  readWrittenPolicy,
  type Policy,
} from '#domain/policy';
import { id, type EventId, type WorkspaceId } from '#domain/vocabulary';
import { IdPipe, WAIT_MS_MAX } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { OPTIONS, TAIL, type GatewayOptions } from '../gateway-options.ts';
import { workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import type { ShownPolicy } from '../projection/index.ts';
import { readWhen } from '../views/wait.ts';

interface PolicyAnswer {
  /** 0: the built-in policy, before any activation. */
  readonly version: number;
  readonly hash: string;
  readonly activatedBy: string | null;
  /** As whoever activated it wrote. */
  readonly reason: string | null;
  /** As it was activated. */
  readonly document: object;
}

interface PolicyCheck {
  readonly name: string;
  readonly hash: string;
  /** What a manager should know although it is valid. */
  readonly notes: readonly string[];
}

/** The policy of a workspace, as it is active now, and the way to activate another. */
@Controller('v1')
export class PolicyController {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;
  /** Activations run one after the other: each takes the version after the one before it. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(OPTIONS) options: GatewayOptions, @Inject(TAIL) tail: LogTail) {
    this.options = options;
    this.tail = tail;
  }

  @Post('policy/check')
  @HttpCode(200)
  checkPolicy(@Body() body: unknown): PolicyCheck {
    const policy = policyOf(body);
    return {
      name: policy.name,
      hash: policyHash(canonicalPolicy(policy)),
      notes: policyNotes(policy),
    };
  }

  /** The policy with every default filled in: its canonical JSON, or, where `Accept` asks for it, YAML that can be put back. */
  @Get('workspaces/:workspace/policy')
  async getPolicy(
    @Param('workspace', IdPipe) workspace: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PolicyAnswer | string> {
    const { version, hash, activatedBy, reason, document, policy } = await this.active(workspace, request);
    response.setHeader('ETag', `"${hash}"`);
    response.setHeader('Vary', 'Accept');
    if (request.accepts(['application/json', 'application/yaml']) !== 'application/yaml') {
      return { version, hash, activatedBy, reason, document: JSON.parse(document) as object };
    }
    response.type('application/yaml');
    return `# version ${version}, hash ${hash}\n${policyYaml(policy)}`;
  }

  @Put('workspaces/:workspace/policy')
  async putPolicy(
    @Param('workspace', IdPipe) workspace: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Query('by') by?: unknown,
    @Query('reason') reason?: unknown,
  ): Promise<{ readonly version: number; readonly hash: string }> {
    const level = this.tail.look(() => this.tail.projection.featureLevel);
    const document = documentOf(policyOf(body, level), level);
    const record = {
      activatedBy: onRecord('by', by, BY_CHARS_MAX) ?? 'http',
      reason: onRecord('reason', reason, REASON_CHARS_MAX),
    };
    const turn = this.last.then(() => this.activate(workspace, document, record, request));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async activate(
    workspace: string,
    document: string,
    who: { readonly activatedBy: string; readonly reason: string | null },
    request: Request,
  ) {
    const active = await this.active(workspace, request);
    const hash = policyHash(document);
    if (active.version > 0 && active.hash === hash) return { version: active.version, hash };
    const version = active.version + 1;
    const { appender, codec } = this.options;
    const record = codec.outbound({
      type: 'PolicyActivated',
      eventId: id<EventId>(`policy/${workspace}/${version}/${hash}`),
      workspaceId: id<WorkspaceId>(workspace),
      version,
      hash,
      document,
      ...who,
    });
    await appender.append([record]);
    await this.active(workspace, request, version);
    return { version, hash };
  }

  private active(workspace: string, request: Request, version = 0): Promise<ShownPolicy> {
    return readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs: version === 0 ? 0 : WAIT_MS_MAX,
      request,
      read: () => this.tail.projection.policy(workspace),
      enough: (found) => found.version >= version,
    });
  }
}

/** As every worker of the level in force can read it. */
function documentOf(policy: Policy, level: number): string {
  const at = policyAtLevel(policy, level);
  if (at.ok) return at.document;
  throw new Problem(
    'not-every-worker',
    `Feature level ${level} is in force, and workers of it do not know ${at.beyond.join(', ')}. ` +
      'When every worker runs this release, `baton upgrade finalize`; until then leave these keys out.',
    {
      errors: at.beyond.map((path) => ({
        pointer: `#/${path.replaceAll('.', '/')}`,
        detail: 'needs a later feature level',
      })),
    },
  );
}

const BY_CHARS_MAX = 256;
const REASON_CHARS_MAX = 1024;

/** A text of the query; null: it was not given. */
function onRecord(parameter: string, given: unknown, charsMax: number): string | null {
  if (given === undefined || given === '') return null;
  if (typeof given === 'string' && given.length <= charsMax) return given;
  const detail = `"${parameter}" is one text of at most ${charsMax} characters; shorten it`;
  throw new Problem('invalid-request', detail, { errors: [{ parameter, detail }] });
}

function policyOf(body: unknown, level?: number): Policy {
  if (typeof body !== 'string') {
    throw new Problem(
      'unsupported-media-type',
      'Send the policy as YAML, with the header `Content-Type: application/yaml`.',
    );
  }
  const parsed = readWrittenPolicy(body, 'policy.yaml', level);
  if (parsed.ok && parsed.isEmpty === true) {
    throw new Problem(
      'invalid-policy',
      'The policy is empty: nothing is written in it. `name: default` alone is the built-in policy.',
    );
  }
  if (parsed.ok) return parsed.policy;
  throw new Problem('invalid-policy', `${parsed.problems.map(({ text }) => text).join('\n')}`, {
    errors: parsed.problems.map(({ path, line, column, message }) => ({
      pointer: path === '' ? '#' : `#/${path.replaceAll('.', '/')}`,
      line,
      column,
      detail: message,
    })),
  });
}
