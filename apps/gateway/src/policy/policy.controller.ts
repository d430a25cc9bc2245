import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { policyHash } from '#contracts';
import { canonicalPolicy, inheriting, policyNotes, type Policy } from '#domain/policy';
import { IdPipe, oneOf } from '../http/parameters.ts';
import { authorOf } from './author.ts';
import { PolicyLog, type ActivatedVersion } from './policy-log.ts';
import { sentPolicy } from './sent-policy.ts';
import { yamlOf } from './shown-yaml.ts';

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
  private readonly log: PolicyLog;

  constructor(@Inject(PolicyLog) log: PolicyLog) {
    this.log = log;
  }

  @Post('policy/check')
  @HttpCode(200)
  async checkPolicy(@Body() body: unknown, @Req() request: Request): Promise<PolicyCheck> {
    const global = await this.log.inheritedBy('', request);
    const { policy, own } = sentPolicy(body, undefined, global?.policy);
    const document = canonicalPolicy(policy);
    return {
      name: policy.name,
      hash: policyHash(
        global === undefined
          ? document
          : inheriting(document, { version: global.version, hash: global.hash, own }),
      ),
      notes: policyNotes(policy, global?.policy),
    };
  }

  /**
   * The policy with every default filled in: its canonical JSON, or, where `Accept` asks for it, YAML that can be put back. The YAML of one
   * that inherits is what the workspace has itself, unless all of it is asked for.
   */
  @Get('workspaces/:workspace/policy')
  async getPolicy(
    @Param('workspace', IdPipe) workspace: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query('extent') asked?: string,
  ): Promise<PolicyAnswer | string> {
    const extent = oneOf('extent', ['own', 'whole'], asked);
    const found = await this.log.active(workspace, request);
    const { version, hash, activatedBy, reason, document, policy } = found;
    response.setHeader('ETag', `"${hash}"`);
    response.setHeader('Vary', 'Accept');
    if (request.accepts(['application/json', 'application/yaml']) !== 'application/yaml') {
      return { version, hash, activatedBy, reason, document: JSON.parse(document) as object };
    }
    response.type('application/yaml');
    return `# version ${version}, hash ${hash}\n${yamlOf(document, policy, extent)}`;
  }

  @Put('workspaces/:workspace/policy')
  async putPolicy(
    @Param('workspace', IdPipe) workspace: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Query('by') by?: unknown,
    @Query('reason') reason?: unknown,
  ): Promise<ActivatedVersion> {
    const read = (level: number, global?: Policy) => sentPolicy(body, level, global);
    return this.log.activate(workspace, read, authorOf(by, reason), request);
  }
}
