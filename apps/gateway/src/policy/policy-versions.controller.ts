import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { readActivatedPolicy, type Policy } from '#domain/policy';
import { IdPipe, LimitPipe, VersionPipe } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import type { OnRecord, VersionNow } from '../projection/index.ts';
import { authorOf } from './author.ts';
import { PolicyLog, type ActivatedVersion, type WrittenVersion } from './policy-log.ts';
import { sentPolicy } from './sent-policy.ts';
import { yamlOf } from './shown-yaml.ts';

interface VersionAnswer extends Omit<VersionNow, 'staged' | 'activated'> {
  readonly stagedBy: string | null;
  readonly stagedAt: number | null;
  readonly stagedReason: string | null;
  readonly activatedBy: string | null;
  readonly activatedAt: number | null;
  readonly activatedReason: string | null;
}

/** What was staged and activated in a workspace, and the ways to stage, to activate what is staged, and to go back. */
@Controller('v1/workspaces/:workspace/policy/versions')
export class PolicyVersionsController {
  private readonly log: PolicyLog;

  constructor(@Inject(PolicyLog) log: PolicyLog) {
    this.log = log;
  }

  @Get()
  async listPolicyVersions(
    @Param('workspace', IdPipe) workspace: string,
    @Req() request: Request,
    @Query('limit', LimitPipe) limit: number,
  ): Promise<{ readonly versions: readonly VersionAnswer[] }> {
    const all = await this.log.versions(workspace, request);
    return { versions: all.slice(-limit).toReversed().map(answerOf) };
  }

  @Post()
  @HttpCode(200)
  async stagePolicy(
    @Param('workspace', IdPipe) workspace: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Query('by') by?: unknown,
    @Query('reason') reason?: unknown,
  ): Promise<WrittenVersion> {
    const read = (level: number, global?: Policy) => sentPolicy(body, level, global);
    return this.log.stage(workspace, read, authorOf(by, reason), request);
  }

  /** As `GET .../policy` has the active one. */
  @Get(':version')
  async getPolicyVersion(
    @Param('workspace', IdPipe) workspace: string,
    @Param('version', VersionPipe) version: number,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<(VersionAnswer & { readonly document: object }) | string> {
    const { document, ...found } = await this.log.version(workspace, version, request);
    response.setHeader('ETag', `"${found.hash}"`);
    response.setHeader('Vary', 'Accept');
    if (request.accepts(['application/json', 'application/yaml']) !== 'application/yaml')
      return { ...answerOf(found), document: JSON.parse(document) as object };
    const read = readActivatedPolicy(document);
    if (!read.ok) throw new Problem('invalid-policy', `Version ${version} cannot be read: ${read.problem}.`);
    response.type('application/yaml');
    return `# version ${version} (${found.state}), hash ${found.hash}\n${yamlOf(document, read.policy)}`;
  }

  @Post(':version/activate')
  @HttpCode(200)
  async activatePolicyVersion(
    @Param('workspace', IdPipe) workspace: string,
    @Param('version', VersionPipe) version: number,
    @Req() request: Request,
    @Query('by') by?: unknown,
    @Query('reason') reason?: unknown,
  ): Promise<ActivatedVersion> {
    return this.log.activateVersion(workspace, version, authorOf(by, reason), request);
  }
}

function answerOf({ staged, activated, ...version }: VersionNow): VersionAnswer {
  const of = (record: OnRecord | null) => record ?? { by: null, at: null, reason: null };
  const [stage, activation] = [of(staged), of(activated)];
  return {
    ...version,
    stagedBy: stage.by,
    stagedAt: stage.at,
    stagedReason: stage.reason,
    activatedBy: activation.by,
    activatedAt: activation.at,
    activatedReason: activation.reason,
  };
}
