import { brotliCompress, constants, gzip, type CompressCallback } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Answers that are long and the same for everybody. Others stay as they are: their length would tell what they hold of a person. */
const catalogue = /^\/api\/(?:v1\/(?:platform\/)?programme-kinds|openapi\.json|docs)(?:\?|$)/;

/** From shallow to thorough, 0 to 11: the kinds become a sixth smaller than by gzip, within a few milliseconds. */
const thoroughness = 8;

const ways: readonly (readonly [name: string, compress: (text: string, done: CompressCallback) => void])[] = [
  ['br', (text, done) => brotliCompress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: thoroughness } }, done)],
  ['gzip', gzip],
];

/** Compresses the catalogues for clients that accept it, because the console reads the kinds of programmes before its first page. */
export function compressCatalogues(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || !catalogue.test(request.url)) return done(null, payload);
    void reply.header('vary', 'accept-encoding');
    const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((one) => one.split(';')[0]?.trim());
    const way = ways.find(([name]) => accepted.includes(name));
    if (way === undefined) return done(null, payload);
    const [name, compress] = way;
    void reply.header('content-encoding', name).removeHeader('content-length');
    compress(payload, done);
  });
}
