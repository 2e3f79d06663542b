import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../testing/start-api.ts';

const sources = new URL('../../../admin/src/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'saath-icon-'));
let api: TestApi;
beforeAll(async () => {
  mkdirSync(join(folder, 'images'));
  writeFileSync(join(folder, 'index.html'), readFileSync(new URL('index.html', sources)));
  writeFileSync(join(folder, 'images/ring.svg'), readFileSync(new URL('images/ring.svg', sources)));
  api = await startApi({ consoleFolder: folder, mailboxFolder: mkdtempSync(join(folder, 'mails-')) });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

describe('the icon', () => {
  it.each(['/', '/members', '/dev/mailbox', '/api/docs'])('that %s names is there', async (page) => {
    const { text } = await api.as().get(page).expect(200);
    const named = /<link rel="icon"[^>]* href="([^"]+)"/.exec(text)?.[1] ?? 'none';
    await api.as().get(new URL(named, 'http://localhost/').pathname).expect(200).expect('content-type', 'image/svg+xml');
  });

  it('is there for pages that name none', async () => {
    const answer = await api.as().get('/favicon.ico').expect(200).expect('content-type', 'image/svg+xml');
    expect((answer.body as Buffer).toString()).toContain('<svg');
  });
});
