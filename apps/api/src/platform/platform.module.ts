import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { Exhaustion } from './exhaustion.ts';
import { Logger } from './logger.ts';
import { ProblemFilter } from './problem.filter.ts';
import { SecurityLog } from './security-log.ts';

/** The parts that every slice uses: configuration, clock, log, problems. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        Exhaustion,
        Logger,
        ProblemFilter,
        SecurityLog,
      ],
      exports: [CONFIG, Clock, Exhaustion, Logger, SecurityLog],
    };
  }
}
