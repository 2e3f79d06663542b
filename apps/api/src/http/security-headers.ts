import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

/** For how many seconds a browser uses https only after a visit by https: one year. */
const httpsOnlySeconds = 31_536_000;

/**
 * Written out in full, without the defaults of helmet: `upgrade-insecure-requests` would break an installation without https.
 * Inline styles are allowed because Angular writes the styles of a component into the page; inline scripts are not.
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
