import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { cookieScheme, describeDocument, headerScheme } from './described-document.ts';
import { docsPage } from './docs-page/docs-page.ts';
import { docsStyle } from './docs-page/docs-style.ts';
import { ProblemView } from './problem.view.ts';
import { tags } from './tags.ts';

const about = `Peer support groups for rehabilitation centres.

- Sign in first: the answer sets a cookie. Every write sends the header \`X-Saath: 1\`.
- A list answers \`items\` and \`nextCursor\`; send the cursor back for the next page.
- A resource has a \`version\`; a change names it in \`If-Match\`: 428 without it, 412 when somebody else was faster.
- A POST with an \`Idempotency-Key\` may be sent again: the first answer is repeated for 24 hours.
- A refusal is a problem of RFC 9457 with a stable \`code\`. A record of another centre is not found.
- Days, instants and times of day are texts in ISO 8601; lengths are whole minutes or days.`;

const described: { readonly controllers: ReadonlySet<unknown>; readonly document: OpenAPIObject }[] = [];

/**
 * The OpenAPI 3.1 document of the routes under /api/v1. It takes a second of processor time, so it is made when it is first asked for, once:
 * applications of the same controllers have the same one.
 */
export function describeApi(app: INestApplication): OpenAPIObject {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = new Set(modules.flatMap((module) => [...module.controllers.keys()]));
  const known = described.find(
    (one) => one.controllers.size === controllers.size && [...controllers].every((each) => one.controllers.has(each)),
  );
  if (known !== undefined) return known.document;
  const document = readApi(app);
  described.push({ controllers, document });
  return document;
}

function readApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Saath')
    .setDescription(about)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .setLicense('Proprietary', '/')
    .addServer('/', 'The installation that serves this document')
    .addCookieAuth(
      'saath',
      { type: 'apiKey', in: 'cookie', description: 'The cookie of a sign-in; `__Host-saath` over HTTPS.' },
      cookieScheme,
    )
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Saath', description: 'Always `1`. A foreign page cannot send it.' }, headerScheme);
  for (const [name, description] of Object.entries(tags)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemView],
  });
  return describeDocument(document);
}

/** Serves the document at `/api/openapi.json` and as a page at `/api/docs`, without sign-in: it contains no data of any centre. */
export function serveOpenApi(app: INestApplication, fastify: FastifyInstance): void {
  let page: string | undefined;
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(describeApi(app)));
  fastify.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send((page ??= docsPage(describeApi(app)))));
  fastify.get('/api/docs.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(docsStyle));
}
