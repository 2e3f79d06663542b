import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { docsPage } from './docs-page/docs-page.ts';
import { docsStyle } from './docs-page/docs-style.ts';
import { ProblemView } from './problem.view.ts';

const described = new WeakMap<INestApplication, OpenAPIObject>();

/** The OpenAPI 3.1 document of everything under /api/v1; an application is read once, which takes a third of a second. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = described.get(app) ?? readApi(app);
  described.set(app, document);
  return document;
}

function readApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Saath')
    .setDescription('Peer support groups for rehabilitation centres.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('saath')
    .addGlobalResponse({
      status: 'default',
      description: 'A refusal',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } },
    })
    .build();
  return SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    extraModels: [ProblemView],
  });
}

/** The document at `/api/openapi.json`, and for people at `/api/docs`. Open to anyone: it says what can be asked, never what is answered. */
export function serveOpenApi(document: OpenAPIObject, fastify: FastifyInstance): void {
  let page: string | undefined;
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(document));
  fastify.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send((page ??= docsPage(document))));
  fastify.get('/api/docs.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(docsStyle));
}
