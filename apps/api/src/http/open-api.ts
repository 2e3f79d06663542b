import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

/** The OpenAPI 3.1 document of everything under /api/v1. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Saath')
    .setDescription('Peer support groups for rehabilitation centres.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('saath')
    .build();
  return SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

export function serveOpenApi(app: NestFastifyApplication, fastify: FastifyInstance): void {
  const document = describeApi(app);
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(document));
}
