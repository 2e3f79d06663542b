import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

/** For how many seconds a browser uses https only after a visit by https: one year. */
const httpsOnlySeconds = 31_536_000;

/**
 * Written out in full, without the defaults of helmet: `upgrade-insecure-requests` would break an installation without https.
 * Neither inline styles nor inline scripts are allowed: the console hands the styles of its components to the document as sheets.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    objectSrc: ["'none'"],
  },
};

/** The headers that only plug-ins obey, and browsers that cannot run the console; each answer is smaller by 130 bytes without it. */
const forOthers = { dnsPrefetchControl: false, ieNoOpen: false, permittedCrossDomainPolicies: false, xssFilter: false };

/** No page of ours uses a device of the machine or a service of the browser; what is embedded must not either. The header is in every answer, so it is short: what only plays media is left out. */
const permissionsPolicy = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone'],
  ...['midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * Browsers obey these in the answer to a document or a worker and nowhere else. A part of the console whose name has a hash is neither, and
 * there are many of them: without these, the first page costs ten kilobytes less.
 */
const ofDocuments = [
  'content-security-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-frame-options',
];
const isPart = (cacheControl: unknown): boolean => typeof cacheControl === 'string' && cacheControl.includes('immutable');

/** Where an address that cannot be read is answered: on a route, so that the answer has the headers of every other. */
export const unreadableAddress = '/api/unreadable-address';

/** The address of a request, or that of the refusal when its path is no percent-encoded UTF-8. */
export function readableAddress(url: string): string {
  try {
    decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    return url;
  } catch {
    return unreadableAddress;
  }
}

/** The answer to bytes that are no request of HTTP: written to the socket, because there is no reply to set headers on. */
export const notHttp = [
  'HTTP/1.1 400 Bad Request',
  'Connection: close',
  'Content-Length: 0',
  "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  `Permissions-Policy: ${permissionsPolicy}`,
  'Cache-Control: no-store',
  '\r\n',
].join('\r\n');

/**
 * Sets the security headers of every answer: no framing, no referrer (addresses may carry one-time links), scripts from this host only,
 * https only where the public address is https, no device of the machine. Answers of the API are not cached.
 */
export async function securityHeaders(fastify: FastifyInstance, { secureCookie }: Pick<Config, 'secureCookie'>): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    ...forOthers,
    strictTransportSecurity: secureCookie && { maxAge: httpsOnlySeconds, includeSubDomains: false },
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('permissions-policy', permissionsPolicy);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    else if (isPart(reply.getHeader('cache-control'))) for (const name of ofDocuments) void reply.removeHeader(name);
    done(null, payload);
  });
}
