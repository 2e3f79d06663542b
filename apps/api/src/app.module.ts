import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SwaggerModule } from '@nestjs/swagger';
import { appendAudit } from './audit/append-audit.ts';
import { HealthModule } from './health/health.module.ts';
import { shapes } from './http/generated/shapes.ts';
import { HttpModule } from './http/http.module.ts';
import { PermissionGuard } from './http/permission.guard.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { writeOutbox } from './queue/outbox/write-outbox.ts';
import { refuseOtherKey } from './sign-in/refuse-other-key.ts';
import { SignInGuard } from './sign-in/sign-in.guard.ts';
import { slices } from './slices.ts';
import { ownedTables } from './tables.ts';
import { TenancyModule } from './tenancy/tenancy.module.ts';

// The comments and types of views, bodies and controllers, for the OpenAPI document.
await SwaggerModule.loadPluginMetadata(shapes);

/** The one module graph of the HTTP process and the worker. */
@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock, further: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, clock),
        TenancyModule.with({ tables: ownedTables, closing: [appendAudit, writeOutbox], refuse: refuseOtherKey }),
        HttpModule,
        HealthModule,
        ...slices,
        ...further,
      ],
      // In this order: authentication, then the permission.
      providers: [
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
    };
  }
}
