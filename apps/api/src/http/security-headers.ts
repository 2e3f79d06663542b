import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

/** Seconds for which a browser that came by https comes by https only: one year. */
const httpsOnlySeconds = 31_536_000;

/**
 * Written out in full, without the defaults of helmet: `upgrade-insecure-requests` would break an installation without https.
 * Styles may be inline because Angular writes those of a component into the page; scripts may not.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    objectSrc: ["'none'"],
  },
};

/**
 * Sets the security headers of every answer: no framing, no referrer (addresses may carry one-time links), scripts from this host only,
 * https only where the public address is https. Answers of the API are not cached.
 */
export async function securityHeaders(fastify: FastifyInstance, { secureCookie }: Pick<Config, 'secureCookie'>): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secureCookie && { maxAge: httpsOnlySeconds, includeSubDomains: false },
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
