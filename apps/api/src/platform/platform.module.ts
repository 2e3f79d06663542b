import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EtagInterceptor } from '../http/etag.interceptor.ts';
import { IdempotencyKeys } from '../http/idempotency-keys.ts';
import { IdempotencyInterceptor } from '../http/idempotency.interceptor.ts';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { HealthController } from './health/health.controller.ts';
import { MetricsController } from './health/metrics.controller.ts';
import { QueueHealth } from './health/queue-health.ts';
import { Logger } from './logger.ts';
import { ProblemFilter } from './problem.filter.ts';

/** What every slice leans on: configuration, clock, log, problems. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        Logger,
        QueueHealth,
        ProblemFilter,
        EtagInterceptor,
        IdempotencyKeys,
        IdempotencyInterceptor,
      ],
      exports: [CONFIG, Clock, Logger],
    };
  }
}
