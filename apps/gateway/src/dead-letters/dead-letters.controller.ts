import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import type { DeadLetterEntry } from '#contracts';
import type { Appended } from '#stream';
import { LimitPipe } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { without } from '../http/without.ts';
import { OPTIONS, TAIL, type GatewayOptions } from '../gateway-options.ts';
import type { LogTail } from '../reading/log-tail.ts';
import type { DeadLetterPlace } from './dead-letter-list.ts';
import { readDeadLetterRecord } from './read-record.ts';

type Listed = Omit<DeadLetterPlace, 'source' | 'at'> & { readonly href: string };
type Shown = Omit<DeadLetterEntry, 'value'> & { readonly valueBase64: string };

/** What no processor could use: listed, shown with its bytes, and put back where it came from once the cause is fixed. */
@Controller('v1/dead-letters')
export class DeadLettersController {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;

  constructor(@Inject(OPTIONS) options: GatewayOptions, @Inject(TAIL) tail: LogTail) {
    this.options = options;
    this.tail = tail;
  }

  /** The latest first. */
  @Get()
  listDeadLetters(@Query('limit', LimitPipe) limit: number): {
    readonly total: number;
    readonly deadLetters: readonly Listed[];
  } {
    const { deadLetters } = this.tail;
    const latest = deadLetters.values().slice(-limit).reverse();
    return {
      total: deadLetters.total,
      deadLetters: latest.map((place) => ({
        ...without(place, 'source', 'at'),
        href: `/v1/dead-letters/${encodeURIComponent(place.id)}`,
      })),
    };
  }

  @Get(':id')
  async getDeadLetter(@Param('id') id: string): Promise<Shown> {
    const { value, ...entry } = await this.read(id);
    return { ...entry, valueBase64: Buffer.from(value).toString('base64') };
  }

  /** Appends the original bytes to the end of their own partition. A second replay is a duplicate that processors ignore by event id. */
  @Post(':id/replay')
  @HttpCode(202)
  async replayDeadLetter(@Param('id') id: string): Promise<Appended> {
    const { topic, partition, key, value, headers } = await this.read(id);
    const [appended] = await this.options.appender.append([
      { topic, partition, key: key ?? '', value, headers },
    ]);
    return appended as Appended;
  }

  private async read(id: string): Promise<DeadLetterEntry> {
    const place = this.tail.deadLetters.get(id);
    if (place === undefined) {
      throw new Problem(
        'not-found',
        `There is no dead letter ${JSON.stringify(id)} among the latest. GET /v1/dead-letters lists them with their href.`,
      );
    }
    const record = await readDeadLetterRecord(this.options, place.source, place.at);
    return this.options.codec.decodeDeadLetter(record.value);
  }
}
