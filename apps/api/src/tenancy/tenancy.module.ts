import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type InjectionToken,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
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
import { Followers } from './followers.ts';
import { TenantScope, type ClosingStep } from './tenant-scope.ts';

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

/** A scope on one of the pools. */
const scopeOn = <Scope>(
  source: InjectionToken<DataSource>,
  scope: new (source: DataSource, keys: KeyRing, clock: Clock, followers: Followers, closing: readonly ClosingStep[]) => Scope,
  closing: readonly ClosingStep[],
): FactoryProvider<Scope> => ({
  provide: scope,
  inject: [source, KeyRing, Clock, Followers],
  useFactory: (pool: DataSource, keys: KeyRing, clock: Clock, followers: Followers) => new scope(pool, keys, clock, followers, closing),
});

@Global()
@Module({})
export class TenancyModule implements OnApplicationBootstrap {
  /** `closing`: what every transaction in a centre writes last. */
  static with(closing: readonly ClosingStep[]): DynamicModule {
    return {
      module: TenancyModule,
      imports: [
        DiscoveryModule,
        pool(appPool, (config) => poolOptions(config.database.app, 'saath-app', tenantRows(), appConnections)),
        pool(platformPool, (config) => poolOptions(config.database.platform, 'saath-platform', [], platformConnections)),
      ],
      providers: [
        Followers,
        { provide: KeyRing, inject: [CONFIG], useFactory: (config: ConfigToken) => new KeyRing(config.masterKey) },
        scopeOn(AppDataSource, TenantScope, closing),
        scopeOn(PlatformDataSource, PlatformScope, closing),
      ],
      exports: [TenantScope, PlatformScope, KeyRing, Followers],
    };
  }

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
