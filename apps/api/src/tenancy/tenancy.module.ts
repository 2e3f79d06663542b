import { Global, Inject, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { connectWhenReady } from '../database/connect-when-ready.ts';
import { poolOptions } from '../database/data-source.ts';
import { tenantRows } from '../database/rows.ts';
import { Clock } from '../platform/clock.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { Logger } from '../platform/logger.ts';
import { KeyRing } from '../platform/vault.ts';
import { AppDataSource, PlatformDataSource, appPool, platformPool } from './data-sources.ts';
import { PlatformScope } from './platform-scope.ts';
import { refuseOtherKey } from './refuse-other-key.ts';
import { TenantScope } from './tenant-scope.ts';

const appConnections = 10;
const platformConnections = 5;

/** A named pool that this module connects itself, so that a database that is away does not keep the process from starting. */
const pool = (name: string, options: (config: ConfigToken) => ReturnType<typeof poolOptions>): DynamicModule =>
  TypeOrmModule.forRootAsync({
    name,
    inject: [CONFIG],
    useFactory: (config: ConfigToken) => ({ ...options(config), name, manualInitialization: true }),
    dataSourceFactory: (given) => {
      if (given === undefined) throw new Error('A pool without options.');
      return Promise.resolve(new DataSource(given));
    },
  });

@Global()
@Module({
  imports: [
    pool(appPool, (config) => poolOptions(config.database.app, 'saath-app', tenantRows(), appConnections)),
    pool(platformPool, (config) => poolOptions(config.database.platform, 'saath-platform', [], platformConnections)),
  ],
  providers: [
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
  exports: [TenantScope, PlatformScope, KeyRing],
})
export class TenancyModule implements OnApplicationBootstrap {
  constructor(
    @Inject(AppDataSource) private readonly app: DataSource,
    @Inject(PlatformDataSource) private readonly platform: DataSource,
    private readonly keys: KeyRing,
    private readonly logger: Logger,
  ) {}

  /** A database that is away is waited for in the background; requests are told 503 until it is back. */
  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([
      connectWhenReady(this.app, this.logger),
      connectWhenReady(this.platform, this.logger, [(source) => refuseOtherKey(source, this.keys)]),
    ]);
  }
}
