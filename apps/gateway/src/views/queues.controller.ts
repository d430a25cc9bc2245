import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { instant } from '#kernel';
import { IdPipe, WaitPipe } from '../http/parameters.ts';
import { TAIL } from '../gateway-options.ts';
import type { ShownQueue } from '../projection/index.ts';
import { workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { readWhen } from './wait.ts';

@Controller('v1/workspaces/:workspace/queues')
export class QueuesController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  /** All of them: a policy has few. */
  @Get()
  async listQueues(
    @Param('workspace', IdPipe) workspace: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<{ readonly queues: readonly ShownQueue[] }> {
    const queues = await readWhen(this.tail, {
      key: workspaceKey(workspace),
      waitMs,
      request,
      read: () => this.tail.projection.lists.queues(workspace, instant(Date.now())),
      enough: (shown) => shown.some(({ waiting }) => waiting > 0),
    });
    return { queues };
  }
}
