import { describe, expect, it } from '@jest/globals';
import { ANSWERED_ANEW } from './answered-anew.ts';
import { exampleOf } from './example.ts';
import { refusalAnswers } from './refusal-answers.ts';
import { REFUSES, type ProblemCode } from './refuses.ts';
import { codesOf, isRepeatable, type Operation } from './route-traits.ts';
import { resolved, type Schema, type Schemas } from './schema.ts';

const operation = (permission: Operation['x-permission'], more: Partial<Operation> = {}): Operation => ({
  operationId: 'Probe_one',
  'x-permission': permission,
  responses: {},
  ...more,
});
const query = (...names: string[]) => ({ parameters: names.map((name) => ({ name, in: 'query', schema: {} })) });

describe('the refusals of a route', () => {
  const always: ProblemCode[] = ['http/internal', 'http/unreadable', 'http/unavailable', 'http/malformed'];
  const writes: ProblemCode[] = ['http/header-missing', 'http/media-type-unsupported', 'http/too-large'];
  const changes: ProblemCode[] = ['http/exists-already', 'http/unknown-reference'];
  const keys: ProblemCode[] = ['idempotency/key-length', 'idempotency/mismatch', 'idempotency/out-of-reach', 'idempotency/still-running'];

  it.each<{ what: string; verb: string; of: Operation; then: ProblemCode[] }>([
    { what: 'reads', verb: 'get', of: operation('members:read'), then: always },
    {
      what: 'reads a list',
      verb: 'get',
      of: operation('members:read', query('limit', 'cursor')),
      then: [...always, 'http/cursor-invalid'],
    },
    { what: 'searches', verb: 'post', of: operation('members:read'), then: [...always, ...writes] },
    {
      what: 'shows what must be asked for each time',
      verb: 'post',
      of: operation('members:reveal', { [ANSWERED_ANEW]: true }),
      then: [...always, ...writes, ...changes, 'centres/suspended'],
    },
    {
      what: 'changes a record',
      verb: 'patch',
      of: operation('members:write'),
      then: [...always, ...writes, ...changes, 'centres/suspended'],
    },
    {
      what: 'makes a record',
      verb: 'post',
      of: operation('members:write'),
      then: [...always, ...writes, ...changes, 'centres/suspended', ...keys],
    },
    {
      what: 'changes an account, which needs no centre',
      verb: 'post',
      of: operation('account:self'),
      then: [...always, ...writes, ...changes, ...keys],
    },
    { what: 'changes something without a sign-in', verb: 'post', of: operation('nobody'), then: [...always, ...writes, ...changes] },
    {
      what: 'declares some of its own',
      verb: 'get',
      of: operation('members:read', { [REFUSES]: { codes: ['members/not-found'] } }),
      then: ['members/not-found', ...always],
    },
  ])('that $what follow from its traits', ({ verb, of, then }) => expect([...codesOf(verb, of, {})].toSorted()).toEqual(then.toSorted()));

  it('include a forged cursor when the cursor is in the body of a search', () => {
    const search: Schemas = { Search: { type: 'object', properties: { cursor: { type: 'string' } } } };
    const of = operation('members:read', {
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Search' } } } },
    });
    expect(codesOf('post', of, search)).toContain('http/cursor-invalid');
    expect(codesOf('post', operation('members:read'), search)).not.toContain('http/cursor-invalid');
  });

  it.each([
    { verb: 'post', permission: 'members:write', then: true },
    { verb: 'post', permission: 'account:self', then: true },
    { verb: 'post', permission: 'members:read', then: false },
    { verb: 'post', permission: 'nobody', then: false },
    { verb: 'put', permission: 'members:write', then: false },
    { verb: 'get', permission: 'members:read', then: false },
  ] as const)('take a key for repeating, for $verb by $permission: $then', ({ verb, permission, then }) =>
    expect(isRepeatable(verb, operation(permission))).toBe(then),
  );
});

describe('the answers that the document describes', () => {
  it('are one for each status, with its codes in order, and one example', () => {
    const answers = refusalAnswers(['groups/name-taken', 'groups/full', 'members/not-found', 'groups/full']);
    expect(Object.keys(answers)).toEqual(['404', '409']);
    expect(answers['409']?.description).toBe('The state does not allow this: `groups/full`, `groups/name-taken`.');
    expect(answers['409']?.content['application/problem+json']).toMatchObject({
      schema: {
        allOf: [{ $ref: '#/components/schemas/ProblemView' }, { properties: { code: { enum: ['groups/full', 'groups/name-taken'] } } }],
      },
      example: { status: 409, code: 'groups/full', type: '/problems#groups/full' },
    });
  });

  it('name a code under each status that it may have', () => {
    const answers = refusalAnswers(['groups/kind-unknown']);
    expect(Object.keys(answers)).toEqual(['409', '422']);
    for (const answer of Object.values(answers)) expect(answer.description).toContain('`groups/kind-unknown`');
  });

  it('are none for a route that refuses nothing', () => expect(refusalAnswers([])).toEqual({}));

  it('cannot be made of a code that no source raises', () =>
    expect(() => refusalAnswers(['groups/nobody-raises-this' as ProblemCode])).toThrow('groups/nobody-raises-this'));
});

describe('the example of a shape', () => {
  const schemas: Schemas = {
    Person: {
      type: 'object',
      properties: {
        name: { type: 'string', example: 'Asha' },
        since: { type: ['string', 'null'] },
        stays: { type: 'array', items: { type: 'integer' } },
      },
    },
    Bed: { type: 'object', properties: { of: { $ref: '#/components/schemas/Person' } } },
  };

  it.each<{ what: string; schema: Schema; then: unknown }>([
    { what: 'a text', schema: { type: 'string' }, then: 'text' },
    { what: 'a number', schema: { type: 'integer' }, then: 1 },
    { what: 'a switch', schema: { type: 'boolean' }, then: true },
    { what: 'a text that may be null', schema: { type: ['string', 'null'] }, then: 'text' },
    { what: 'one of several words', schema: { type: 'string', enum: ['held', 'planned'] }, then: 'held' },
    { what: 'a field with an example of null', schema: { type: ['string', 'null'], example: null }, then: null },
    { what: 'a list', schema: { type: 'array', items: { type: 'string', example: 'en' } }, then: ['en'] },
    { what: 'a list of anything', schema: { type: 'array' }, then: [] },
    { what: 'one of two shapes', schema: { anyOf: [{ type: 'integer', example: 7 }, { type: 'null' }] }, then: 7 },
    { what: 'a shape by its name', schema: { $ref: '#/components/schemas/Person' }, then: { name: 'Asha', since: 'text', stays: [1] } },
    {
      what: 'a shape within another',
      schema: { $ref: '#/components/schemas/Bed' },
      then: { of: { name: 'Asha', since: 'text', stays: [1] } },
    },
    { what: 'a shape without fields', schema: {}, then: {} },
  ])('of $what', ({ schema, then }) => expect(exampleOf(schema, schemas)).toEqual(then));

  it('is refused for a name that the document does not have', () =>
    expect(() => resolved({ $ref: '#/components/schemas/Room' }, schemas)).toThrow('#/components/schemas/Room'));
});
