import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EtagInterceptor } from './etag.interceptor.ts';
import { IdempotencyKeys } from './idempotency-keys.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { UnreadableInterceptor } from './unreadable.interceptor.ts';
import { RecordsInReach } from './records-in-reach.read-model.ts';

/** The parts through which every answer passes; `http-app` takes its parts from here, in their order. */
@Module({
  imports: [DiscoveryModule],
  providers: [UnreadableInterceptor, EtagInterceptor, IdempotencyKeys, IdempotencyInterceptor, RecordsInReach],
})
export class HttpModule {}
