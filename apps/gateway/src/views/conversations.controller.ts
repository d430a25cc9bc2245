import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { IdPipe, WaitPipe } from '../http/parameters.ts';
import { without } from '../http/without.ts';
import { TAIL } from '../gateway-options.ts';
import type { ConversationNow } from '../projection/index.ts';
import { conversationKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { notKept } from './not-kept.ts';
import { readWhen } from './wait.ts';

type Shown = Omit<ConversationNow, 'recent' | 'presence' | 'customerSince'>;

@Controller('v1/workspaces/:workspace/conversations')
export class ConversationsController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  @Get(':conversation')
  async getConversation(
    @Param('workspace', IdPipe) workspace: string,
    @Param('conversation', IdPipe) id: string,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<Shown> {
    const found = await readWhen(this.tail, {
      key: conversationKey(workspace, id),
      waitMs,
      request,
      read: () => this.tail.projection.conversation(workspace, id),
      enough: (conversation) => conversation !== undefined,
    });
    if (found === undefined) throw notKept('conversation', id);
    return without(found, 'recent', 'presence', 'customerSince');
  }
}
