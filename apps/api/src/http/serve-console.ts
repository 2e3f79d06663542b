import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../platform/config.ts';

const aYearSeconds = 31_536_000;
const hashedName = /-[A-Za-z0-9_-]{8}\.(?:js|css|woff2)$/;
const ownedByApi = /^\/(?:api|health|metrics|dev|public|feeds|r|c|s|v)(?:\/|$)/;
const fileName = /\.[a-z0-9]+$/i;

/**
 * Serves the built console and its pre-compressed files. Files with a hash in their name are cached for a year, the page is not; every other
 * path is a route of the console. Files are looked up when they are asked for, because a new build may be swapped in at any time.
 */
export async function serveConsole(app: NestFastifyApplication, config: Config): Promise<void> {
  const folder = config.consoleFolder;
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
      reply.header(
        'cache-control',
        hashedName.test(path.replace(/\.(?:br|gz)$/, '')) ? `public, max-age=${String(aYearSeconds)}, immutable` : 'no-cache',
      );
    },
  });
  // Browsers request this icon for pages that name none, such as a JSON document.
  fastify.get('/favicon.ico', (_request, reply) => reply.sendFile('images/ring.svg'));
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (ownedByApi.test(path)) return reply.callNotFound();
    return reply.sendFile(fileName.test(path) ? path : 'index.html');
  });
}
