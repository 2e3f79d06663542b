import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { compressCatalogues } from './compress-catalogues.ts';

const kinds = { items: Array.from({ length: 7 }, (_, place) => ({ code: `kind-${String(place)}`, name: 'a name in three languages' })) };

async function ask(url: string, accepted: string) {
  const server = fastify();
  compressCatalogues(server);
  server.get('/api/v1/*', () => kinds);
  server.get('/api/openapi.json', () => kinds);
  return server.inject({ url, headers: { 'accept-encoding': accepted } });
}

describe('an answer', () => {
  it.each(['/api/v1/programme-kinds', '/api/v1/programme-kinds?limit=200', '/api/v1/platform/programme-kinds', '/api/openapi.json'])(
    'is compressed when everybody gets the same: %s',
    async (url) => {
      const { headers, rawPayload } = await ask(url, 'gzip, deflate, br');
      expect(headers).toMatchObject({
        'content-encoding': 'br',
        vary: 'accept-encoding',
        'content-type': expect.stringContaining('json'),
      });
      expect(JSON.parse(brotliDecompressSync(rawPayload).toString())).toEqual(kinds);
      expect(rawPayload.length).toBeLessThan(JSON.stringify(kinds).length);
    },
  );

  it('is compressed by gzip for a client that takes nothing else', async () => {
    const { headers, rawPayload } = await ask('/api/v1/programme-kinds', 'gzip, deflate');
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual(kinds);
  });

  it('is sent as it is to a client that takes neither, and caches are told that there are two', async () => {
    const answer = await ask('/api/v1/programme-kinds', 'identity');
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers).toMatchObject({ vary: 'accept-encoding' });
    expect(answer.json()).toEqual(kinds);
  });

  it.each(['/api/v1/me', '/api/v1/members', '/api/v1/programme-kinds/sharing-circle', '/api/v1/today?then=/api/v1/programme-kinds'])(
    'that holds something of a person is never compressed: %s',
    async (url) => {
      const answer = await ask(url, 'gzip');
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.json()).toEqual(kinds);
    },
  );
});
