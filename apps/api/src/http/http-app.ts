import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../platform/config.ts';
import { ProblemFilter } from '../platform/problem.filter.ts';
import { runRequest } from '../tenancy/centre-context.ts';
import { EtagInterceptor } from './etag.interceptor.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { serveOpenApi } from './open-api.ts';
import { refuseOpenRoutes } from './refuse-open-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { validationPipe } from './validation.ts';

/** Before every path of the API, but not of health, metrics and the developer's mailbox. */
export const apiPrefix = 'api/v1';
const bodyLimitBytes = 1_000_000;
const uploadLimitBytes = 20_000_000;

/** Builds the HTTP application out of the module graph: limits, cookies, uploads, validation, problems, OpenAPI. Does not listen yet. */
export async function createHttpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxyHops,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error', 'warn'], abortOnError: false });
  await app.register(cookie as never);
  await app.register(multipart, { limits: { fileSize: uploadLimitBytes, files: 1, fields: 5 } });
  const fastify = adapter.getInstance();
  // After the body is read: reading it continues in the socket's own asynchronous context and would lose ours.
  fastify.addHook('preHandler', (_request, _reply, done) => {
    runRequest(done);
  });
  securityHeaders(fastify, config);
  app.setGlobalPrefix(apiPrefix, { exclude: ['health/live', 'health/ready', 'metrics', 'dev/mailbox', 'dev/mailbox/:id'] });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(app.get(ProblemFilter));
  app.useGlobalInterceptors(app.get(IdempotencyInterceptor), app.get(EtagInterceptor));
  refuseOpenRoutes(app);
  serveOpenApi(app, fastify);
  app.enableShutdownHooks();
  return app;
}
