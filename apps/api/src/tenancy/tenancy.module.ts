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
import { Clock } from '../platform/clock.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { Logger } from '../platform/logger.ts';
import { KeyRing } from '../platform/vault.ts';
import { AppDataSource, PlatformDataSource, appPool, platformPool } from './data-sources.ts';
import { PlatformScope } from './platform-scope.ts';
import { Followers } from './followers.ts';
import type { OwnedTables } from './owned-tables.ts';
import { TenantScope, type ClosingStep } from './tenant-scope.ts';

const appConnections = 10;
const platformConnections = 5;

/** A named pool that this module connects itself, so that the process starts even when the database is unavailable. */
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

/** Checks the control plane when it becomes available; throws when the process must not run on it. */
export type StartCheck = (read: ReadPlatform, keys: KeyRing) => Promise<void>;
export type ReadPlatform = <Row>(sql: string) => Promise<Row[]>;
const START_CHECK = Symbol('START_CHECK');

export interface TenancyOptions {
  /** The tables of every slice. */
  readonly tables: readonly OwnedTables[];
  /** The last steps of every transaction in a centre. */
  readonly closing: readonly ClosingStep[];
  readonly refuse: StartCheck;
}

@Global()
@Module({})
export class TenancyModule implements OnApplicationBootstrap {
  /** Both pools know every tenant table; the grants of each role decide which of them it may write. */
  static with({ tables, closing, refuse }: TenancyOptions): DynamicModule {
    const rows = tables.flatMap((owned) => owned.rows);
    return {
      module: TenancyModule,
      imports: [
        DiscoveryModule,
        pool(appPool, (config) => poolOptions(config.database.app, 'saath-app', rows, appConnections)),
        pool(platformPool, (config) => poolOptions(config.database.platform, 'saath-platform', rows, platformConnections)),
      ],
      providers: [
        Followers,
        { provide: START_CHECK, useValue: refuse },
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
    @Inject(START_CHECK) private readonly refuse: StartCheck,
    private readonly logger: Logger,
  ) {}

  /** Connects in the background while the database is unavailable; requests get 503 until then. */
  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([
      connectWhenReady(this.app, this.logger),
      connectWhenReady(this.platform, this.logger, [(source) => this.refuse((sql) => source.query(sql), this.keys)]),
    ]);
  }
}
