import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { policyHash } from '#contracts';
import { canonicalPolicy, policyNotes, policyYaml } from '#domain/policy';
import { IdPipe } from '../http/parameters.ts';
import { authorOf } from './author.ts';
import { PolicyLog, type WrittenVersion } from './policy-log.ts';
import { sentPolicy } from './sent-policy.ts';

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
  checkPolicy(@Body() body: unknown): PolicyCheck {
    const policy = sentPolicy(body);
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
    const found = await this.log.active(workspace, request);
    const { version, hash, activatedBy, reason, document, policy } = found;
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
  ): Promise<WrittenVersion> {
    const policy = sentPolicy(body, this.log.level());
    return this.log.activate(workspace, policy, authorOf(by, reason), request);
  }
}
