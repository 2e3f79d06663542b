import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { ProblemFilter } from '../platform/problem.filter.ts';
import { runRequest } from '../tenancy/centre-context.ts';
import { checkedAddress } from './checked-address.ts';
import { compressCatalogues } from './compress-catalogues.ts';
import { EtagInterceptor } from './etag.interceptor.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { UnreadableInterceptor } from './unreadable.interceptor.ts';
import { takeJsonOnly } from './json-only.ts';
import { refuseUnknownQuery } from './known-query.ts';
import { serveOpenApi } from './open-api.ts';
import { refuseOpenRoutes } from './refuse-open-routes.ts';
import { notHttp, readableAddress, securityHeaders, unreadableAddress } from './security-headers.ts';
import { DoorPipe } from './validation.ts';

/** The prefix of every path of the API, except health, metrics, what is public and the developer's mailbox. */
export const apiPrefix = 'api/v1';
const bodyLimitBytes = 1_000_000;
const uploadLimitBytes = 20_000_000;
/** The answer to an address that cannot be parsed: it matches no route, so the filter is not called. */
const badAddress = { type: '/problems#http/malformed', title: 'The request is malformed', status: 400, code: 'http/malformed' };

/** Builds the HTTP application from the module graph: limits, cookies, uploads, validation, problems, OpenAPI. It does not listen yet. */
export async function createHttpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy: (_address: string, hop: number) => hop < config.trustedProxyHops,
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: ({ url = '/' }) => readableAddress(checkedAddress(url)),
    clientErrorHandler: (_error: unknown, socket: Socket) => {
      // A client that never closes its side must not keep the connection, and with it the process when it stops.
      if (socket.writable) socket.write(notHttp);
      socket.destroySoon();
    },
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => {
      void reply.status(400).type('application/problem+json').send(badAddress);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  const fastify = adapter.getInstance();
  takeJsonOnly(fastify);
  await app.register(cookie as never);
  await app.register(multipart, { limits: { fileSize: uploadLimitBytes, files: 1, fields: 5 } });
  // After the body is read: reading continues in the asynchronous context of the socket and would lose the context of the request.
  fastify.addHook('preHandler', (_request, _reply, done) => {
    runRequest(done);
  });
  await securityHeaders(fastify, config);
  compressCatalogues(fastify);
  fastify.all(unreadableAddress, (_request, reply) => reply.status(400).type('application/problem+json').send(badAddress));
  app.setGlobalPrefix(apiPrefix, {
    exclude: [
      ...['health/live', 'health/ready', 'metrics', 'dev/mailbox', 'dev/mailbox/:id', 'v', 'v/:code'],
      'public/:slug/stories',
      ...['public/:slug/meetings.json', 'public/:slug/healthcare-services.json'],
    ],
  });
  app.useGlobalPipes(new DoorPipe(app.get(Clock)));
  app.useGlobalFilters(app.get(ProblemFilter));
  // The outer ones come first: an unreadable value is noted after the work of a key was undone, and a replayed answer has an ETag too.
  app.useGlobalInterceptors(app.get(UnreadableInterceptor), app.get(EtagInterceptor), app.get(IdempotencyInterceptor));
  refuseOpenRoutes(app);
  refuseUnknownQuery(fastify);
  serveOpenApi(app, fastify);
  app.enableShutdownHooks();
  return app;
}
