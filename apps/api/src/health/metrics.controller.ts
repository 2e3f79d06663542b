import { Controller, Get, Header, Headers, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, register } from 'prom-client';
import { AllowAnyone } from '../http/allow.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { notFound } from '../platform/refusal.ts';

/** Metrics of the process for Prometheus, for requests with the token; 404 without a token in the configuration or with a wrong one. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(CONFIG) private readonly config: ConfigToken) {
    register.clear();
    collectDefaultMetrics();
  }

  @Get()
  @AllowAnyone()
  @Header('content-type', register.contentType)
  figures(@Headers('authorization') authorization?: string): Promise<string> {
    if (this.config.metricsToken === undefined || authorization !== `Bearer ${this.config.metricsToken}`) throw notFound('metrics');
    return register.metrics();
  }
}
