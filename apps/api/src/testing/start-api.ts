import { randomBytes } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Temporal, type Instant } from '@saath/domain/kernel';
import request from 'supertest';
import { AppModule } from '../app.module.ts';
import { createHttpApp } from '../http/http-app.ts';
import { serveConsole } from '../http/serve-console.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { watchAnswers } from './watch-answers.ts';

/** The real clock until a test sets it; after that it does not advance. */
class TestClock extends Clock {
  private fixed: Instant | undefined;

  set(at: string): void {
    this.fixed = Temporal.Instant.from(at);
  }

  override now(): Instant {
    return this.fixed ?? super.now();
  }
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly config: Config;
  readonly database: TestDatabase;
  /** A request with the cookie of a sign-in (none without a token) and the console's header. */
  as(token?: string): ReturnType<typeof request.agent>;
  /** Fails when an answer since the start differed from the OpenAPI document. */
  close(): Promise<void>;
}

export type Overrides = Partial<Config> | ((urls: Config['database']) => Partial<Config>);

/** The real application on a real database of its own, listening on a free port. */
export async function startApi(overrides: Overrides = {}, further: readonly Type[] = []): Promise<TestApi> {
  const database = await createTestDatabase();
  const clock = new TestClock();
  const urls = { app: database.url('saath_app'), platform: database.url('saath_platform'), owner: database.url('saath_owner') };
  const config: Config = {
    port: 0,
    publicUrl: 'http://localhost:3000',
    host: '127.0.0.1',
    exposed: false,
    database: urls,
    queueUrl: database.url('saath_queue'),
    mailUrl: 'smtp://127.0.0.1:9',
    mailFrom: 'Saath <no-reply@localhost>',
    masterKey: randomBytes(32),
    consoleFolder: undefined,
    mailboxFolder: undefined,
    secureCookie: false,
    trustedProxyHops: 0,
    metricsToken: 'metrics-token',
    kinds: [],
    ...(typeof overrides === 'function' ? overrides(urls) : overrides),
  };
  const app = await createHttpApp(AppModule.with(config, clock, further), config);
  const faults = watchAnswers(app);
  await serveConsole(app, config);
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer();
  return {
    app,
    clock,
    config,
    database,
    as: (token) => {
      const agent = request.agent(server).set('x-saath', '1');
      return token === undefined ? agent : agent.set('cookie', `saath=${token}`);
    },
    close: async () => {
      await app.close();
      await database.drop();
      if (faults.size > 0) throw new Error(`Answers differ from the OpenAPI document:\n${[...faults].join('\n')}`);
    },
  };
}
