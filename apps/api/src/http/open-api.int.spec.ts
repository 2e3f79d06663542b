import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { startApi, type TestApi } from '../testing/start-api.ts';

let api: TestApi;
let document: OpenAPIObject;
beforeAll(async () => {
  api = await startApi();
  document = (await api.as().get('/api/openapi.json')).body;
});
afterAll(() => api.close());

const operations = (): { name: string; permission: unknown; responses: Record<string, { content?: object }> }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as object).map(([method, { responses, 'x-permission': permission }]) => ({
      name: `${method} ${path}`,
      permission,
      responses,
    })),
  );

/** Whether answers are what the document says, every integration suite asks: see testing/watch-answers. */
describe('the OpenAPI document', () => {
  it('is served as 3.1', () => expect(document.openapi).toMatch(/^3\.1\./));

  it('describes the body of every answer that has one', () => {
    const bare = operations().filter(({ responses }) => (responses['200'] ?? responses['201'] ?? responses['202'])?.content === undefined);
    expect(bare.map(({ name }) => name)).toEqual([
      'post /api/v1/auth/sign-out',
      'post /api/v1/auth/forgot',
      'post /api/v1/auth/reset',
      'delete /api/v1/auth/sessions',
      'delete /api/v1/auth/sessions/{id}',
    ]);
  });

  it('names for every operation who may call it and how it refuses', () => {
    const silent = operations().filter(({ permission, responses }) => permission === undefined || responses['default'] === undefined);
    expect(silent).toEqual([]);
  });

  it('asks for If-Match where a version is needed, and says that an id in a path is one', () => {
    expect(document.paths['/api/v1/branches/{id}']?.patch?.parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
    ]);
  });
});
