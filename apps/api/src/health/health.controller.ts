import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { isWritable } from '../database/is-writable.ts';
import { isMigrated } from '../database/migrate.ts';
import { AllowAnyone } from '../http/allow.ts';
import { Exhaustion } from '../platform/exhaustion.ts';
import { AppDataSource } from '../tenancy/data-sources.ts';
import { QueueHealth } from './queue-health.ts';
import { httpRefusals } from '../http/http.refusals.ts';

/** Liveness checks the process only; readiness checks that the database takes writes, the version of its schema, and the queue. The answer does not name the part that is missing. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(AppDataSource) private readonly source: DataSource,
    private readonly queue: QueueHealth,
    private readonly exhaustion: Exhaustion,
  ) {}

  @Get('live')
  @AllowAnyone()
  live(): { readonly state: 'live' } {
    return { state: 'live' };
  }

  @Get('ready')
  @AllowAnyone()
  async ready(): Promise<{ readonly state: 'ready' }> {
    if (!this.source.isInitialized || this.exhaustion.isRecent()) throw httpRefusals.unavailable(5);
    if (!(await isMigrated(this.source)) || !(await isWritable(this.source)) || !(await this.queue.answers()))
      throw httpRefusals.unavailable(5);
    return { state: 'ready' };
  }
}
