import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { HealthReport } from '#platform';
import { OPTIONS, type GatewayOptions } from '../options.ts';

/** For orchestrators and Prometheus; not versioned. */
@Controller()
export class OperationsController {
  private readonly options: GatewayOptions;

  constructor(@Inject(OPTIONS) options: GatewayOptions) {
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
  async metrics(@Res({ passthrough: true }) response: Response): Promise<string> {
    const { metrics } = this.options;
    response.setHeader('Content-Type', metrics.contentType);
    return metrics.metrics();
  }
}

function shown(report: HealthReport, response: Response): HealthReport {
  response.status(report.ok ? 200 : 503);
  return report;
}
