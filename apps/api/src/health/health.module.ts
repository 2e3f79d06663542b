import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { MetricsController } from './metrics.controller.ts';
import { QueueHealth } from './queue-health.ts';

@Module({ controllers: [HealthController, MetricsController], providers: [QueueHealth] })
export class HealthModule {}
