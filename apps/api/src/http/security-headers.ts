import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

const policy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

/** No framing, no referrer (addresses may carry signed links), no caching of answers, scripts from here only. */
export function securityHeaders(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('x-frame-options', 'DENY')
      .header('referrer-policy', 'no-referrer');
    if (config.secureCookie) void reply.header('strict-transport-security', 'max-age=31536000');
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
