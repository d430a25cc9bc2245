import { Controller, Get, Headers, Inject, Module, Res, type DynamicModule } from '@nestjs/common';
import type { Response } from 'express';
import type { Registry } from 'prom-client';
import type { Health, HealthReport } from './health.ts';
import { exposition } from './metrics/exposition.ts';

export interface ProbesOptions {
  readonly health: Health;
  readonly metrics: Registry;
}

const PROBES = Symbol('ProbesOptions');

/** For orchestrators and Prometheus, not versioned. They show nothing that people wrote. */
@Controller()
export class ProbesController {
  private readonly options: ProbesOptions;

  constructor(@Inject(PROBES) options: ProbesOptions) {
    this.options = options;
  }

  @Get('livez')
  live(@Res({ passthrough: true }) response: Response): HealthReport {
    return shown(this.options.health.liveness(), response);
  }

  @Get('readyz')
  ready(@Res({ passthrough: true }) response: Response): HealthReport {
    return shown(this.options.health.readiness(), response);
  }

  @Get('metrics')
  async metrics(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { contentType, body } = await exposition(this.options.metrics, accept);
    response.setHeader('Content-Type', contentType);
    return body;
  }
}

function shown(report: HealthReport, response: Response): HealthReport {
  response.status(report.ok ? 200 : 503);
  return report;
}

/** What every process serves over HTTP; for a service, all of it. */
@Module({})
export class ProbesModule {
  static forRoot(options: ProbesOptions): DynamicModule {
    return {
      module: ProbesModule,
      controllers: [ProbesController],
      providers: [{ provide: PROBES, useValue: options }],
    };
  }
}
