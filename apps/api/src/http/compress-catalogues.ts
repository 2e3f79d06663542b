import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Answers that are long and the same for everybody. Others stay as they are: their length would tell what they hold of a person. */
const catalogue = /^\/api\/(?:v1\/(?:platform\/)?programme-kinds|openapi\.json|docs)(?:\?|$)/;

/** Compresses the catalogues for whoever takes gzip, because the console reads the kinds of programmes before its first page. */
export function compressCatalogues(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || !catalogue.test(request.url)) return done(null, payload);
    void reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return done(null, payload);
    void reply.header('content-encoding', 'gzip').removeHeader('content-length');
    gzip(payload, done);
  });
}
