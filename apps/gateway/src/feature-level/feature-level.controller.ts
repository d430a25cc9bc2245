import { Body, Controller, Get, Inject, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { FEATURE_LEVELS, LEVEL_WORKSPACE, NEWEST_LEVEL, type FeatureLevel } from '#domain/feature-level';
import { levelActivated } from '#processors';
import { WAIT_MS_MAX } from '../http/parameters.ts';
import { Problem } from '../http/problem.ts';
import { OPTIONS, TAIL, type GatewayOptions, type WorkerLevel } from '../gateway-options.ts';
import { workspaceKey } from '../reading/event-keys.ts';
import type { LogTail } from '../reading/log-tail.ts';
import { readWhen } from '../views/wait.ts';

interface LevelAnswer {
  readonly active: number;
  /** The newest that the gateway knows. */
  readonly newest: number;
  /** What activating the newest would bring, for people. */
  readonly pending: readonly FeatureLevel[];
  readonly workers: readonly WorkerLevel[];
}

/** The feature level in force, and the way to the next. */
@Controller('v1/feature-level')
export class FeatureLevelController {
  private readonly options: GatewayOptions;
  private readonly tail: LogTail;

  constructor(@Inject(OPTIONS) options: GatewayOptions, @Inject(TAIL) tail: LogTail) {
    this.options = options;
    this.tail = tail;
  }

  @Get()
  async getLevel(@Req() request: Request): Promise<LevelAnswer> {
    const active = await this.active(request);
    const pending = FEATURE_LEVELS.filter(({ level }) => level > active);
    const workers = await this.options.workers();
    return {
      ...{ active, newest: NEWEST_LEVEL, pending },
      workers: workers.map(({ processor, host, featureLevel }) => ({ processor, host, featureLevel })),
    };
  }

  /**
   * Once activated, earlier releases cannot go on: it is refused while one of them still runs. The level in force is activated again, for
   * tasks whose worker was an earlier release when the record came, and took it for rubbish.
   */
  @Put()
  async putLevel(@Body() body: unknown, @Req() request: Request): Promise<LevelAnswer> {
    const level = wantedLevel(body);
    if (level >= (await this.active(request))) {
      this.mustBeKnownByAll(level, await this.options.workers());
      const { appender, codec } = this.options;
      await appender.append([codec.outbound(levelActivated(level, 'http'))]);
      await this.active(request, level);
    }
    return this.getLevel(request);
  }

  private mustBeKnownByAll(level: number, workers: readonly WorkerLevel[]): void {
    const idle = this.options.deciders.filter((name) => workers.every(({ processor }) => processor !== name));
    if (idle.length > 0)
      throw new Problem(
        'not-every-worker',
        `No worker of ${idle.join(' and ')} runs: an earlier release that is started later would not notice the level. ` +
          'Start this release of it, then ask again.',
      );
    const older = workers.filter(({ featureLevel }) => featureLevel < level);
    if (older.length === 0) return;
    const named = older.map(
      ({ processor, host, featureLevel }) => `${processor} on ${host} knows up to ${featureLevel}`,
    );
    throw new Problem(
      'not-every-worker',
      `Feature level ${level} is not known by every worker: ${named.join('; ')}. Upgrade these first.`,
    );
  }

  private active(request: Request, atLeast = 0): Promise<number> {
    return readWhen(this.tail, {
      key: workspaceKey(LEVEL_WORKSPACE),
      waitMs: atLeast === 0 ? 0 : WAIT_MS_MAX,
      request,
      read: () => this.tail.projection.featureLevel,
      enough: (level) => level >= atLeast,
    });
  }
}

function wantedLevel(body: unknown): number {
  const level = (body as { readonly level?: unknown } | null)?.level ?? NEWEST_LEVEL;
  if (FEATURE_LEVELS.some((known) => known.level === level)) return level as number;
  throw new Problem(
    'invalid-request',
    `"level" must be a whole number from 1 to ${NEWEST_LEVEL}, which is the newest that this gateway knows.`,
    { errors: [{ pointer: '#/level', detail: 'not a feature level that is known here' }] },
  );
}
