import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nameOf, operationsOf } from '../../isolation/operations.ts';
import { startApi, type TestApi } from '../../testing/start-api.ts';
import { describeApi } from '../open-api.ts';

let api: TestApi;
let page: string;
beforeAll(async () => {
  api = await startApi();
  page = (await api.as().get('/api/docs').expect(200).expect('content-type', 'text/html; charset=utf-8')).text;
});
afterAll(() => api.close());

const attribute = (name: string): string[] => [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe('the docs page', () => {
  it('shows every operation and every shape', () => {
    const document = describeApi(api.app);
    const headings = [...page.matchAll(/<h3 [^>]*>(.*?)<\/h3>/gs)].map(([, text]) => (text ?? '').replace(/<[^>]*>/g, '').trim());
    const operations = operationsOf(document).map((one) => nameOf(one).replace(' ', ' /api/v1'));
    expect(headings.toSorted()).toEqual([...operations, ...Object.keys(document.components?.schemas ?? {})].toSorted());
  });

  it('has a target for each of its links, and each name once', () => {
    const ids = attribute('id');
    expect(new Set(ids).size).toBe(ids.length);
    const within = attribute('href').filter((address) => address.startsWith('#'));
    expect(within.filter((address) => !ids.includes(address.slice(1)))).toEqual([]);
  });

  it('loads nothing from elsewhere, runs nothing, and keeps to the policy of all pages', async () => {
    expect(page).not.toMatch(/<script| src=| style=| on\w+=/);
    expect(new Set(attribute('href').filter((address) => !address.startsWith('#')))).toEqual(
      new Set(['/images/ring.svg', '/api/docs.css', '/api/openapi.json']),
    );
    const style = await api.as().get('/api/docs.css').expect(200).expect('content-type', 'text/css; charset=utf-8');
    expect(style.text).not.toMatch(/url\(|@import/);
    expect(style.headers['content-security-policy']).toContain("default-src 'self'");
  });
});
