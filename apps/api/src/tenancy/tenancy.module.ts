import { Global, Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { connectWhenReady } from '../database/connect-when-ready.ts';
import { createDataSource } from '../database/data-source.ts';
import { tenantRows } from '../database/rows.ts';
import { Clock } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { KeyRing } from '../platform/vault.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { AppDataSource, PlatformDataSource } from './data-sources.ts';
import { PlatformScope } from './platform-scope.ts';
import { TenantScope } from './tenant-scope.ts';

const appPool = 10;
const platformPool = 5;

@Global()
@Module({
  providers: [
    {
      provide: AppDataSource,
      inject: [CONFIG],
      useFactory: (config: ConfigToken) => createDataSource(config.database.app, 'saath-app', tenantRows(), appPool),
    },
    {
      provide: PlatformDataSource,
      inject: [CONFIG],
      useFactory: (config: ConfigToken) => createDataSource(config.database.platform, 'saath-platform', [], platformPool),
    },
    { provide: KeyRing, inject: [CONFIG], useFactory: (config: ConfigToken) => new KeyRing(config.masterKey) },
    {
      provide: TenantScope,
      inject: [AppDataSource, KeyRing, Clock],
      useFactory: (source: DataSource, keys: KeyRing, clock: Clock) => new TenantScope(source, keys, clock),
    },
    {
      provide: PlatformScope,
      inject: [PlatformDataSource, KeyRing, Clock],
      useFactory: (source: DataSource, keys: KeyRing, clock: Clock) => new PlatformScope(source, keys, clock),
    },
  ],
  exports: [TenantScope, PlatformScope, KeyRing, AppDataSource, PlatformDataSource],
})
export class TenancyModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(AppDataSource) private readonly app: DataSource,
    @Inject(PlatformDataSource) private readonly platform: DataSource,
    private readonly logger: Logger,
  ) {}

  /** A database that is away does not keep the process from starting: requests are told 503 until it is back. */
  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([connectWhenReady(this.app, this.logger), connectWhenReady(this.platform, this.logger)]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app, this.platform].filter((source) => source.isInitialized).map((source) => source.destroy()));
  }
}
