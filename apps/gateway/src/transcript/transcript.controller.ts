import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DAY_MS } from '#kernel';
import type { SourceId } from '#stream';
import { cursorText, IdPipe, LimitPipe, readCursor, WaitPipe } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { TAIL } from '../gateway-options.ts';
import { conversationKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { positionText, streamPositionOf } from '../streams/stream-position.ts';
import { notKept } from '../views/not-kept.ts';
import { readWhen } from '../views/wait.ts';
import { checksumOf, KEEP_MS, type Transcript, type TranscriptEnd, type Turn } from './transcripts.ts';

interface TranscriptAnswer {
  readonly workspaceId: string;
  readonly conversationId: string;
  readonly count: number;
  readonly checksum: string;
  readonly forgotten: number;
  readonly withheld: number;
  readonly lastEventId: string | null;
  readonly turns: readonly (Turn & { readonly number: number })[];
  readonly next: string | null;
}

/** Where a page begins, counted from 0, in which transcript. */
interface Place {
  readonly end: TranscriptEnd;
  readonly from: number;
}

/** All that was said in a conversation. */
@Controller('v1/workspaces/:workspace/conversations/:conversation/transcript')
export class TranscriptController {
  private readonly tail: LogTail;

  constructor(@Inject(TAIL) tail: LogTail) {
    this.tail = tail;
  }

  @Get()
  async getTranscript(
    @Param('workspace', IdPipe) workspace: string,
    @Param('conversation', IdPipe) id: string,
    @Query('limit', LimitPipe) limit: number,
    @Query('cursor') cursor: string | undefined,
    @Query('wait', WaitPipe) waitMs: number,
    @Req() request: Request,
  ): Promise<TranscriptAnswer> {
    const { tail } = this;
    const { end, from } = readCursor(cursor, isPlace) ?? { end: undefined, from: 0 };
    // Both in the same turn: what is not in the one follows in the other.
    const read = (): (Transcript & { readonly follows: string }) | undefined => {
      if (tail.projection.conversation(workspace, id) === undefined) return undefined;
      const follows = positionText(streamPositionOf(tail.position));
      return { ...tail.transcripts.read(workspace, id, end), follows };
    };
    const found = await readWhen(tail, {
      key: conversationKey(workspace, id),
      waitMs,
      request,
      read,
      enough: (transcript) => transcript !== undefined,
    });
    if (found === undefined) throw notKept('conversation', id);
    if (end !== undefined) this.checkReached(end);
    const { turns, forgotten } = found;
    if (turns.length === 0 && forgotten > 0)
      throw new Problem(
        'gone',
        `What was said in ${JSON.stringify(id)} is kept here for ${KEEP_MS / DAY_MS} days after its last event. ` +
          'ClickHouse has it in turn_texts, as long as its rows are kept.',
      );
    const to = from + limit;
    return {
      workspaceId: workspace,
      conversationId: id,
      count: turns.length,
      checksum: checksumOf(turns),
      forgotten,
      withheld: turns.filter(({ withheld }) => withheld).length,
      lastEventId: end === undefined ? found.follows : null,
      turns: turns.slice(from, to).map((turn, index) => ({ number: from + index + 1, ...turn })),
      next: cursorText(to < turns.length ? { end: found.end, from: to } : undefined),
    };
  }

  /** The page before may have come from a replica that had read further. */
  private checkReached(end: TranscriptEnd): void {
    const isBehind = Object.entries(end).some(
      ([source, next]) => (this.tail.position.get(source as SourceId) ?? 0) < next,
    );
    if (isBehind)
      throw new Problem('unavailable', 'What the cursor names has not been read here yet. Ask again.', {
        retryAfterSeconds: 1,
      });
  }
}

function isPlace(place: unknown): place is Place {
  if (typeof place !== 'object' || place === null) return false;
  const { end, from } = place as Partial<Record<keyof Place, unknown>>;
  const isEnd = typeof end === 'object' && end !== null && Object.values(end).every(Number.isSafeInteger);
  return isEnd && Number.isSafeInteger(from) && (from as number) >= 0;
}
