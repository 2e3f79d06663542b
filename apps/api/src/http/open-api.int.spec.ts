import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { faultsOfAnswer } from '../testing/faults-of-answer.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { Schema } from './schema.ts';

let api: TestApi;
let document: OpenAPIObject;
beforeAll(async () => {
  api = await startApi();
  document = (await api.as().get('/api/openapi.json')).body;
});
afterAll(() => api.close());

interface Message {
  readonly content?: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
}
interface Described {
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: unknown;
  readonly requestBody?: Message;
  readonly responses: Readonly<Record<string, Message>>;
}

const operations = (): readonly (Described & { readonly name: string; readonly permission: unknown })[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as object).map(([method, operation]) => ({
      ...(operation as Described),
      name: `${method} ${path}`,
      permission: operation['x-permission'],
    })),
  );
const shapes = (): Readonly<Record<string, Schema>> => document.components?.schemas as Readonly<Record<string, Schema>>;

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
      'delete /api/v1/members/{id}/documents/{documentId}',
      'post /api/v1/groups/end',
      'post /api/v1/groups/change-room',
      'delete /api/v1/branches/{id}/holidays/{holidayId}',
      'delete /api/v1/absences/{id}',
      'post /api/v1/introductions/{id}/take-back',
      'post /api/v1/introductions/{id}/leave',
    ]);
  });

  it('names for every operation who may call it, and says what it does', () => {
    const silent = operations().filter(({ permission, summary, description }) => [permission, summary, description].includes(undefined));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('describes every shape and every field', () => {
    const fields = Object.entries(shapes()).flatMap(([name, { description, properties = {} }]) => [
      { name, description },
      ...Object.entries(properties).map(([field, schema]) => ({ name: `${name}.${field}`, description: schema.description })),
    ]);
    expect(fields.length).toBeGreaterThan(600);
    expect(fields.filter(({ description }) => description === undefined)).toEqual([]);
  });

  it('shows for every body and every answer an example that fits it', () => {
    const media = operations().flatMap(({ name, requestBody, responses }) =>
      [requestBody, ...Object.values(responses)].flatMap((message) =>
        Object.values(message?.content ?? {}).map((one) => ({ name, ...one })),
      ),
    );
    const shown = media.filter(({ schema }) => schema.$ref !== undefined || schema.allOf !== undefined);
    expect(shown.length).toBeGreaterThan(600);
    expect(
      shown.flatMap(({ name, schema, example }) => faultsOfAnswer(document, schema, example).map((fault) => `${name}${fault}`)),
    ).toEqual([]);
  });

  it.each([
    { operation: 'get /api/v1/groups', then: [{ session: [] }] },
    { operation: 'post /api/v1/groups', then: [{ session: [], console: [] }] },
    { operation: 'post /api/v1/auth/sign-in', then: [{ console: [] }] },
    { operation: 'get /api/v1/auth/invitations/{token}', then: [] },
  ])('says what $operation has to carry', ({ operation, then }) => {
    expect(operations().find(({ name }) => name === operation)?.security).toEqual(then);
  });

  it.each([
    { operation: 'get /api/v1/groups/{id}', status: 404, then: ['groups/not-found'] },
    { operation: 'get /api/v1/groups', status: 400, then: ['http/cursor-invalid', 'http/malformed'] },
    {
      operation: 'post /api/v1/members/search',
      status: 400,
      then: ['http/cursor-invalid', 'http/malformed', 'http/media-type-unsupported'],
    },
    {
      operation: 'post /api/v1/sessions/{id}/start',
      status: 403,
      then: ['centres/suspended', 'http/header-missing', 'sign-in/no-centre', 'sign-in/not-permitted'],
    },
    { operation: 'post /api/v1/members/search', status: 403, then: ['http/header-missing', 'sign-in/no-centre', 'sign-in/not-permitted'] },
    { operation: 'patch /api/v1/groups/{id}', status: 412, then: ['http/stale'] },
    { operation: 'patch /api/v1/groups/{id}', status: 428, then: ['http/if-match-required'] },
    {
      operation: 'post /api/v1/groups/{id}/enrolments',
      status: 404,
      then: ['families/not-found', 'groups/not-found', 'idempotency/out-of-reach', 'members/not-found'],
    },
  ])('lists the codes of $operation for $status', ({ operation, status, then }) => {
    const found = operations().find(({ name }) => name === operation)?.responses[String(status)];
    expect(found?.content?.['application/problem+json']?.schema.allOf?.[1]?.properties?.['code']?.enum).toEqual(then);
  });

  it('requires If-Match on PUT and PATCH, and takes it on POST', () => {
    const asked = operations().flatMap(({ name, parameters = [] }) => {
      const header = parameters.find((one) => one.name === 'If-Match');
      return header === undefined ? [] : [{ name, required: header.required }];
    });
    expect(asked.filter(({ name, required }) => required !== /^(put|patch) /.test(name))).toEqual([]);
    expect(new Set(asked.map(({ required }) => required))).toEqual(new Set([true, false]));
  });

  it('asks for If-Match where a version is needed, and says that an id in a path is one', () => {
    expect(document.paths['/api/v1/branches/{id}']?.patch?.parameters).toEqual([
      expect.objectContaining({ name: 'id', in: 'path', required: true, schema: expect.objectContaining({ format: 'uuid' }) }),
      expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
    ]);
  });
});
