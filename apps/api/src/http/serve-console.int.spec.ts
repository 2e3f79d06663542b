import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../testing/start-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'saath-console-'));
const script = 'console.log("of the console")';
let api: TestApi;
beforeAll(async () => {
  mkdirSync(join(folder, 'images'));
  writeFileSync(join(folder, 'index.html'), '<title>The console</title>');
  writeFileSync(join(folder, 'main-ABCD1234.js'), script);
  writeFileSync(join(folder, 'main-ABCD1234.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'styles-abcd_-12.css'), 'a {}');
  writeFileSync(join(folder, 'manifest.json'), '{}');
  writeFileSync(join(folder, 'images/ring.svg'), '<svg/>');
  writeFileSync(join(folder, '..', 'saath-outside.txt'), 'outside');
  api = await startApi({ consoleFolder: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'saath-outside.txt'));
});

const aYear = 'public, max-age=31536000, immutable';

describe('an address of the console', () => {
  it.each(['/', '/members', '/members/01890a5d-ac96-774b-bcce-b302099a8057', '/groups?kind=sharing-circle', '/apiary', '/healthy'])(
    '%s is its page, which no cache keeps',
    async (path) => {
      const answer = await api
        .as()
        .get(path)
        .expect(200)
        .expect('content-type', /text\/html/)
        .expect('cache-control', 'no-cache');
      expect(answer.text).toContain('The console');
    },
  );

  it.each([
    '/api',
    '/api/v1/unknown',
    '/api/v2/members',
    '/health',
    '/metrics/all',
    '/dev/mailbox',
    '/public/x',
    '/feeds/x',
    '/r/x',
    '/c/x',
    '/s/x',
  ])('%s is one of the API, which does not answer with a page', async (path) => {
    const answer = await api
      .as()
      .get(path)
      .expect(404)
      .expect('content-type', /application\/problem\+json/);
    expect(answer.text).not.toContain('The console');
  });

  it.each(['/missing.js', '/images/missing.svg', '/main-ABCD1234.css', '/favicon.png'])(
    '%s is a file that does not exist',
    async (path) => {
      const { body } = await api.as().get(path).expect(404);
      expect(body).toMatchObject({ code: 'http/not-found' });
    },
  );
});

describe('a file of the console', () => {
  it.each([
    { path: '/main-ABCD1234.js', cache: aYear },
    { path: '/styles-abcd_-12.css', cache: aYear },
    { path: '/manifest.json', cache: 'no-cache' },
    { path: '/images/ring.svg', cache: 'no-cache' },
    { path: '/favicon.ico', cache: 'no-cache' },
  ])('$path is kept by a cache: $cache', async ({ path, cache }) => {
    await api.as().get(path).expect(200).expect('cache-control', cache);
  });

  it('is sent packed to a browser that asks for it, and kept as long', async () => {
    const packed = await api.as().get('/main-ABCD1234.js').set('accept-encoding', 'gzip').expect(200);
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': aYear });
    expect(packed.text).toBe(script);
    const plain = await api.as().get('/main-ABCD1234.js').set('accept-encoding', 'identity').expect(200);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.text).toBe(script);
  });

  it.each(['/../saath-outside.txt', '/%2e%2e/saath-outside.txt', '/images/..%2f..%2fsaath-outside.txt', '/..%5csaath-outside.txt'])(
    'outside of its folder is not sent: %s',
    async (path) => {
      const answer = await api.as().get(path);
      expect(answer.text).not.toBe('outside');
      expect([200, 400, 403, 404]).toContain(answer.status);
    },
  );

  it('is found when a new build was swapped in, and so is that of the build before', async () => {
    writeFileSync(join(folder, 'main-WXYZ5678.js'), 'console.log("of the next build")');
    writeFileSync(join(folder, 'index.html'), '<title>The console, built again</title>');
    const next = await api.as().get('/main-WXYZ5678.js').expect(200).expect('cache-control', aYear);
    expect(next.text).toContain('of the next build');
    await api.as().get('/main-ABCD1234.js').expect(200);
    const page = await api.as().get('/members').expect(200);
    expect(page.text).toContain('The console, built again');
  });

  it('is not changed over HTTP', async () => {
    for (const path of ['/', '/main-ABCD1234.js', '/members']) {
      await api.as().post(path).send({}).expect(404);
      await api.as().delete(path).expect(404);
    }
  });
});

describe('an installation without a console', () => {
  it.each([undefined, join(tmpdir(), 'saath-no-such-folder')])('in the folder %s serves the API alone', async (consoleFolder) => {
    const alone = await startApi({ consoleFolder });
    await alone.as().get('/').expect(404);
    await alone.as().get('/members').expect(404);
    await alone.as().get('/health/live').expect(200);
    await alone.close();
  });
});
