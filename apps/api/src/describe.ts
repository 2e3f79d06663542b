import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { apiPrefix } from './http/http-app.ts';
import { describeApi } from './http/open-api.ts';
import type { Config } from './platform/config.ts';

/** Prints the OpenAPI document. Needs no database and no configuration: in preview the module graph is read and nothing of it is made. */
const nothingIsMade = {} as Config;
const app = await NestFactory.create(AppModule.with(nothingIsMade), new FastifyAdapter(), { preview: true, logger: false });
app.setGlobalPrefix(apiPrefix);
process.stdout.write(`${JSON.stringify(describeApi(app))}\n`);
