import { describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { readableAddress, securityHeaders, unreadableAddress } from './security-headers.ts';

/** A server with one page, one answer of the API and one route that fails. */
async function serverWith(secureCookie: boolean): Promise<FastifyInstance> {
  const server = fastify();
  await securityHeaders(server, { secureCookie });
  server.get('/', () => 'page');
  server.get('/main-CDftYQNI.js', (_request, reply) => reply.header('cache-control', 'public, max-age=31536000, immutable').send('part'));
  server.get('/sw.js', (_request, reply) => reply.header('cache-control', 'no-cache').send('worker'));
  server.get('/api/v1/me', () => ({}));
  server.get('/api/v1/broken', () => {
    throw new Error('broken');
  });
  return server;
}
const headersOf = async (url: string, secureCookie = false) => (await (await serverWith(secureCookie)).inject({ url })).headers;

describe('the security headers', () => {
  it.each(['/', '/api/v1/me', '/api/v1/broken', '/api/v1/unknown', '/unknown'])('are on the answer of %s', async (url) =>
    expect(await headersOf(url)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\), .*geolocation=\(\).*microphone=\(\)/),
    }),
  );

  it('are none that a browser of the console does not know', async () =>
    expect(Object.keys(await headersOf('/')).filter((name) => /dns-prefetch|download-options|cross-domain|xss/.test(name))).toEqual([]));

  it('name every source of the page: this host, and nothing inline', async () => {
    const policy = String((await headersOf('/'))['content-security-policy']).split(';');
    expect(new Set(policy)).toEqual(
      new Set([
        "default-src 'self'",
        "img-src 'self' data:",
        "style-src 'self'",
        "font-src 'self'",
        "script-src-attr 'none'",
        "frame-ancestors 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ]),
    );
  });

  const ofDocuments = ['content-security-policy', 'permissions-policy', 'cross-origin-opener-policy', 'x-frame-options'];
  it.each([
    { url: '/main-CDftYQNI.js', then: [] },
    { url: '/sw.js', then: ofDocuments },
    { url: '/', then: ofDocuments },
  ])('that only documents and workers obey are on the answer of $url: $then', async ({ url, then }) => {
    const headers = await headersOf(url, true);
    expect(ofDocuments.filter((name) => name in headers)).toEqual(then);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
  });

  it('ask for https only where the public address is https', async () => {
    expect(await headersOf('/', true)).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
    expect(await headersOf('/', false)).not.toHaveProperty('strict-transport-security');
  });

  it('forbid caches to store answers of the API, and do not concern the files of the console', async () => {
    expect(await headersOf('/api/v1/me')).toMatchObject({ 'cache-control': 'no-store' });
    expect(await headersOf('/api/v1/broken')).toMatchObject({ 'cache-control': 'no-store' });
    expect(await headersOf('/')).not.toHaveProperty('cache-control');
  });
});

describe('an address', () => {
  it.each(['/', '/api/v1/me?x=%zz', '/members/%E0%A4%B8', '/a%20b#%'])('that can be read stays: %s', (url) =>
    expect(readableAddress(url)).toBe(url),
  );

  it.each(['/%', '/%zz', '/api/v1/%ff', '/%E0%A4'])('that cannot be read is answered on a route of its own: %s', (url) =>
    expect(readableAddress(url)).toBe(unreadableAddress),
  );
});
